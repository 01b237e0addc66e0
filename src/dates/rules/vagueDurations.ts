import type { DateRule } from '../dateRule.js'
import type { Unit } from '../words.js'
import { lasting, unitOf } from './durations.js'

/** Units that something can take so many of, unsaid: "decades of war". */
const STRETCHES: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year', 'decade', 'century'])
const LONG_STRETCHES: ReadonlySet<Unit> = new Set(['year', 'decade', 'century'])
/** Behind "over the years", what makes them certain ones. */
const OF_WHICH = /^(?:of|that|when|which|since|after|before|following|leading|ahead|to|between|-)$/
/** What stands before such a stretch; an article or an adjective makes it something else: "the days of the empire". */
const STRETCH_BEFORE =
  /^(?:|[.,;:(]|and|but|by|through|with|from|amid|following|without|saw|ended|ends|end|endured|suffered|caused|brought|seen|saw|see|sees|followed|follows|faced|faces|despite|after|marked|capped|sparked|triggered|wasted|were|was|is)$/

/** "weeklong", "yearslong": one word, as American papers write it. */
const LONG = new Map<string, { readonly unit: Unit; readonly count: number | null }>(
  (['hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const).flatMap((unit) => [
    [`${unit}long`, { unit, count: 1 }],
    [`${unit}slong`, { unit, count: null }],
  ]),
)

export const VAGUE_DURATION: DateRule = {
  name: 'dates/vague-duration',
  about: 'A length with no number: "several weeks", "decades", "years-long".',
  finds: [
    'He waited for [decades](PXY), the longest strike in [years](PXY).',
    'They argued for [several hours](PTXH).',
    'A [years-long](PXY) feud and a [month-long](P1M) siege ended.',
    'A [weeklong](P1W) trip and a [monthslong](PXM) strike ended.',
    'He stayed [a couple of weeks](P2W).',
    'It will be settled in [the coming weeks](PXW).',
    '[Decades](PXY) of war came to an end, helped by [months](PXM) of talks.',
    'They met often in [recent months](PXM) and over [the past years](PXY).',
    'A [decades-old](PXY) pact, the worst in [years](PXY) and kept for [hundreds of years](PXY), grew over [the centuries](PXY).',
  ],
  ignores: {
    'The years were hard on him, in years to come too, and over the years of war.': 'no length',
    'A few second thoughts came.': 'an adjective',
    'It grew over the years 2010 to 2015.': 'certain years',
    'They met twice in as many months.': 'a number told before',
    'The days of the empire are gone.': 'a time with its own days',
  },
  patterns: [
    '[(a|the)] [(next|last|past|first|following)] [(very|just|only)] some:(several|some|many|few|couple|recent|coming) [(more|other|full|long|short)] [of] <units>',
    '<units> - long',
    '<old:units> - old',
    'many:(hundreds|thousands|millions) of <units>',
    'through:(over|through|across|down) the <units>',
    '<unit> - long',
    `whole:(${[...LONG.keys()].join('|')})`,
    '<stretch:units> of',
    'the recent:(past|last|next|coming|following) <units>',
    'bare:(for|after|within|in|over|of|despite|during|take|takes|took|spend|spent|spending|lasted|matter) [of] <units>',
  ],
  read: (parts, { first, last, tokens, before, after }) => {
    const whole = LONG.get(parts.word('whole'))
    if (whole) return lasting(whole.count, whole.unit)
    const stretch = unitOf(parts.maybe('stretch'))
    if (stretch !== null) {
      const meaning = STRETCHES.has(stretch) && STRETCH_BEFORE.test(before) ? lasting(null, stretch) : null
      return meaning && [{ first, last: last - 1, meaning }]
    }
    const old = unitOf(parts.maybe('old'))
    if (old !== null)
      return STRETCHES.has(old) && before !== '-' && tokens[last - 1]?.spaced === false ? lasting(null, old) : null
    const many = unitOf(parts.maybe('units'))
    if (many === null) return lasting(1, unitOf(parts.maybe('unit')))
    if (before === 'as' && parts.word('some') === 'many') return null
    // "over the years", but "over the days that followed", "over the weeks of the siege"
    if (parts.word('through')) {
      const isOfWhich = OF_WHICH.test(after) || tokens[last]?.shape === 'number'
      const meaning = LONG_STRETCHES.has(many) && !isOfWhich ? lasting(null, many) : null
      return meaning && [{ first: first + 1, last, meaning }]
    }
    const bare = parts.word('bare')
    const meaning = lasting(parts.word('some') === 'couple' ? 2 : null, many)
    if (!bare) return meaning
    const noun = parts.span('units')
    if (!meaning || many === 'second' || many === 'minute' || many === 'quarter') return null
    // "in years to come", "the work of years": hardly a length unless something was said to last.
    const ends =
      /^(?:of|[.,;])$/.test(after) || (bare === 'in' && /^(?:that|and|but|after|with|as|on|at|”|")$/.test(after))
    if ((bare === 'of' || bare === 'in' || bare === 'over') && !ends) return null
    return first < noun.first ? [{ first: noun.first, last, meaning }] : meaning
  },
}
