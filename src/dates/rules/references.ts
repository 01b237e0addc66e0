import type { DateRule } from '../dateRule.js'

export const PRESENT: DateRule = {
  name: 'dates/present',
  about: 'The present, said vaguely.',
  finds: [
    'The two are [now](PRESENT_REF) allies.',
    'The port is [currently](PRESENT_REF) closed.',
    'He has no plans at [this time](PRESENT_REF).',
  ],
  ignores: { 'They signed a nowhere plan.': 'no word of time' },
  patterns: [
    'now',
    '[right] now',
    'currently',
    'at present',
    'nowadays',
    'at this (time|moment|point)',
    'at the moment',
    'these days',
    '[the] present [-] day',
    'for the time being',
  ],
  read: (_parts, { tokens, first, last }) => {
    const skip = tokens[first]?.lower === 'at' || tokens[first]?.lower === 'for' ? 1 : 0
    return [{ first: first + skip, last, meaning: { is: 'reference', value: 'PRESENT_REF' } }]
  },
}

export const PAST: DateRule = {
  name: 'dates/past',
  about: 'The past, said vaguely.',
  finds: ['The two [recently](PAST_REF) met.', 'Relations were better in [the past](PAST_REF).'],
  ignores: { 'The convoy drove past the embassy.': 'the preposition' },
  patterns: ['recently', 'the [recent] past', 'lately'],
  read: (_parts, { before, tokens, first, after }) => {
    if (
      tokens[first]?.lower === 'the' &&
      ((before !== 'in' && before !== 'of' && before !== 'from') ||
        (/^[a-z]/.test(after) &&
          !/^(?:and|but|that|to|as|with|for|the|he|she|it|they|by|on|has|had|have|is|was|were|are)$/.test(after)))
    )
      return null
    return { is: 'reference', value: 'PAST_REF' }
  },
}

export const FUTURE: DateRule = {
  name: 'dates/future',
  about: 'The future, said vaguely.',
  finds: ['They may talk in [the near future](FUTURE_REF).', 'No one knows [the future](FUTURE_REF).'],
  ignores: { 'He sold futures.': 'a contract' },
  patterns: ['the [(near|foreseeable|immediate|distant)] future', 'the not - too - distant future', 'future'],
  read: (_parts, { tokens, first, before, last }) => {
    if (last - first === 1 && before !== 'in') return null
    return tokens[first]?.lower === 'future' && tokens[first]?.shape !== 'lower'
      ? null
      : { is: 'reference', value: 'FUTURE_REF' }
  },
}
