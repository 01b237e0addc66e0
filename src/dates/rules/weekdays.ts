import type { DateRule } from '../dateRule.js'
import type { Step } from '../meaning.js'

const STEPS: Readonly<Record<string, Step>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  coming: 1,
  next: 1,
  following: 1,
}

export const WEEKDAY: DateRule = {
  name: 'dates/weekday',
  about:
    'A weekday: the last one, or the next one where the clause looks ahead; the day of publication where that is its day.',
  finds: [
    'Foreign ministers met in Geneva on [Wednesday](2024-07-03).',
    'The president arrived on [Friday](2024-07-05).',
    'They will meet on [Wednesday](2024-07-10).',
    'He was to meet the envoy on [Monday](2024-07-08).',
    'Talks were postponed until [Tuesday](2024-07-09).',
    'They met [last Friday](2024-06-28).',
  ],
  ignores: { 'He sat in the sun.': 'no weekdays', 'She won the wed game.': 'no weekday' },
  patterns: ['<weekday>', '[the] how:(this|last|next|past|coming|previous|following) <weekday>'],
  read: (parts) => {
    const how = parts.word('how')
    return { is: 'weekday', weekday: parts.number('weekday'), step: how ? (STEPS[how] ?? 'tense') : 'tense' }
  },
}
