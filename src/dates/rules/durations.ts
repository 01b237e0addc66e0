import type { DateRule } from '../dateRule.js'
import { UNIT_LIST } from '../tokenClasses.js'
import type { Unit } from '../words.js'

const LETTERS: Readonly<Record<Unit, string | null>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: null,
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: null,
  half: null,
  season: null,
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
}
const TIMES: Partial<Record<Unit, number>> = { fortnight: 2, decade: 10, century: 100, millennium: 1000 }

/** The TIMEX3 value of so many units ("X" for an unsaid number): P2Y, PT72H, PXD, P20Y for two decades. */
export function durationValue(count: number | null, index: number): string | null {
  const unit = UNIT_LIST[index]
  const letters = unit && LETTERS[unit]
  if (!unit || !letters) return null
  const time = letters.startsWith('T') ? 'T' : ''
  const letter = letters.at(-1) ?? ''
  if (count === null) return `P${time}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : letter}`
  const total = count * (TIMES[unit] ?? 1)
  if (!Number.isInteger(total) && time && unit === 'hour' && Number.isInteger(total * 2))
    return `PT${Math.floor(total)}H30M`
  return `P${time}${total}${letter}`
}

const VAGUE = 'several|some|many|few|recent|couple'
const ABOUT =
  '[(about|around|nearly|almost|roughly|just|only|some|over|another|under|exactly|barely|approximately|every)] [(more|less|fewer|longer) than] [at (least|most)] [up to] [close to]'

export const DURATION: DateRule = {
  name: 'dates/duration',
  about: 'How long something takes: a number of units, exact or about.',
  finds: [
    'The truce held for [two years](P2Y).',
    'Talks went on for [more than three hours](PT3H).',
    'After a [10-day](P10D) trip he rested.',
    'The siege lasted [five and a half months](P5.5M).',
    'He waited for [decades](PXDE).',
    'They argued for [several hours](PTXH).',
  ],
  ignores: {
    'The second was no better than the first.': 'an ordinal',
    'He won two quarters of the vote.': 'no length of time',
  },
  patterns: [
    `${ABOUT} <number> [(more|full|long|straight|consecutive|short|bloody|difficult)] <units> [old] [long]`,
    `<number> - <unit> [- (old|long)]`,
    `<number> <unit>`,
    `<number> - <units> [- (old|long)]`,
    `${ABOUT} one:(a|an|one) [(full|single|whole)] <unit> [and a half]`,
    `[(a|the)] vague:(${VAGUE}) [(more|other|full|long|short)] [of] <units>`,
    '[for] <units>',
    '<unit> - long',
    '<units> - long',
    'half [-] [an] [a] <unit>',
  ],
  read: (parts, place) => {
    const index = parts.maybe('units') ?? parts.maybe('unit') ?? -1
    const { tokens, first, last, before, after } = place
    const number = parts.maybe('number')
    if (number !== null) {
      if (
        parts.maybe('unit') !== null &&
        tokens[first + 1]?.text !== '-' &&
        number !== 1 &&
        tokens[last - 1]?.lower !== 'old' &&
        UNIT_LIST[index] === 'second'
      )
        return null
      return duration(durationValue(number, index))
    }
    if (parts.word('one')) {
      const half = tokens[last - 1]?.lower === 'half'
      return isLength(place) || half ? duration(durationValue(half ? 1.5 : 1, index)) : null
    }
    if (tokens[first]?.lower === 'half') return duration(durationValue(0.5, index))
    if (parts.word('vague')) return duration(durationValue(parts.word('vague') === 'couple' ? 2 : null, index))
    if (tokens[last - 1]?.lower === 'long')
      return duration(durationValue(parts.maybe('unit') === null ? null : 1, index))
    if (
      tokens[first]?.lower === 'for' ||
      before === 'of' ||
      before === 'in' ||
      before === 'after' ||
      before === 'within'
    )
      return tokens[first]?.lower === 'for'
        ? [{ first: first + 1, last, meaning: { is: 'duration', value: durationValue(null, index) ?? 'PXD' } }]
        : after === ''
          ? null
          : duration(durationValue(null, index))
    return null
  },
}

function duration(value: string | null) {
  return value === null ? null : ({ is: 'duration', value } as const)
}

/** "a day" as a rate ("twice a day", "$3 a day") is for the rule of sets. */
function isLength({
  tokens,
  first,
  before,
}: {
  tokens: readonly { lower: string; shape: string }[]
  first: number
  before: string
}): boolean {
  const start = tokens[first]?.lower
  if (start !== 'a' && start !== 'an') return true
  return /^(?:for|in|after|within|than|over|about|least|almost|nearly|lasted|of|only|just|spent|by|took|every|until|once)$/.test(
    before,
  )
}
