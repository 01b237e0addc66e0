import type { Clause, NounPhrase } from '../../clauses/clause.js'
import type { Meeting } from '../../model/meeting.js'
import type { Mention, OfficeMention } from '../../names/mention.js'
import { argumentOf, argumentsOf, isCity, isKnownPerson, mayAct, objectsOf, phrasesOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { ArgumentUse } from '../frame.js'
import { EVENT_NOUNS } from './eventNouns.js'
import { type EventUse, isThere } from './eventUses.js'
import { as } from './meetingClaim.js'

const PARTNERS: readonly string[] = ['with', 'between', 'among', 'alongside', 'and', 'along with', 'together with']

/** Who takes part in an event, as its noun and its verbs name them, each once. */
export function eventParticipants(
  clause: Clause,
  noun: NounPhrase,
  uses: readonly EventUse[],
  kind: Meeting['kind'] | null,
): MeetingClaim['participants'] {
  // "takes part in the forum with a delegation led by Sosa": the delegation is her own.
  const isAttended = uses.some(({ part }) => part === 'attend')
  const phrases = phrasesOf(clause).filter(({ object }) => !(isAttended && object?.lemma === 'delegation'))
  const own = [
    ...argumentsOf(clause.subject),
    ...argumentsOf(clause.object),
    ...argumentsOf(clause.agent),
    ...objectsOf(phrases, prepositionsOf(kind, noun)),
    ...objectsOf(phrases, ['of']).filter(({ mention }) => mention.kind !== 'name' || mention.type !== 'organization'),
    ...pairedModifiers(noun),
  ]
  const added = uses.flatMap(({ use, part }) => {
    const { clause: told } = use
    // "was not registered with the ministry": at a conference whom the verb names is no partner.
    const isMade = noun.lemma === 'call' && (kind !== 'call' || MAKING.has(told.lemma))
    const linking = isMade ? prepositionsOf(kind, noun) : PARTNERS
    const partners = kind === 'conference' ? [] : objectsOf(told.phrases, linking)
    // "She is expected for the summit", "invited to the talks": the subject of the passive is who comes.
    const comes = told.verb?.passive && use.as !== 'oblique' ? told.agent : told.subject
    const doers = argumentsOf(comes)
    if (part === 'present') return as('participant', presentAt(use, own, noun))
    // "took part with a delegation led by Sosa": on the same side.
    const company = told.phrases.filter(({ object }) => object?.lemma === 'delegation')
    const fellows = objectsOf(company, PARTNERS).map(({ mention }) => mention)
    const others = partners.filter(({ mention }) => !fellows.includes(mention))
    // "joined the ambassador for a meeting with Berg"
    const joined =
      told.lemma === 'join' && use.preposition === 'for' ? argumentsOf(told.object).filter(isKnownPerson) : []
    if (part === 'attend') return isThere(told) ? as('participant', [...doers, ...joined, ...others]) : []
    if (part === 'happen') return as('participant', partners)
    const role = part === 'host' ? 'host' : part === 'organize' ? 'organizer' : 'participant'
    const toWhom = noun.lemma === 'audience' ? ['to', 'for'] : ['for']
    const guests = part === 'host' ? objectsOf(told.phrases, toWhom) : []
    const named = use.as === 'subject' && !told.verb?.passive ? [] : doers
    return [...as(role, named), ...as('participant', [...partners, ...guests])]
  })
  const people = unique([...as('participant', own), ...added].filter(({ argument }) => mayAct(argument)))
  // "talks with Peru and sometimes with Chile": two partners of a third who is not named.
  const partners = objectsOf(phrases, ['with']).map(({ mention }) => mention)
  return people.every(({ argument }) => partners.includes(argument.mention)) ? people.slice(0, 1) : people
}

/** "made phone calls on Saturday to Berg" */
const MAKING: ReadonlySet<string> = new Set(['make', 'place', 'have', 'hold', 'receive', 'take', 'get'])

/** What names the other side, besides "with": "a call from", "a dinner for", "a courtesy call on". */
function prepositionsOf(kind: Meeting['kind'] | null, { lemma }: NounPhrase): readonly string[] {
  if (kind === 'meal') return [...PARTNERS, 'for']
  if (lemma === 'audience') return [...PARTNERS, 'to', 'for']
  if (lemma !== 'call') return PARTNERS
  return kind === 'call' ? [...PARTNERS, 'from', 'to'] : [...PARTNERS, 'from', 'to', 'on', 'upon']
}

/**
 * Who is there because of what they do there: the people of "In talks with Berg, Prado presented a plan" and of "they said after a
 * meeting in Oslo", where the noun itself names at most the other side; never a country or a body that comments from afar.
 */
function presentAt({ clause, preposition }: ArgumentUse, own: readonly Argument[], noun: NounPhrase): Argument[] {
  const { subject, verb, object, phrases } = clause
  if (preposition === 'over') {
    const others = [...argumentsOf(object), ...objectsOf(phrases, ['with'])].filter(isKnownPerson)
    return [...argumentsOf(subject), ...others]
  }
  const during = preposition !== 'after' && preposition !== 'following'
  // "created the office following discussions": what came before may have been anyone's.
  if (verb?.passive || own.length > 1 || noun.possessor !== null || (own.length === 0 && noun.determiner === 'none'))
    return []
  const doers = argumentsOf(subject).filter(
    ({ mention }) => mention.kind !== 'demonym' && (mention.kind !== 'name' || mention.type === 'person'),
  )
  // "told Berg at a meeting in Oslo that": both were there.
  const isSpeaker = doers.some((doer) => isKnownPerson(doer) || /^s?he$/.test(textOf(doer)))
  const told =
    during && isSpeaker && TELLING.has(clause.lemma) && !isOfOthers(noun) && !isWritten(clause)
      ? argumentsOf(object).filter(isKnownPerson)
      : []
  if (own.length === 0 && told.length > 0) return [...doers, ...told]
  const several = doers.length > 1 || doers.some(isSeveral)
  return own.length === 1 || several || (during && EVENT_NOUNS.get(noun.lemma) === 'summit') ? doers : []
}

function textOf({ mention }: Argument): string {
  return mention.kind === 'pronoun' ? mention.lower : ''
}

/** "at a meeting with voters", "of the cabinet": it is theirs, whoever is urged from there. */
function isOfOthers({ complements }: NounPhrase): boolean {
  return complements.some(({ preposition }) => /^(?:with|of|between|among)$/.test(preposition))
}

/** "urged him by letter", "in a letter" */
function isWritten({ phrases }: Clause): boolean {
  return phrases.some(({ object }) => object !== null && WRITINGS.has(object.lemma))
}

const WRITINGS: ReadonlySet<string> = new Set(
  'letter email e-mail message telegram note cable statement phone telephone'.split(' '),
)

const TELLING: ReadonlySet<string> = new Set(
  'tell inform assure brief urge warn remind ask thank congratulate'.split(' '),
)

/** "they", "the two leaders": words that alone name a whole meeting. */
export function isSeveral({ mention }: Argument): boolean {
  if (mention.kind === 'office') return mention.plural && ownedBySeveral(mention)
  return (mention.kind === 'pronoun' && mention.lower === 'they') || (mention.kind === 'nominal' && mention.count !== 1)
}

/** "the foreign ministers of the two countries", "their foreign ministers": one of each; "EU leaders", "the leaders of the bloc": each member's. */
function ownedBySeveral(mention: OfficeMention): boolean {
  if (isOfMany(mention)) return true
  const { possessor } = mention
  if (possessor?.kind === 'nominal') return possessor.count !== null && possessor.count > 1
  return possessor?.kind === 'pronoun' && possessor.lower === 'their'
}

/** "EU leaders", "Balkan foreign ministers", "the leaders of the bloc": those of the states that a body or a region is made of. */
export function isOfMany({ title, plural, status, of, holders, possessor }: OfficeMention): boolean {
  if (!plural || status !== 'current' || holders.length > 0 || of.length > 1 || !OF_EACH_STATE.test(title)) return false
  const [realm] = of
  if (realm) return OF_STATES.has(realm.subtype ?? '') && !(realm.kind === 'name' && ORGAN.test(realm.name))
  return possessor?.kind === 'nominal' && possessor.count === 1 && BLOCS.has(possessor.lemma)
}

/** Each state has its own; "UN envoys" and "EU judges" are the body's. */
const OF_EACH_STATE =
  /^(?!Opposition|Business|Party|Religious|Church|Union)(?:[\w-]+ )*(?:Leader|President|Premier|Chancellor|Minister|Heads? of (?:State|Government)(?: and Government)?)$/
/** "European Parliament leaders": those of its groups. */
const ORGAN = /\b(?:Parliament|Commission|Court|Bank|Secretariat|Assembly)\b/
const BLOCS: ReadonlySet<string> = new Set(['bloc', 'alliance', 'forum', 'union', 'grouping', 'association'])
/** Subtypes of bodies and regions that states make up. */
export const OF_STATES: ReadonlySet<string> = new Set(['intergovernmental', 'region'])

/** Each mention once; a host stays one. */
export function unique(people: MeetingClaim['participants']): MeetingClaim['participants'] {
  const byMention = new Map<string, (typeof people)[number]>()
  for (const person of people) {
    const key = `${person.argument.mention.first} ${person.argument.realm?.first ?? ''}`
    const before = byMention.get(key)
    if (!before || before.role === 'participant') byMention.set(key, person)
  }
  return [...byMention.values()]
}

/** "Russia-Ukraine talks", "the Prado-Berg summit": two realms or two people side by side take part; one alone names whose or where. */
function pairedModifiers(noun: NounPhrase): Argument[] {
  const people = noun.modifiers.filter((mention) => mention.kind === 'name' && mention.type === 'person')
  const withOthers = noun.complements.some(({ preposition }) => preposition === 'with')
  if (people.length === 2 && people.length === noun.modifiers.length) return withOthers ? [] : people.map(argumentOf)
  const realms = noun.modifiers.filter(isRealm)
  // "the Labour Party Lima conference": a party's own, in a place.
  if (realms.length < 2 || realms.some((realm) => realm.kind === 'name' && realm.subtype === 'party')) return []
  return realms.map(argumentOf)
}

function isRealm(mention: Mention): boolean {
  return mention.kind === 'demonym' || (mention.kind === 'name' && mention.type !== 'person' && !isCity(mention))
}
