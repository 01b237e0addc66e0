import type { Clause, NounPhrase } from '../../clauses/clause.js'
import type { Meeting } from '../../model/meeting.js'
import type { Mention } from '../../names/mention.js'
import { argumentsOf, isPlace, mayAct, objectsOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { ArgumentUse, Frame, FrameContext } from '../frame.js'
import { EVENT_NOUNS, KIND_BY_MODIFIER, NO_MEETING } from './eventNouns.js'
import { as, meetingClaim, spanOf, timesOf } from './meetingClaim.js'
import { meetingStatus, whenOf } from './meetingStatus.js'
import { ATTENDING, HAPPENING, HOLDING, HOSTING, ORGANIZING } from './supportVerbs.js'

const PARTNERS: readonly string[] = ['with', 'between', 'among', 'alongside', 'and', 'along with', 'together with']

/** A meeting told by a noun: "talks between A and B", "a dinner hosted by X", "attended the SCO summit in Astana". */
export const event: Frame = {
  name: 'meetings/event',
  about: 'A meeting, call, meal, visit or summit told by a noun, with those whom the noun and its verb name.',
  evokedBy: { verbs: [], nouns: [...EVENT_NOUNS.keys()] },
  read: (clause, context) => [...context.meetingsOf(clause)],
  finds: [
    'President [Ana Prado](participant) held talks with Prime Minister [Olav Berg](participant) in [Oslo](place) on [May 4, 2021](when).',
    'Talks between [Peru](participant) and [Chile](participant) ended in [Lima](place).',
    'A dinner hosted by President [Ana Prado](host) followed.',
  ],
  ignores: {
    'The company held its annual shareholder meeting in Oslo.': 'a meeting of a company’s owners is no diplomacy',
    'President Ana Prado held a press conference in Oslo.': 'a press conference is no meeting with anyone',
  },
}

const DURING: ReadonlySet<string> = new Set(['at', 'in', 'during', 'after', 'following'])
/** Verbs whose subject is not there as a person: "the treaty was a topic at the summit", "prices rose after the talks". */
const UNDERGOING: ReadonlySet<string> = new Set(
  'be rise fall increase decrease grow become remain die happen occur follow include'.split(' '),
)

type Uses = { readonly use: ArgumentUse; readonly part: 'hold' | 'host' | 'organize' | 'attend' | 'present' | 'happen' }

/** Takes a nominal predicate and gives the meetings it tells of. Asked through `FrameContext.meetingsOf`, which remembers. */
export function readEvent(clause: Clause, context: FrameContext): MeetingClaim[] {
  const { noun } = clause
  if (!noun || noun.adjectives.some((word) => NO_MEETING.has(word))) return []
  const uses = usesOfEvent(clause, noun, context).flatMap((use): Uses[] => {
    const part = partOf(use)
    return part ? [{ use, part }] : []
  })
  const telling = uses.filter(({ part }) => part !== 'attend' && part !== 'present').map(({ use }) => use.clause)
  const attending = uses.filter(({ part }) => part === 'attend').map(({ use }) => use.clause)
  const clauses = [withTrailing(clause, noun, context), ...telling, ...attending]
  const kind = kindOf(noun, clause)
  const absent = uses.filter(({ use, part }) => part === 'attend' && !use.clause.positive)
  const gone = absent.flatMap(({ use }) => argumentsOf(use.clause.subject).filter(mayAct))
  if (kind === 'visit' && gone.length === 0) return readVisit(clause, telling, uses, context)
  // Whoever stays away from someone's visit stays away from what the visit is for.
  const people = kind === 'visit' ? [] : participantsOf(clause, noun, uses)
  const body = bodyOf(noun) ?? bodyThatMet(noun, uses)
  const count = people.length + people.filter(({ argument }) => isSeveral(argument)).length
  const sizable = kind === 'summit' || kind === 'conference' || kind === 'multilateral'
  const counted = count > 2 && kind === null ? 'multilateral' : (kind ?? 'bilateral')
  const isAgenda = count === 1 && noun.plural && kind !== 'summit' && telling.length > 0
  if (
    !isAgenda &&
    count < 2 &&
    !(gone.length > 0) &&
    !(sizable && (body || count > 0)) &&
    !(kind === 'meal' && count > 0)
  )
    return []
  if (generic(noun, uses)) return []
  return [
    meetingClaim(
      {
        rule: 'meetings/event',
        meetingKind: counted,
        clauses,
        evidence: spanOf([...clauses, ...uses.map(({ use }) => use.clause)]),
        participants: people,
        absent: gone.map((argument) => ({ argument, replacedBy: null })),
        status: statusOf(clause, telling, attending, context),
        body,
        name: sizable ? nameOf(noun, context) : null,
        telling: isAgenda ? 'agenda' : gone.length > 0 && count === 0 && body === null ? 'more' : 'meeting',
        ...placeBefore(noun, clauses),
        ...whenAround(clauses, uses),
      },
      context,
    ),
  ]
}

/** Where the noun is an argument, or the noun that counts it is: "hold a series of meetings". */
function usesOfEvent(
  { governor, link, linkWord }: Clause,
  noun: NounPhrase,
  context: FrameContext,
): readonly ArgumentUse[] {
  const direct = context.usesOf(noun)
  if (direct.length > 0 || !governor) return direct
  if (link !== 'subject' && link !== 'object' && link !== 'agent' && link !== 'oblique') return direct
  return [{ clause: governor, as: link, preposition: linkWord }]
}

/** "said after a meeting in Oslo": a phrase right behind the noun is the noun's, though the grammar gave it to the verb. */
function withTrailing(clause: Clause, noun: NounPhrase, context: FrameContext): Clause {
  const trailing = context
    .usesOf(noun)
    .flatMap(({ clause: told, as: role }) =>
      role === 'oblique' ? told.phrases.filter(({ first }) => first === noun.last) : [],
    )
  return trailing.length === 0 ? clause : { ...clause, phrases: [...clause.phrases, ...trailing] }
}

/** What the verb makes of the noun: "hold talks", "talks begin", "attend the summit", "a dinner hosted by". */
function partOf({ clause, as: role, preposition }: ArgumentUse): Uses['part'] | null {
  const { lemma, verb } = clause
  if (!verb) return null
  const undergoes = role === 'object' || (role === 'subject' && verb.passive)
  if (undergoes && HOSTING.has(lemma)) return 'host'
  if (undergoes && ORGANIZING.has(lemma)) return 'organize'
  if (undergoes && HOLDING.has(lemma)) return 'hold'
  if (undergoes && ATTENDING.has(lemma)) return 'attend'
  if (role === 'subject' && HAPPENING.has(lemma)) return 'happen'
  if (role !== 'oblique' || preposition === null) return null
  if (ATTENDING.has(`${lemma} ${preposition}`)) return 'attend'
  // "told reporters at the summit that", "In talks with Berg, Prado presented": whoever does something there is there.
  if (DURING.has(preposition) && clause.positive && clause.kind !== 'nominal' && !UNDERGOING.has(lemma))
    return 'present'
  return null
}

function participantsOf(clause: Clause, noun: NounPhrase, uses: readonly Uses[]): MeetingClaim['participants'] {
  const phrases = [...clause.phrases, ...noun.complements]
  const own = [
    ...argumentsOf(clause.subject),
    ...argumentsOf(clause.object),
    ...argumentsOf(clause.agent),
    ...objectsOf(phrases, kindOf(noun, clause) === 'call' ? [...PARTNERS, 'from', 'to'] : PARTNERS),
    ...objectsOf(phrases, ['of']).filter(({ mention }) => mention.kind !== 'name' || mention.type !== 'organization'),
    ...pairedModifiers(noun),
  ]
  const added = uses.flatMap(({ use, part }) => {
    const { clause: told } = use
    const partners = objectsOf(told.phrases, PARTNERS)
    // "She is expected for the summit", "invited to the talks": the subject of the passive is who comes.
    const comes = told.verb?.passive && use.as !== 'oblique' ? told.agent : told.subject
    const doers = argumentsOf(comes)
    if (part === 'present') return as('participant', presentAt(use, own, noun))
    if (part === 'attend') return told.positive ? as('participant', [...doers, ...partners]) : []
    if (part === 'happen') return as('participant', partners)
    const role = part === 'host' ? 'host' : part === 'organize' ? 'organizer' : 'participant'
    return [...as(role, use.as === 'subject' && !told.verb?.passive ? [] : doers), ...as('participant', partners)]
  })
  return unique([...as('participant', own), ...added].filter(({ argument }) => mayAct(argument)))
}

/**
 * Who is there because of what they do there: the people of "In talks with Berg, Prado presented a plan" and of "they said after a
 * meeting in Oslo", where the noun itself names at most the other side; never a country or a body that comments from afar.
 */
function presentAt({ clause, preposition }: ArgumentUse, own: readonly Argument[], noun: NounPhrase): Argument[] {
  const { subject, verb } = clause
  const during = preposition !== 'after' && preposition !== 'following'
  if (verb?.passive || own.length > 1 || noun.determiner === 'possessive') return []
  const doers = argumentsOf(subject).filter(
    ({ mention }) => mention.kind !== 'demonym' && (mention.kind !== 'name' || mention.type === 'person'),
  )
  return own.length === 1 ||
    doers.length > 1 ||
    doers.some(isSeveral) ||
    (during && EVENT_NOUNS.get(noun.lemma) === 'summit')
    ? doers
    : []
}

function isSeveral({ mention }: Argument): boolean {
  return (mention.kind === 'pronoun' && mention.lower === 'they') || (mention.kind === 'nominal' && mention.count !== 1)
}

/** Each mention once; a host stays one. */
function unique(people: MeetingClaim['participants']): MeetingClaim['participants'] {
  const byMention = new Map<string, (typeof people)[number]>()
  for (const person of people) {
    const key = `${person.argument.mention.first} ${person.argument.realm?.first ?? ''}`
    const before = byMention.get(key)
    if (!before || before.role === 'participant') byMention.set(key, person)
  }
  return [...byMention.values()]
}

/** "Russia-Ukraine talks", "the Chinese-Russian summit": two realms side by side take part; one alone names whose or where. */
function pairedModifiers(noun: NounPhrase): Argument[] {
  const realms = noun.modifiers.filter(
    (mention) =>
      mention.kind === 'demonym' || (mention.kind === 'name' && mention.type !== 'person' && !isCity(mention)),
  )
  return realms.length < 2
    ? []
    : realms.map((mention) => ({ first: mention.first, last: mention.last, mention, realm: null }))
}

function isCity(mention: Mention): boolean {
  return mention.kind === 'name' && mention.type === 'place' && mention.subtype !== 'country'
}

/** SCO in "SCO summit", "a summit of the SCO". */
function bodyOf(noun: NounPhrase): Argument | null {
  const modifier = noun.modifiers.find((mention) => mention.kind === 'name' && mention.type === 'organization')
  if (modifier) return { first: modifier.first, last: modifier.last, mention: modifier, realm: null }
  const owner = [...(noun.possessor ? argumentsOf(noun.possessor) : []), ...objectsOf(noun.complements, ['of'])]
  return (
    owner.find(
      ({ mention }) => (mention.kind === 'name' || mention.kind === 'nominal') && mention.type === 'organization',
    ) ?? null
  )
}

/** "At last year's summit, the group issued a statement": the body that does something at a summit holds it. */
function bodyThatMet({ lemma }: NounPhrase, uses: readonly Uses[]): Argument | null {
  if (lemma !== 'summit') return null
  const doers = uses.flatMap(({ use, part }) =>
    part === 'present' || part === 'hold' ? argumentsOf(use.clause.subject) : [],
  )
  return (
    doers.find(
      ({ mention }) => (mention.kind === 'name' || mention.kind === 'nominal') && mention.type === 'organization',
    ) ?? null
  )
}

/** "Astana summit": the city before the noun is the place, where no phrase names one. */
function placeBefore(noun: NounPhrase, clauses: readonly Clause[]): { place?: Argument } {
  const named = clauses.some(({ phrases }) => objectsOf(phrases, ['in', 'at']).some(isPlace))
  const city = noun.modifiers.find(isCity)
  return named || !city ? {} : { place: { first: city.first, last: city.last, mention: city, realm: null } }
}

/** "in February, during the summit": what happens during it happens when it does. */
function whenAround(clauses: readonly Clause[], uses: readonly Uses[]): { when?: MeetingClaim['when'] } {
  if (clauses.some((told) => whenOf(timesOf(told)) !== null)) return {}
  const around = uses.filter(
    ({ use, part }) => part === 'present' && use.preposition !== 'after' && use.preposition !== 'following',
  )
  const when = around.map(({ use }) => whenOf(timesOf(use.clause))).find((time) => time !== null)
  return when ? { when } : {}
}

/** From the first name before the noun to the noun: "SCO summit"; null for a plain "summit". */
function nameOf(noun: NounPhrase, { text }: FrameContext): string | null {
  const first = noun.modifiers.find((mention) => mention.kind === 'name' && mention.type !== 'person')?.first
  if (first === undefined) return null
  return text.text.slice(text.tokens[first]?.start, text.tokens[noun.head]?.end).replace(/\s+/g, ' ')
}

function kindOf(noun: NounPhrase, clause: Clause): Meeting['kind'] | null {
  const modifier = noun.adjectives.map((word) => KIND_BY_MODIFIER.get(word)).find((kind) => kind !== undefined)
  if (modifier && noun.lemma !== 'summit' && clause.lemma !== 'visit') return modifier
  return EVENT_NOUNS.get(noun.lemma) ?? null
}

/** Plural and without an article, no verb that holds it: habits and hopes, not meetings ("Meetings with voters are rare"). */
function generic(noun: NounPhrase, uses: readonly Uses[]): boolean {
  return (
    uses.length === 0 &&
    noun.plural &&
    noun.determiner === 'none' &&
    !['talk', 'talks', 'negotiation'].includes(noun.lemma)
  )
}

function statusOf(
  clause: Clause,
  telling: readonly Clause[],
  attending: readonly Clause[],
  { published }: FrameContext,
): Meeting['status'] {
  const [teller] = telling
  if (teller) return meetingStatus(teller)
  const [visitor] = attending
  // Whoever stays away does not undo the summit.
  if (visitor) return meetingStatus({ ...visitor, positive: true })
  const status = meetingStatus(clause)
  const when = whenOf(timesOf(clause))
  const day = published?.value ?? ''
  if (status === 'held' && when?.earliest && day.length === 10 && when.earliest > day) return 'planned'
  if (status === 'planned' && when?.latest && day.length === 10 && when.latest < day) return 'held'
  return status
}

function readVisit(
  clause: Clause,
  telling: readonly Clause[],
  uses: readonly Uses[],
  context: FrameContext,
): MeetingClaim[] {
  const phrases = [...clause.phrases, ...(clause.noun?.complements ?? [])]
  const visitors = [
    ...argumentsOf(clause.subject),
    ...argumentsOf(clause.agent),
    ...telling.flatMap((told) => (told.verb?.passive ? [] : argumentsOf(told.subject))),
  ]
  const visitor = visitors.filter(mayAct).filter(({ mention }) => mention !== clause.noun?.mention)
  const places = [
    ...objectsOf(phrases, ['to', 'in']),
    ...telling.flatMap((told) => objectsOf(told.phrases, ['to'])),
  ].filter(isPlace)
  if (visitor.length === 0) return []
  return places.map((place) =>
    meetingClaim(
      {
        rule: 'meetings/event',
        meetingKind: 'visit',
        clauses: [clause, ...telling],
        participants: unique(as('guest', visitor)),
        place,
        status: statusOf(clause, telling, [], context),
        ...whenAround([clause, ...telling], uses),
      },
      context,
    ),
  )
}
