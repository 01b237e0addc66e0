import type { Clause } from '../../clauses/clause.js'
import type { TimeMention } from '../../dates/timeMention.js'
import type { Meeting } from '../../model/meeting.js'

/** Says how real a clause tells its meeting to be; a denial is a denial, a plan a plan. */
export function meetingStatus(clause: Clause): Meeting['status'] {
  if (clause.modality === 'cancelled' || clause.modality === 'postponed') return clause.modality
  if (!clause.positive) return 'denied'
  // "would have met in Lima": it was to be, and was not.
  if (clause.modality === 'counterfactual') return 'cancelled'
  if (clause.modality === 'proposed' || clause.modality === 'possible') return 'hypothetical'
  if (isOnlyNamed(clause)) return 'hypothetical'
  if (clause.modality === 'planned' || clause.tense === 'future') return 'planned'
  // "is expected for the summit": expected is not there yet.
  if (clause.lemma === 'expect' && clause.verb?.passive) return 'planned'
  // "has a string of meetings on Wednesday": what someone has, in the present, is on the calendar.
  if (clause.lemma === 'have' && clause.tense === 'present' && !clause.verb?.perfect) return 'planned'
  return clause.verb?.progressive && clause.tense === 'present' ? 'ongoing' : 'held'
}

/** "prospects of resuming talks", "the idea of meeting Berg": a gerund after a noun names a thing without saying that it happens. */
function isOnlyNamed({ kind, link, linkWord, governor }: Clause): boolean {
  // "thanked her for visiting": she did.
  const thanks = governor !== null && (FOR_DEEDS.has(governor.lemma) || THANKS.has(governor.object?.lemma ?? ''))
  if (linkWord === 'for' && thanks) return false
  return (
    kind === 'participle' && link === 'adverbial' && (linkWord === 'of' || linkWord === 'for' || linkWord === 'about')
  )
}

const THANKS: ReadonlySet<string> = new Set(['gratitude', 'thanks', 'appreciation'])
const FOR_DEEDS: ReadonlySet<string> = new Set(
  'thank praise criticize criticise blame condemn commend applaud'.split(' '),
)

/** The time of a clause that says when: a date before a time of day, a day before a longer stretch; durations and sets say no when. */
export function whenOf(times: readonly TimeMention[]): TimeMention | null {
  const dated = times.filter(({ type, value }) => (type === 'date' || type === 'time') && !value.endsWith('_REF'))
  return dated.find(({ earliest, latest }) => earliest !== null && earliest === latest) ?? dated[0] ?? null
}
