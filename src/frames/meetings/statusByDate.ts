import type { Clause } from '../../clauses/clause.js'
import type { MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'

/** What is told in the present of a day to come is a plan: "The summit is held on Friday", "She meets Berg on Friday". */
export function statusByDate(
  { status, when }: MeetingClaim,
  main: Clause | undefined,
  { published, text }: FrameContext,
): MeetingClaim['status'] {
  const day = published?.value ?? ''
  if (day.length !== 10 || !when?.earliest || !when.latest) return status
  // "is leaving for Lima on Thursday"
  if (status === 'ongoing' && when.earliest > day) return 'planned'
  if (status !== 'held') return status
  if (when.earliest > day) return 'planned'
  // "is held", "meets": what is told in the present and is no word on what was.
  const isPresent = main?.tense === 'present' && main.verb?.perfect !== true && !SAYS_OF.has(main.lemma)
  if (!isPresent) return status
  const isProse = text.sentences[main.sentence]?.kind === 'prose'
  const isSimple = main.verb !== null && !main.verb.progressive
  // "She meets Berg this afternoon": what is told in the present of the day of the report lies ahead.
  if (isProse && isSimple && when.anchor === 'published' && when.latest >= day) return 'planned'
  // "flies to Lima today": on the way, or soon.
  return when.latest > day || (SETTING_OUT.has(main.lemma) && when.latest >= day) ? 'planned' : status
}

/** What is said of a meeting, of what is over among them: "Today's talks are over", "This week's summit marks a first". */
const SAYS_OF: ReadonlySet<string> = new Set(
  'be mark show underline underscore signal highlight follow come reflect prove suggest mean represent make remain seem appear'.split(
    ' ',
  ),
)
const SETTING_OUT: ReadonlySet<string> = new Set(['head', 'fly', 'travel', 'go', 'leave', 'depart', 'jet', 'journey'])
