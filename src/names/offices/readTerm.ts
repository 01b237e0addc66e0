import type { Token } from '../../text/token.js'
import type { OfficeMention } from '../mention.js'

/** The words behind an office that say when it was held: where they end, and what that makes of the holder. */
export type Term = { readonly last: number; readonly status: OfficeMention['status'] | null }

const OPENERS: ReadonlyMap<string, OfficeMention['status'] | null> = new Map([
  ['from', 'former'],
  ['between', 'former'],
  ['until', 'former'],
  ['since', null],
])
const INSIDE: ReadonlySet<string> = new Set(
  `to and until till the early mid late last this january february march april may june july august september october november
  december year month week`.split(/\s+/),
)

/** "the foreign minister of Norway [from 2015 to 2020]", "president [since 2019]": takes the token behind an office; no words where none say when. */
export function readTerm(tokens: readonly Token[], at: number): Term {
  const none: Term = { last: at, status: null }
  const opener = tokens[at]?.lower ?? ''
  const status = OPENERS.get(opener)
  if (status === undefined) return none
  let last = at + 1
  let years = 0
  for (let token = tokens[last]; token && last < at + LONGEST; token = tokens[++last]) {
    if (/^(?:1[5-9]|20)\d\d(?:s|-\d+)?$/.test(token.text)) years++
    // "from 2015 to 2020 and now envoy": the year ends it.
    else if (years > 0 && token.lower === 'and' && !/^\d{4}$/.test(tokens[last + 1]?.text ?? '')) break
    else if (!INSIDE.has(token.lower) && !/^[-–]$|^\d{1,2}$/.test(token.text)) break
  }
  // "from 2015" alone leaves open until when.
  return years === 0 ? none : { last, status: opener === 'from' && years < 2 ? null : status }
}

const LONGEST = 9
