import type { Token, TokenSpan } from '../../text/token.js'
import type { DateRule, Place } from '../dateRule.js'
import type { Meaning } from '../meaning.js'
import { shifted } from '../meanings.js'
import { PART_LIST } from '../tokenClasses.js'
import { endsPhrase } from './relative.js'

const time = (clock: string): Meaning => ({ is: 'time', date: null, clock })

/** "became famous overnight", "it cannot be solved overnight": all at once, in no night. */
const NO_NIGHT =
  /^(?:not|n't|never|cannot|literally|almost|virtually|becom(?:e|es|ing)|became|famous|chang(?:e|es|ed|ing))$/

/** "his overnight bag", but "the overnight raid" */
function isOfThing(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const next = tokens[last]
  return (
    /^(?:the|an?|his|her|its|their|our|my|your)$/.test(before) && next?.shape === 'lower' && !BY_NIGHT.test(next.lower)
  )
}

const BY_NIGHT =
  /^(?:hours|talks|(?:raid|attack|strike|air|drone|missile|rocket|assault|barrage|clash|ambush)(?:e?s)?|shelling|bombing|bombardment|fighting)$/

/** Tokens between "not" and the "overnight" of "it cannot be solved overnight". */
const NOT_OVERNIGHT = 5

/** "day and night", "night and day", "a new dawn", "cannot be solved overnight" */
function isFigure({ tokens, first, last, before, after }: Place): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? ''
  if (lower(first) === 'overnight')
    for (let at = first - 1; at >= first - NOT_OVERNIGHT && tokens[at]?.shape !== 'punctuation'; at--)
      if (NO_NIGHT.test(lower(at))) return true
  return (
    /^(?:new|straight|consecutive|successive)$/.test(before) ||
    ((before === 'and' || before === 'or') && lower(first - 2) === 'day') ||
    ((after === 'and' || after === 'or') && lower(last + 1) === 'day')
  )
}

export const DAY_PART: DateRule = {
  name: 'dates/day-part',
  about: 'A part of the day, of a date beside it or of the day spoken of; without one it stays open.',
  finds: [
    'On [July 2](2024-07-02) he flew to Oslo; [that afternoon](2024-07-02TAF) he spoke.',
    'He died on [May 1, 1960](1960-05-01); [the next morning](1960-05-02TMO) the bells rang.',
    'He died on [May 1, 1960](1960-05-01); he had dined [the night before](1960-04-30TNI).',
    'Trucks move at [night](XXXX-XX-XXTNI).',
    'He left [last night](2024-07-04TNI). [Overnight](2024-07-04TNI), two men fled.',
    'Two men fled [overnight](2024-07-04TNI).',
    'Talks will go on [overnight](2024-07-05TNI).',
  ],
  ignores: {
    'The Evening Post wrote of it.': 'the name of a newspaper',
    'Good morning, he said.': 'a greeting',
    'They worked day and night for a new dawn, which will not come overnight.': 'figures of speech',
    'They slept there for the second straight night.': 'a count of nights',
    'He became famous overnight and packed his overnight bag.': 'a figure, and a bag',
    'The pre-dawn raid failed.': 'an adjective',
    'As dawn broke they met.': 'a moment of a day that is named beside it',
  },
  patterns: [
    '[in] [the] [(early|late)] <part> [hours]',
    'the (early|small|wee) hours:(hours)',
    'how:(this|that|last) [same] <part>',
    'the how:(next|following|same|previous) <part>',
    'the <part> where:(before|after)',
  ],
  read: (parts, place) => {
    const { tokens, first, before, after } = place
    if (parts.word('hours')) return time('TMO')
    const span = parts.span('part')
    const word = tokens[span.first]
    const clock = `T${PART_LIST[parts.number('part')] ?? 'MO'}`
    const where = parts.word('where')
    const how = where && endsPhrase(after) ? (where === 'before' ? 'previous' : 'next') : parts.word('how')
    if (where && !how) return null
    // "last night" is the one before today, "last evening" too.
    if (how === 'last' && word?.shape === 'lower') return { is: 'time', date: shifted('day', -1, 'speech'), clock }
    const isFronted = word?.text === 'Overnight' && after === ','
    if (
      (word?.shape !== 'lower' && !isFronted) ||
      before === '-' ||
      isFigure(place) ||
      (word.lower === 'overnight' && isOfThing(tokens, span)) ||
      before === 'good' ||
      /^(?:broke|breaks|fell|came)$/.test(after)
    )
      return null
    const general = before === 'at' || before === 'by'
    if (!how && word.text.endsWith('s') && before !== 'at') return null
    if (!how && general) return { is: 'literal', type: 'time', value: `XXXX-XX-XX${clock}` }
    if (how === 'this') return { is: 'time', date: shifted('day', 0, 'context'), clock }
    if (how)
      return {
        is: 'time',
        date: shifted('day', how === 'next' || how === 'following' ? 1 : how === 'previous' ? -1 : 0, 'story'),
        clock,
      }
    const start = tokens[first]?.lower === 'in' ? first + 1 : first
    return [
      {
        first: start,
        last: Math.max(span.last, tokens[span.last]?.lower === 'hours' ? span.last + 1 : span.last),
        meaning: word.lower === 'overnight' ? { is: 'time', date: null, clock, over: true } : time(clock),
      },
    ]
  },
}
