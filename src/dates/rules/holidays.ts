import { dayUnit } from '../calendar.js'
import type { DateRule } from '../dateRule.js'
import { HOLIDAYS } from '../holidays.js'
import type { Meaning, Step } from '../meaning.js'
import { inYear, type Yearly } from '../meanings.js'

/** "new year’s day" as the tokenizer cuts it: new · year · 's · day; the clitic's apostrophe is plain in lower case. */
const asTokens = (name: string) => name.replace('’s', " 's").replace('s’', "s '")
const PATTERN_OF = Object.keys(HOLIDAYS).map(asTokens)
const BY_TOKENS = new Map(Object.entries(HOLIDAYS).map(([name, day]) => [asTokens(name), day]))
const STEPS: Readonly<Record<string, Step>> = { last: -1, this: 0, next: 1 }

export const HOLIDAY: DateRule = {
  name: 'dates/holiday',
  about: 'A holiday that the calendar knows.',
  finds: [
    'The raid came on [Christmas Eve](2023-12-24).',
    'A truce was signed at [Easter 1998](1998-04-12).',
    'They will meet before [Thanksgiving](2024-11-28).',
    'Voters decide on [Election Day](2024-11-05).',
    'He spoke [last Christmas](2023-12-25).',
    'The truce began on [Orthodox Easter 2021](2021-05-02).',
  ],
  ignores: {
    'Ships passed Christmas Island and Easter Island.': 'islands',
    'They gave thanks giving nothing.': 'no holiday',
  },
  patterns: PATTERN_OF.flatMap((name) => [`${name} [(day|week)] [[(of|,)] <year>]`, `how:(last|this|next) ${name}`]),
  read: (parts, { tokens, first, last }): Meaning | null => {
    const token = tokens[first]
    if (
      !token ||
      /^(?:Island|Islands|Agreement|Agreements|Accord|Accords|Massacre|Uprising|Rising)$/.test(tokens[last]?.text ?? '')
    )
      return null
    const how = parts.word('how')
    const year = parts.maybe('year')
    const words = tokens.slice(how ? first + 1 : first, last).map(({ lower }) => lower)
    const name = longestName(words)
    if (!name || tokens[how ? first + 1 : first]?.shape === 'lower') return null
    const yearly: Yearly = {
      is: 'yearly',
      make: (number) => dayUnit(name(number)),
      open: 'XXXX-XX-XX',
      step: how ? (STEPS[how] ?? 'tense') : 'tense',
      base: 'speech',
    }
    const meaning = year === null ? yearly : inYear(yearly, year)
    return tokens[last - 1]?.lower === 'week' && meaning ? { is: 'around', granule: 'week', of: meaning } : meaning
  },
}

function longestName(words: readonly string[]) {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const known = BY_TOKENS.get(words.slice(0, length).join(' '))
    if (known) return known
  }
  return null
}
