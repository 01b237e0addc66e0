import type { DateRule } from '../dateRule.js'
import type { Base } from '../meaning.js'
import { UNIT_LIST } from '../tokenClasses.js'

const WHERE: Readonly<Record<string, { sign: 1 | -1; base: Base }>> = {
  ago: { sign: -1, base: 'speech' },
  earlier: { sign: -1, base: 'story' },
  before: { sign: -1, base: 'story' },
  previously: { sign: -1, base: 'story' },
  later: { sign: 1, base: 'story' },
  afterwards: { sign: 1, base: 'story' },
  afterward: { sign: 1, base: 'story' },
  hence: { sign: 1, base: 'speech' },
}

export const OFFSET: DateRule = {
  name: 'dates/offset',
  about: 'So many days, weeks, months or years before or after the publication, or the date spoken of.',
  finds: [
    'The accord was initialed [two weeks ago](2024-W25).',
    'The law was passed [10 years ago](2014).',
    'He left [three days ago](2024-07-02).',
    'The king died on [March 1, 1953](1953-03-01). [Four days later](1953-03-05) a council met.',
    'He won in [1988](1988) after losing [a year earlier](1987).',
    'They will meet [two weeks from now](2024-W29).',
  ],
  ignores: { 'The meeting lasted two days, later than planned.': 'a duration before a comma' },
  patterns: [
    '[(about|around|nearly|almost|roughly|just|only|some|over|exactly|barely)] [more than] [less than] <number> [(more|full|long|short)] <units> where:(ago|earlier|before|previously|later|afterwards|afterward|hence)',
    '[(about|around|nearly|almost|roughly|just|only|some|over|exactly|barely)] [more than] [less than] [(just|only)] one:(a|an|one) [(mere|full)] <unit> where:(ago|earlier|before|previously|later|afterwards|afterward|hence)',
    '[just] some:(several|some|many|few|couple) [of] <units> where:(ago|earlier|before|previously|later|afterwards|afterward|hence)',
    '[(just|only)] a [very] some:(few|couple) [short] [of] <units> where:(ago|earlier|before|previously|later|afterwards|afterward|hence)',
    '<units> where:(ago|earlier|later|before|afterwards|afterward)',
    '<number> <units> from now',
    'one:(a|one) <unit> from now',
    'one:(a|an) <unit> and a half where:(ago|earlier|later)',
    'half a <unit> where:(ago|earlier|later)',
  ],
  read: (parts, { tokens, last, after }) => {
    const how = WHERE[parts.word('where')] ?? { sign: 1, base: 'speech' }
    const unit = UNIT_LIST[parts.maybe('units') ?? parts.maybe('unit') ?? -1]
    if (!unit) return null
    // "two days before the vote": what comes after is what it counts from.
    if (parts.word('where') === 'before' && !/^(?:[.,;:)]|and|in|at|by|)$/.test(after)) return null
    const half = tokens[last - 2]?.lower === 'half'
    const count =
      parts.maybe('number') ?? (parts.word('one') ? (half ? 1.5 : 1) : parts.word('some') === 'couple' ? 2 : null)
    return { is: 'offset', unit, count, sign: how.sign, base: how.base }
  },
}
