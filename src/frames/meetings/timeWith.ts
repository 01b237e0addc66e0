import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { isKnownPerson, objectsOf, subjectOf } from '../arguments.js'
import type { Frame } from '../frame.js'
import { isHabit } from './isHabit.js'
import { as, meetingClaim } from './meetingClaim.js'
import { PHONES } from './phoneWords.js'

/** Fields in which whoever catches up with another draws level. */
const CONTESTS: ReadonlySet<string> = new Set(
  'poll polls race standings vote count ranking lead contest round final lap stage match table league'.split(' '),
)

/** "X got 35 minutes with Y", "X spent an hour with Y", "X caught up with Y". */
export const timeWith: Frame = {
  name: 'meetings/time-with',
  about: 'Someone has minutes or hours with another, or catches up with them.',
  needs: NEEDS.person | NEEDS.several,
  evokedBy: {
    verbs: ['catch'],
    nouns: ['minute', 'hour'],
    supports: ['get', 'have', 'spend', 'grab'],
    beside: { catch: ['up'], minute: ['with'], hour: ['with'] },
  },
  read: (clause, context) => {
    const { verb, object, lemma, phrases } = clause
    if (!verb || verb.passive || !(lemma === 'catch' ? isCatchingUp(clause) : takesTime(clause))) return []
    if (isHabit(clause, context)) return []
    if (object !== null && object.lemma !== 'minute' && object.lemma !== 'hour') return []
    const people = [...subjectOf(clause).filter(isKnownPerson), ...objectsOf(phrases, ['with']).filter(isKnownPerson)]
    if (people.length < 2 || objectsOf(phrases, ['with']).length === 0) return []
    const byPhone = phrases.some(({ object: means }) => PHONES.has(means?.lemma ?? ''))
    const meetingKind = byPhone ? 'call' : people.length > 2 ? 'multilateral' : 'bilateral'
    const participants = as('participant', people)
    return [meetingClaim({ rule: 'meetings/time-with', meetingKind, clauses: [clause], participants }, context)]
  },
  finds: [
    'President [Ana Prado](participant) got 35 minutes with Prime Minister [Olav Berg](participant) in [Oslo](place).',
    'President [Ana Prado](participant) spent an hour with Prime Minister [Olav Berg](participant) in [Oslo](place).',
    'President [Ana Prado](participant) caught up with Prime Minister [Olav Berg](participant) in [Oslo](place).',
  ],
  ignores: {
    'President Ana Prado spent two years with Prime Minister Olav Berg.': 'years are no meeting',
    'President Ana Prado caught up with Prime Minister Olav Berg in the polls.': 'she drew level',
    'President Ana Prado had hours of trouble with Prime Minister Olav Berg.': 'trouble is what she had',
  },
}

/** "caught up with Berg in Oslo", not "caught up with him in the polls" */
function isCatchingUp({ verb, phrases }: Clause): boolean {
  return verb?.particle === 'up' && !phrases.some(({ object }) => object !== null && CONTESTS.has(object.lemma))
}

/** Minutes or hours: a stretch of time as the object. */
function takesTime({ lemma, times, phrases, object }: Clause): boolean {
  if (lemma === 'have' && phrases.some(({ preposition }) => preposition === 'of')) return false
  return (
    object?.lemma === 'minute' ||
    object?.lemma === 'hour' ||
    times.some(({ type, value }) => type === 'duration' && value.startsWith('PT'))
  )
}
