import type { Clause } from '../../clauses/clause.js'
import type { Membership } from '../../model/membership.js'
import { whenOf } from '../meetings/meetingStatus.js'

type Status = Membership['status']
/** What a clause makes of a membership; null where it states none. */
export type Outcome = { readonly status: Status; readonly role?: Membership['role'] } | null

/** What is done with an event so that it happens: "completed its accession", "its entry takes effect". */
export const COMPLETING: ReadonlySet<string> = new Set(
  'complete finalize finalise formalize formalise conclude take seal'.split(' '),
)
const MARKING: ReadonlySet<string> = new Set(
  `welcome celebrate mark hail follow announce confirm declare notify begin start order impose trigger`.split(/\s+/),
)
const AFTER: ReadonlySet<string> = new Set(['after', 'since', 'following', 'upon'])

/**
 * "Chile's entry" names the event without saying that it happened: a date behind it must, or "after", or what is said of it ("took
 * effect", "was completed", "was announced").
 */
export function isTold(clause: Clause): boolean {
  const { noun, governor, link, linkWord, times, tense, verb } = clause
  if (verb !== null || noun === null) return true
  if (linkWord !== null && AFTER.has(linkWord)) return true
  if (whenOf([...times, ...noun.times]) !== null && tense !== 'future') return true
  const done = link === 'object' || (link === 'subject' && governor?.verb?.passive)
  if (governor === null) return false
  return (
    (done && (MARKING.has(governor.lemma) || COMPLETING.has(governor.lemma))) ||
    (link === 'subject' && governor.lemma === 'take')
  )
}

const ASKING: ReadonlySet<string> = new Set(['apply', 'seek', 'bid', 'ask', 'request', 'petition'])

const REQUESTS: ReadonlySet<string> = new Set(['application', 'bid', 'request', 'candidacy'])
/** What is done with a request that ends it unheard, which other rules read. */
export const UNDOING: ReadonlySet<string> = new Set('withdraw drop reject refuse veto block deny scrap'.split(' '))
/** What ends a request, one way or the other. */
const DECIDED: ReadonlySet<string> = new Set([
  ...UNDOING,
  ...'turn fail approve accept grant succeed expire lapse abandon'.split(' '),
])
export const SUBMITTING: ReadonlySet<string> = new Set('submit file lodge present make renew launch send'.split(' '))

/** "applied to join", "submitted its application to join", "its request to join is under review": somebody asks to come in. */
function isAsked({ governor, link, first }: Clause): boolean {
  if (!governor || link !== 'control') return false
  const { subject } = governor
  return (
    (subject?.last === first && REQUESTS.has(subject.lemma) && !DECIDED.has(governor.lemma.split(' ')[0] ?? '')) ||
    ASKING.has(governor.lemma) ||
    (SUBMITTING.has(governor.lemma) &&
      REQUESTS.has((governor.verb?.passive ? governor.subject : governor.object)?.lemma ?? ''))
  )
}

/** "its request to join was turned down": whoever asked does not come in. */
function isTurnedDown({ governor }: Clause): boolean {
  const nouns = [governor?.subject, governor?.object]
  return nouns.some((noun) => noun && REQUESTS.has(noun.lemma))
}

/** "does not want to join": whoever does not want to come in does not. */
function isOwnWish({ subject, governor }: Clause): boolean {
  return governor !== null && governor.subject === subject && governor.lemma !== 'threaten'
}

/** "the prospect of Ukraine joining NATO", "opposed to leaving": a gerund names a thing without saying that it happened, unless it is past. */
function isOnlyNamed({ kind, link, linkWord, verb }: Clause): boolean {
  if (kind !== 'participle' || verb === null || verb.passive) return false
  return link === 'relative' || (linkWord !== null && !PAST_LINKS.has(linkWord))
}

const PAST_LINKS: ReadonlySet<string> = new Set([
  'after',
  'since',
  'upon',
  'on',
  'by',
  'following',
  'before',
  'when',
  'despite',
  'and',
])

/** Coming in: joined, joining, applied, invited, denied; hopes and ifs state nothing. */
export function entering(clause: Clause): Outcome {
  if (isOnlyNamed(clause)) return null
  if (clause.modality === 'proposed') {
    // "threatened not to let it join", "does not want it to join": what another wishes for is no denial.
    if (!clause.positive) return isTurnedDown(clause) || isOwnWish(clause) ? { status: 'denied' } : null
    if (clause.link === 'control' && clause.governor?.lemma === 'invite') return { status: 'invited' }
    return isAsked(clause) ? { status: 'applied' } : null
  }
  if (clause.modality === 'possible' || clause.modality === 'counterfactual') return null
  if (!clause.positive || clause.modality === 'cancelled') return { status: 'denied' }
  // "signed the papers to become members": what somebody does something for is still ahead.
  const copula = clause.governor?.lemma === 'be' || clause.governor?.lemma === 'become'
  if (clause.kind === 'infinitive' && clause.link === 'purpose' && !copula) return { status: 'joining' }
  // "was to join in 2010": whether it did is open.
  if (clause.modality === 'planned' && clause.tense === 'past' && clause.attributedTo === null) return null
  if (clause.modality === 'planned' || clause.modality === 'postponed' || clause.tense === 'future')
    return { status: 'joining' }
  return { status: clause.verb?.progressive ? 'joining' : 'joined' }
}

/** Going out: left or leaving; whoever is said not to leave is not said to have left. */
export function leaving(clause: Clause): Outcome {
  if (
    isOnlyNamed(clause) ||
    !clause.positive ||
    ['proposed', 'possible', 'counterfactual', 'cancelled', 'postponed'].includes(clause.modality)
  )
    return null
  return {
    status: clause.modality === 'planned' || clause.tense === 'future' || clause.verb?.progressive ? 'leaving' : 'left',
  }
}

/** Something done or about to be done: gives its status where it is real. */
export function when(status: Status, role?: Membership['role']): (clause: Clause) => Outcome {
  return ({ positive, modality }) =>
    positive && (modality === 'asserted' || modality === 'planned') ? { status, ...(role ? { role } : {}) } : null
}
