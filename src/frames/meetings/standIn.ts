import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentOf, argumentsOf, isKnownPerson, mayAct, objectsOf } from '../arguments.js'
import type { Argument, MeetingClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

/** "stood in for her", "sat in for her", "filled in for her" */
const STANDING_IN: readonly string[] = ['stand', 'step', 'sit', 'fill']
/** "in her place", "in the president's stead" */
const OWNERS: readonly string[] = ['her', 'his', 'its', 'their', "'s", "'"]

/** "She will send her foreign minister instead": goes on about a meeting that someone stays away from. */
export const standIn: Frame = {
  name: 'meetings/stand-in',
  about: 'Someone stays away from a meeting told of before, or another comes in their place.',
  needs: NEEDS.person,
  evokedBy: {
    verbs: ['send', 'dispatch', 'represent', 'replace', ...STANDING_IN, 'deputise', 'deputize', 'attend', 'stay'],
    nouns: ['place', 'stead'],
    supports: ['go', 'come', 'take'],
    beside: {
      ...Object.fromEntries(STANDING_IN.map((verb) => [verb, ['in']])),
      stay: ['away'],
      place: OWNERS,
      stead: OWNERS,
    },
  },
  read: (clause, context) => {
    const swap = swapIn(clause, context)
    if (!swap) return []
    const { absent, stands, telling } = swap
    const [stand = null] = stands
    const replacedBy = absent.length === 1 ? stand : null
    const parts = {
      rule: 'meetings/stand-in',
      meetingKind: 'other',
      clauses: [clause],
      participants: as('participant', stands),
      absent: absent.map((argument) => ({ argument, replacedBy })),
      telling,
    } as const
    return [meetingClaim(parts, context)]
  },
  finds: [
    'President [Ana Prado](absent) is sending her foreign minister, [Rita Sosa](participant).',
    'President [Ana Prado](absent) did not attend.',
    'Presidents [Ana Prado](absent) and [Eva Dahl](absent) stayed away.',
    '[Her](absent) foreign minister, [Rita Sosa](participant), will attend instead.',
    'President [Ana Prado](absent) was represented by her foreign minister, [Rita Sosa](participant).',
    '[Her](absent) deputy, [Rita Sosa](participant), goes in her place.',
    'Foreign Minister [Rita Sosa](participant) stood in for President [Ana Prado](absent).',
    'Foreign Minister [Rita Sosa](participant) sat in for President [Ana Prado](absent).',
    'Foreign Minister [Rita Sosa](participant) deputised for President [Ana Prado](absent).',
  ],
  ignores: {
    'Foreign Minister Rita Sosa sat in Lima for President Ana Prado.': 'where she sat',
    'President Ana Prado sent troops to Lima.': 'troops stand in for nobody',
    'President Ana Prado attended.': 'she was there',
    'Talks took place in Lima.': 'nobody comes for anybody',
    'Foreign Minister Rita Sosa represented Peru.': 'a state comes as those who speak for it',
  },
}

type Swap = {
  readonly absent: readonly Argument[]
  readonly stands: readonly Argument[]
  readonly telling: MeetingClaim['telling']
}

/** Who stays away and who comes instead, as the verb tells it. */
function swapIn(clause: Clause, context: FrameContext): Swap | null {
  const { lemma, verb, positive } = clause
  if (!verb) return null
  // "went in her place"
  const place = clause.phrases.find(
    ({ preposition, object }) => preposition === 'in' && (object?.lemma === 'place' || object?.lemma === 'stead'),
  )
  // "In her place will go Sosa": who comes stands behind the verb.
  if (positive && place?.object?.possessor && lemma !== 'send' && lemma !== 'dispatch')
    return inPlaceOf(place.object.possessor, clause.subject ?? clause.object)
  if (lemma === 'attend' || lemma === 'stay') {
    const away =
      lemma === 'attend' ? !positive && clause.object === null && !verb.passive : positive && verb.particle === 'away'
    if (away) return swap(clause.subject, null, 'more')
    return positive && lemma === 'attend' && isInstead(clause, context) ? insteadOf(clause) : null
  }
  if (!positive) return null
  if (lemma === 'send' || lemma === 'dispatch') return swap(clause.subject, clause.object, 'more')
  if (lemma === 'take') {
    const owner = clause.object?.lemma === 'place' ? clause.object.possessor : null
    return owner ? inPlaceOf(owner, clause.subject) : null
  }
  // "represents Italy": nobody is away.
  const patient = verb.passive ? clause.subject : clause.object
  if (lemma === 'represent' && argumentsOf(patient).some(isState)) return null
  // "will represent the president at the summit": meetings/event tells it.
  if (context.eventsOf(clause).some((event) => context.meetingsOf(event).length > 0)) return null
  if (lemma === 'represent' || lemma === 'replace')
    return verb.passive
      ? swap(clause.subject, clause.agent, 'replacement')
      : swap(clause.object, clause.subject, 'replacement')
  const deputises = lemma === 'deputise' || lemma === 'deputize'
  if (deputises || STANDING_IN.includes(lemma)) {
    const [absent] = deputises || verb.particle === 'in' ? objectsOf(clause.phrases, ['for']) : []
    return absent ? withStands(absent, clause.subject, 'replacement') : null
  }
  return null
}

/** "Her deputy, Sosa, goes in her place": both times the same "her". */
function inPlaceOf(owner: NounPhrase, comes: NounPhrase | null): Swap | null {
  const office = comes?.mention?.kind === 'office' ? comes.mention : null
  const [own] = argumentsOf(owner)
  const other = office?.possessor ?? null
  const isSame =
    own?.mention.kind === 'pronoun' && other?.kind === 'pronoun' && own.mention.lower === other.lower && comes !== null
  return isSame && other ? withStands(argumentOf(other), comes, 'replacement') : swap(owner, comes, 'replacement')
}

function isState({ mention }: Argument): boolean {
  return mention.kind === 'demonym' || (mention.kind === 'name' && mention.type !== 'person')
}

/** "Her deputy, Sosa, will attend instead": whoever is away is whose deputy it is. */
function insteadOf({ subject }: Clause): Swap | null {
  const office = subject?.mention?.kind === 'office' ? subject.mention : null
  const absent = office?.possessor ? argumentOf(office.possessor) : null
  return absent ? withStands(absent, subject, 'replacement') : null
}

function isInstead({ last, verb }: Clause, { text }: FrameContext): boolean {
  return text.tokens.slice(verb?.last ?? last, last + 2).some(({ lower }) => lower === 'instead')
}

function swap(away: NounPhrase | null, comes: NounPhrase | null, telling: MeetingClaim['telling']): Swap | null {
  const absent = argumentsOf(away).filter(mayAct)
  const [first] = absent
  if (!first) return null
  return comes === null ? { absent, stands: [], telling } : withStands(first, comes, telling)
}

function withStands(absent: Argument, comes: NounPhrase | null, telling: MeetingClaim['telling']): Swap | null {
  const stands = argumentsOf(comes).filter(isKnownPerson)
  return stands.length > 0 ? { absent: [absent], stands, telling } : null
}
