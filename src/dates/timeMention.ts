import type { TimeExpression } from '../model/timeExpression.js'
import type { TokenSpan } from '../text/token.js'

/** A time expression in the tokens, recognised, normalised and anchored. Fields as in the report's `TimeExpression`. */
export type TimeMention = TokenSpan &
  Pick<TimeExpression, 'type' | 'value' | 'earliest' | 'latest' | 'anchor'> & {
    /** The rule that found it. */
    readonly rule: string
  }
