import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { nounForms } from '../../text/inflect.js'
import { argumentsOf, isKnownPerson, isPlace, objectsOf, phrasesOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { EVENT_NOUNS } from './eventNouns.js'
import { as, meetingClaim } from './meetingClaim.js'
import { meetingStatus } from './meetingStatus.js'

/** What someone has several of, by lemma, with the kind of meeting each is. */
const COUNTED: ReadonlyMap<string, 'call' | 'bilateral'> = new Map([
  ['call', 'call'],
  ['meeting', 'bilateral'],
  ['talk', 'bilateral'],
  ['audience', 'bilateral'],
])

/** What meetings are part of, and whether it only says what is to come. */
const PROGRAMMES: ReadonlyMap<string, 'plan' | 'journey'> = new Map([
  ...['programme', 'program', 'agenda', 'schedule', 'itinerary', 'diary', 'calendar'].map(
    (noun) => [noun, 'plan'] as const,
  ),
  ...['visit', 'trip', 'tour', 'stay', 'stopover'].map((noun) => [noun, 'journey'] as const),
])

/** What has meetings in it, one of which the sentence must hold. */
const HOLDERS: readonly string[] = [...[...COUNTED.keys(), ...PROGRAMMES.keys()].flatMap(nounForms), 'list']

/** "His calls included the foreign ministers of X and Y": a call with each. */
export const include: Frame = {
  name: 'meetings/include',
  about: 'Someone’s calls or meetings include others, who are listed.',
  needs: NEEDS.person | NEEDS.several,
  evokedBy: { verbs: ['include'], nouns: [], beside: { include: HOLDERS } },
  read: (clause, context) => {
    const { verb, subject, object } = clause
    if (subject && verb && !verb.passive && PROGRAMMES.has(subject.lemma)) return programme(clause, subject, context)
    const kind = subject && verb && !verb.passive ? kindOf(subject) : null
    const owners = argumentsOf(subject?.possessor ?? null).filter(isOne)
    if (!kind || owners.length !== 1) return []
    return argumentsOf(object)
      .filter(isKnownPerson)
      .map((other) =>
        meetingClaim(
          {
            rule: 'meetings/include',
            meetingKind: kind,
            clauses: [clause],
            participants: as('participant', [...owners, other]),
            ...placeOfNoun(subject),
          },
          context,
        ),
      )
  },
  finds: [
    'President [Ana Prado](participant)’s meetings included Prime Minister [Olav Berg](participant).',
    'Foreign Minister [Rita Sosa](participant)’s call list included Prime Minister [Olav Berg](participant).',
    'The visit by President [Ana Prado](participant) included talks with Prime Minister [Olav Berg](participant).',
    'President [Ana Prado](participant)’s programme includes a meeting with Prime Minister [Olav Berg](participant).',
  ],
  ignores: {
    'President Ana Prado’s guests included Prime Minister Olav Berg.': 'guests of what is not told',
    'President Ana Prado’s programme includes a call for talks with Prime Minister Olav Berg.':
      'talks are what she wants',
    'President Ana Prado’s original programme included talks with Prime Minister Olav Berg.':
      'what became of them is not told',
    'The programme includes talks with Prime Minister Olav Berg.': 'whose programme it is is not told',
    'The meetings included Prime Minister Olav Berg.': 'whose meetings they were is not told',
  },
}

/** "Her programme includes talks with Berg", "The visit by Prado included a meeting with Berg". */
function programme(clause: Clause, subject: NounPhrase, context: FrameContext): MeetingClaim[] {
  const named = [...argumentsOf(subject.possessor), ...objectsOf(subject.complements, ['by', 'of'])]
  const owners = named.filter(isOne)
  const isPlan = PROGRAMMES.get(subject.lemma) === 'plan'
  // "Her original programme included talks": whether they were held is not told.
  if (owners.length !== 1 || !clause.positive || (isPlan && clause.tense === 'past')) return []
  return context
    .eventsOf(clause)
    .filter(({ link, lemma }) => link === 'object' && EVENT_NOUNS.has(lemma) && !PROGRAMMES.has(lemma))
    .flatMap((event) => {
      const partners = objectsOf(phrasesOf(event), ['with']).filter(isKnownPerson)
      if (partners.length === 0) return []
      const kind = EVENT_NOUNS.get(event.lemma) ?? (partners.length > 1 ? 'multilateral' : 'bilateral')
      const parts = {
        rule: 'meetings/include',
        meetingKind: kind,
        clauses: [event, clause],
        participants: as('participant', [...owners, ...partners]),
        status: isPlan ? ('planned' as const) : meetingStatus(clause),
        ...placeOfNoun(subject),
      }
      return [meetingClaim(parts, context)]
    })
}

/** "Her meetings in Lima included …" */
function placeOfNoun(noun: NounPhrase | null): { place?: Argument } {
  const place = objectsOf(noun?.complements ?? [], ['in', 'at']).find(isPlace)
  return place ? { place } : {}
}

/** "her meetings", "his list of calls", "her call list" */
function kindOf({ lemma, plural, adjectives, complements }: NounPhrase): 'call' | 'bilateral' | null {
  if (lemma !== 'list') return plural ? (COUNTED.get(lemma) ?? null) : null
  const words = [...adjectives.map(singular), ...complements.map(({ object }) => object?.lemma ?? '')]
  return words.map((word) => COUNTED.get(word)).find((kind) => kind !== undefined) ?? null
}

function singular(word: string): string {
  return word.replace(/s$/, '')
}

function isOne(argument: Argument): boolean {
  return isKnownPerson(argument) || (argument.mention.kind === 'pronoun' && argument.mention.lower !== 'their')
}
