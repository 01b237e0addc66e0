import type { Published } from '../model/report.js'
import type { Warning } from '../model/span.js'
import type { TokenizedText } from '../text/token.js'
import type { TimeMention } from './timeMention.js'

export type FoundTimes = {
  readonly times: readonly TimeMention[]
  /** As given, or inferred from a full date in the text that agrees with the weekdays around it. */
  readonly published: Published | null
  readonly warnings: readonly Warning[]
}

/** Takes a tokenized text and its publication date, and gives the time expressions with their values, in text order. */
export function findTimes(_text: TokenizedText, published: Published | null): FoundTimes {
  return { times: [], published, warnings: [] }
}
