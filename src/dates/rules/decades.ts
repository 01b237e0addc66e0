import { centuryUnit, decadeUnit } from '../calendar.js'
import type { DateRule, Place } from '../dateRule.js'
import type { Meaning } from '../meaning.js'

export const DECADE: DateRule = {
  name: 'dates/decade',
  about: 'A decade: "the 1990s", "the \'80s", "the 470s BC".',
  finds: [
    'The border was drawn in [the 1950s](195).',
    'Ships came in [the 1700s](17).',
    'The league grew in [the 470s BC](BC047).',
    "They fell out in [the '80s](198).",
    'He sang the songs of [the 60s](196).',
    'He served in [the nineties](199).',
    'Trade grew in [the second decade of the 20th century](191).',
    "They fled in [the 1960s](196) and [70s](197), in [the '70s](197) and [early '80s](198).",
  ],
  ignores: {
    'He is in his 90s, she in her 60s and 70s.': 'ages',
    'Winds in the 50s hit 1990 slums.': 'a measure before a count',
  },
  patterns: [
    'the <nth:ordinal> decade of the <ordinal> century',
    '[the] <decade> [era:(bc|b.c.|b.c|bce)]',
    "the mark:('|’|‘) <two-digit-decade>",
    'the <bare:two-digit-decade>',
    '<next:two-digit-decade>',
    "mark:('|’|‘) <next:two-digit-decade>",
    'the named:(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
  ],
  read: (parts, place) => {
    const { before } = place
    const nth = parts.maybe('nth')
    if (nth !== null) {
      const century = parts.number('ordinal')
      return nth > 10 || century < 11 || century > 30
        ? null
        : { is: 'fixed', unit: decadeUnit((century - 1) * 100 + (nth - 1) * 10) }
    }
    const next = parts.maybe('next')
    if (next !== null) return followsDecade(place) ? { is: 'fixed', unit: decadeUnit(1900 + next) } : null
    const named = NAMED_DECADES.indexOf(parts.word('named'))
    if (named >= 0)
      return before === 'in' || before === 'of' ? { is: 'fixed', unit: decadeUnit(1920 + named * 10) } : null
    const short = parts.maybe('two-digit-decade')
    if (short !== null) return { is: 'fixed', unit: decadeUnit(1900 + short) }
    // "in the 50s" may be a temperature.
    const bare = parts.maybe('bare')
    if (bare !== null)
      return /^(?:of|since|during|from|until)$/.test(before) ? { is: 'fixed', unit: decadeUnit(1900 + bare) } : null
    const decade = parts.number('decade')
    if (decade < 1000 && !parts.word('era')) return null
    // "the 1800s" are the century, "the 2000s" still a decade.
    if (decade % 100 === 0 && decade < 2000) return { is: 'fixed', unit: centuryUnit(decade / 100 + 1) }
    return { is: 'fixed', unit: decadeUnit(parts.word('era') ? 1 - decade : decade) }
  },
}

/** "70s" of "the 1960s and 70s", "the '60s and early '70s" */
function followsDecade({ tokens, first }: Place): boolean {
  const at = /^(?:early|mid|late)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return (
    /^(?:and|or|to|-|–)$/.test(tokens[at]?.lower ?? '') &&
    DECADE_NAME.test(tokens[at - 1]?.text ?? '') &&
    isDecade(tokens, at - 1)
  )
}

const DECADE_NAME = /^(?:1\d)?[1-9]0s$/

/** "1960s", "the 60s", "'60s"; "her 60s" is an age. */
function isDecade(tokens: Place['tokens'], at: number): boolean {
  return (tokens[at]?.text.length ?? 0) > 3 || /^(?:the|early|mid|late|'|’|‘)$/.test(tokens[at - 1]?.lower ?? '')
}

const NAMED_DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

export const CENTURY: DateRule = {
  name: 'dates/century',
  about: 'A century by its number.',
  finds: [
    'The border dates from [the 19th century](18).',
    'It is a [twentieth-century](19) idea.',
    'They fought in [the 18th](17) and [19th centuries](18).',
    'Trade grew in [the late 19th](18) and [early 20th centuries](19).',
    'The league was founded in [the 5th century BC](BC04).',
  ],
  ignores: {
    'A century of war ended.': 'a length of time',
    'The 50th century of runs was his.': 'no century of history',
  },
  patterns: [
    '[the] <ordinal> [-] (century|centuries) [era:(bc|b.c.|b.c|bce)]',
    '[the] [(early|mid|late) [-]] <earlier:ordinal> (and|or|to) [the] [(early|mid|late) [-]] <ordinal> centuries [era:(bc|b.c.|b.c|bce)]',
  ],
  read: (parts, { first, last }) => {
    const nth = parts.number('ordinal')
    if (nth > 30) return null
    const meaning = (number: number): Meaning => ({
      is: 'fixed',
      unit: centuryUnit(parts.word('era') ? 1 - number : number),
    })
    const earlier = parts.maybe('earlier')
    if (earlier === null) return meaning(nth)
    const [one, other] = [parts.span('earlier'), parts.span('ordinal')]
    return [
      { first, last: one.last, meaning: meaning(earlier) },
      { first: other.first, last, meaning: meaning(nth) },
    ]
  },
}
