import type { DateRule, Place } from '../dateRule.js'
import { durationValue } from '../durationValue.js'
import { recurring } from '../meanings.js'
import { PART_LIST, SEASON_LIST, UNIT_LIST } from '../tokenClasses.js'

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  hourly: 'PT1H',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
}

export const FREQUENCY: DateRule = {
  name: 'dates/frequency',
  about: 'How often, in one word: "daily", "annual".',
  finds: ['The paper is printed [daily](P1D).', 'The [annual](P1Y) forum was held. [Monthly](P1M) reports are due.'],
  ignores: {
    'The Daily Herald wrote so, and the weekly newspaper too.': 'newspapers',
    'He told the weekly that he would go.': 'a newspaper',
    'The satirical weekly wrote so.': 'a newspaper of a kind',
    'The party daily Narodna wrote so.': 'a newspaper, by its name',
    'An everyday word.': 'an adjective of another kind',
  },
  patterns: [`adverb:(${Object.keys(ADVERBS).join('|')})`],
  read: (parts, place) => {
    const { tokens, first, last, before } = place
    // "semi-annual", "bi-weekly" are other lengths.
    const opens = tokens[first]?.shape === 'capital' && /^[.!?]?$/.test(before) && tokens[last]?.shape === 'lower'
    if ((tokens[first]?.shape !== 'lower' && !opens) || before === '-') return null
    // "told the weekly that": a newspaper.
    if (isNewspaper(place)) return null
    return recurring(ADVERBS[parts.word('adverb')] ?? 'P1D')
  },
}

function isNewspaper({ tokens, first, last, before, after }: Place): boolean {
  if (!/^(?:daily|weekly|monthly|quarterly)$/.test(tokens[first]?.lower ?? '')) return false
  if (after === 'newspaper' || after === 'magazine') return true
  // "the army daily Zvezda": a name follows, after the word whose paper it is.
  const [previous, next] = [tokens[first - 1], tokens[last]]
  if (next?.shape === 'capital' && previous && previous.shape !== 'punctuation') return true
  // "the satirical weekly wrote": an adjective may stand between.
  const article = /^(?:the|a|an)$/
  return (
    (article.test(before) || (article.test(tokens[first - 2]?.lower ?? '') && previous?.shape === 'lower')) &&
    /^(?:said|says|reported|reports|wrote|writes|quoted|that|[.,;]|)$/.test(after)
  )
}

export const EVERY: DateRule = {
  name: 'dates/every',
  about: 'What comes every Friday, each year, every two weeks.',
  finds: [
    'They meet [every Friday](XXXX-WXX-5).',
    'The forum meets [every two years](P2Y), its board [each month](P1M).',
    'They vote [every other week](P2W), and rest [every other weekend](XXXX-WXX-WE).',
    'Shops close on [Sundays](XXXX-WXX-7) and at [weekends](XXXX-WXX-WE).',
    'They meet on [the first Tuesday of every month](XXXX-WXX-2) and [the last Monday of each month](XXXX-WXX-1).',
    'He walks [every morning](XXXX-XX-XXTMO).',
    'It floods [each spring](XXXX-SP).',
  ],
  ignores: { 'Everyday words were used.': 'an adjective', 'Every second of it counted.': 'a figure of speech' },
  patterns: [
    '(every|each) [other:(other|second)] <weekday>',
    '(every|each) [(single|passing)] [other:(other)] <unit>',
    'every <number> <units>',
    '(every|each) <season>',
    '(every|each) <month>',
    '(every|each) <part>',
    '<weekdays>',
    '[the] <ordinal> <weekday> of (each|every|the) month',
    '[the] (last|final) <weekday> (of|in) (each|every) month',
    'what:(weekdays|weekends)',
  ],
  read: (parts, { before }) => {
    const what = parts.word('what')
    if (what)
      return /^(?:on|at|during|and|or)$/.test(before)
        ? recurring(what === 'weekends' ? 'XXXX-WXX-WE' : 'XXXX-WXX')
        : null
    const weekday = parts.maybe('weekday') ?? parts.maybe('weekdays')
    if (weekday !== null) return recurring(`XXXX-WXX-${weekday}`)
    const unit = UNIT_LIST[parts.maybe('unit') ?? parts.maybe('units') ?? -1]
    if (unit === 'weekend') return recurring('XXXX-WXX-WE')
    if (unit) {
      const value = durationValue(parts.maybe('number') ?? (parts.word('other') ? 2 : 1), unit)
      return value === null || unit === 'second' ? null : recurring(value)
    }
    const month = parts.maybe('month')
    if (month !== null) return recurring(`XXXX-${String(month).padStart(2, '0')}`)
    const season = SEASON_LIST[parts.maybe('season') ?? -1]
    if (season) return recurring(`XXXX-${season}`)
    return recurring(`XXXX-XX-XXT${PART_LIST[parts.number('part')] ?? 'MO'}`)
  },
}

const COUNTED_BEFORE =
  /^(?:once|twice|times|dollars|euros|people|barrels|hours|million|billion|percent|%|days|trips|tons|tonnes|pounds|flights|miles|interviews|calls|attacks|deaths)$/

function isRate({ before, tokens, first }: Place): boolean {
  // "50 tourists a day", "200 million passengers a year".
  const counted = tokens[first - 2]
  const plural = tokens[first - 1]?.shape === 'lower' && /[^s]s$/.test(before)
  if (
    plural &&
    counted &&
    (counted.shape === 'number' || /^(?:thousand|million|billion|hundred|dozen)$/.test(counted.lower))
  )
    return true
  return tokens[first - 1]?.shape === 'number' || COUNTED_BEFORE.test(before)
}

export const RATE: DateRule = {
  name: 'dates/rate',
  about: 'The unit of a rate: "twice a year", "$3 per day".',
  finds: [
    'It costs them $3 [a day](P1D).',
    'They meet twice [a year](P1Y); 50 envoys [a day](P1D) come.',
    'Ships pass 40 times [per week](P1W).',
  ],
  ignores: {
    'He was a day late.': 'a delay',
    'A second per cent fell.': 'another word',
    'Guards stand there 24 hours a day.': 'always',
  },
  patterns: ['rate:(a|an|per) <unit>'],
  read: (parts, place) => {
    const unit = UNIT_LIST[parts.number('unit')]
    // "24 hours a day" says always.
    if (unit === 'day' && place.before === 'hours' && place.tokens[place.first - 2]?.text === '24') return null
    if (!unit || unit === 'second' || (parts.word('rate') !== 'per' && !isRate(place))) return null
    const value = durationValue(1, unit)
    return value === null ? null : recurring(value)
  },
}
