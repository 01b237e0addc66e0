import type { DateRule } from '../dateRule.js'
import { durationValue } from '../durationValue.js'
import { OPEN } from '../ground.js'
import type { Base, Meaning } from '../meaning.js'
import { duration, shifted } from '../meanings.js'
import { UNIT_LIST } from '../tokenClasses.js'
import { WORDS } from '../words.js'
import { endsPhrase, granuleOf } from './relative.js'

const WHERE: Readonly<Record<string, { readonly sign: 1 | -1; readonly base: Base }>> = {
  ago: { sign: -1, base: 'speech' },
  back: { sign: -1, base: 'speech' },
  earlier: { sign: -1, base: 'story' },
  before: { sign: -1, base: 'story' },
  previously: { sign: -1, base: 'story' },
  later: { sign: 1, base: 'story' },
  after: { sign: 1, base: 'story' },
  afterwards: { sign: 1, base: 'story' },
  afterward: { sign: 1, base: 'story' },
  hence: { sign: 1, base: 'speech' },
  now: { sign: 1, base: 'speech' },
}

const ABOUT = '[(about|around|nearly|almost|roughly|just|only|some|over|exactly|barely|well)] [over] [(more|less) than]'
const WHERE_WORDS = 'where:(ago|back|earlier|before|previously|later|after|afterwards|afterward|hence)'

/** From the quarter of a report to the year before the one it tells of. */
const QUARTERS_BACK = 5

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
    'He resigned [a year and a half ago](2023-01).',
    'Profit fell from [the year-earlier](2023) period and [the year-ago quarter](2023-Q2).',
    'They had met [a few days earlier](PAST_REF), or [two or three months ago](PAST_REF).',
  ],
  ignores: { 'The meeting lasted two days, later than planned.': 'a length before a comma' },
  patterns: [
    `${ABOUT} <number> [(more|full|long|short)] <units> ${WHERE_WORDS}`,
    `${ABOUT} [a] [mere] <number> <units> ${WHERE_WORDS}`,
    `${ABOUT} <least:number> (or|to) <most:number> <units> ${WHERE_WORDS}`,
    `${ABOUT} one:(a|an|one) [(mere|full|single)] <unit> [and a half:(half)] ${WHERE_WORDS}`,
    `[(just|only)] [a] [very] some:(few|several|some|many|couple) [(short|more)] [of] <units> ${WHERE_WORDS}`,
    `<units> where:(ago|earlier|later|afterwards|afterward)`,
    '<number> <units> from where:(now)',
    'one:(a|one) <unit> from where:(now)',
    `half:(half) [a] [an] <unit> ${WHERE_WORDS}`,
    '[the] year - adjective:(ago|earlier) [of:(quarter)]',
  ],
  read: (parts, { after }): Meaning | null => {
    // Of the quarter that is over: reports come after it.
    if (parts.word('adjective'))
      return parts.word('of') ? shifted('quarter', -QUARTERS_BACK, 'speech') : shifted('year', -1, 'speech')
    const unit = UNIT_LIST[parts.maybe('units') ?? parts.maybe('unit') ?? -1]
    const where = parts.word('where')
    const how = WHERE[where]
    if (!unit || !how) return null
    // "two days before the vote": what comes after is what it counts from.
    if ((where === 'before' || where === 'after') && !endsPhrase(after)) return null
    const half = parts.word('half') ? 0.5 : 0
    const some = parts.word('some')
    const whole = parts.maybe('number') ?? (parts.word('one') ? 1 : some === 'couple' ? 2 : null)
    const count = whole === null ? half || null : whole + half
    return { is: 'offset', unit, count, ...how }
  },
}

export const DAY_OF_EVENT: DateRule = {
  name: 'dates/day-of-event',
  about: 'The day or week before or after an event, which no calendar knows: found, left open.',
  finds: [
    'They met [the day](XXXX-XX-XX) after the vote.',
    'He fled in [the weeks](PXW) before the coup.',
    'In [the days](PXD) ahead he will rest.',
  ],
  ignores: {
    'Day after day they met, ten years to the day after the vote.': 'set phrases',
    'She spoke later in the day before flying home.': 'the day spoken of',
  },
  patterns: [
    'the <unit> (before|after|following)',
    '[in] the <units> (before|after|following|that|leading|since|ahead|afterwards)',
    '<units> (before|after)',
  ],
  read: (parts, { tokens, first, last, before, after }) => {
    const many = parts.maybe('units')
    if (many !== null) {
      const unit = UNIT_LIST[many]
      const meaning = unit ? duration(durationValue(null, unit)) : null
      const start = parts.span('units').first
      return meaning && !endsPhrase(after)
        ? [{ first: tokens[start - 1]?.lower === 'the' ? start - 1 : start, last: last - 1, meaning }]
        : null
    }
    const granule = granuleOf(parts.number('unit'))
    if (!granule || granule === 'weekend' || endsPhrase(after)) return null
    // "ten years to the day after the vote"
    if (before === 'to' && WORDS.get(tokens[first - 2]?.lower ?? '')?.unit) return null
    if (before === 'in' && /^(?:later|late|earlier|early)$/.test(tokens[first - 2]?.lower ?? '')) return null
    return [{ first, last: last - 1, meaning: { is: 'literal', type: 'date', value: OPEN[granule] } }]
  },
}
