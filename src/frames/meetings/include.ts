import type { NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, isKnownPerson, isPlace, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

/** What someone has several of, by lemma, with the kind of meeting each is. */
const COUNTED: ReadonlyMap<string, 'call' | 'bilateral'> = new Map([
  ['call', 'call'],
  ['meeting', 'bilateral'],
  ['talk', 'bilateral'],
  ['audience', 'bilateral'],
])

/** "His calls included the foreign ministers of X and Y": a call with each. */
export const include: Frame = {
  name: 'meetings/include',
  about: 'Someone’s calls or meetings include others, who are listed.',
  needs: NEEDS.person,
  evokedBy: { verbs: ['include'], nouns: [] },
  read: (clause, context) => {
    const { verb, subject, object } = clause
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
  ],
  ignores: {
    'President Ana Prado’s guests included Prime Minister Olav Berg.': 'guests of what is not told',
    'The meetings included Prime Minister Olav Berg.': 'whose meetings they were is not told',
  },
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
