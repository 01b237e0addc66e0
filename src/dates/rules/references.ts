import type { DateRule, Place } from '../dateRule.js'
import { reference } from '../meanings.js'

export const PRESENT: DateRule = {
  name: 'dates/present',
  about: 'The present, said vaguely.',
  finds: [
    'The two are [now](PRESENT_REF) allies.',
    'The port is [currently](PRESENT_REF) closed.',
    'The [current](PRESENT_REF) pact holds.',
    'He has no plans for [the time being](PRESENT_REF).',
    'They seldom meet [these days](PRESENT_REF).',
    'It has stood from [1956](1956) to [the present](PRESENT_REF).',
  ],
  ignores: {
    'The current in the strait is strong.': 'a stream',
    'It fell to the present king.': 'an adjective',
    'He will present the plan.': 'the verb',
  },
  patterns: [
    '[right] (now|currently|nowadays)',
    '(at|for) the present time',
    'at present',
    'at the moment',
    'at this [very] moment',
    'these days',
    '[the] present [-] day',
    '[the] modern [-] day',
    'for the time being',
    'to this [very] day',
    'until:(to|until|till) the present',
    'current',
    'to date',
  ],
  read: (parts, place) => {
    const { tokens, first, last, after } = place
    // "from 1956 to the present", but "to the present king"
    if (parts.word('until'))
      return tokens[last]?.shape === 'lower' && !/^(?:and|but|the|he|she|it|they)$/.test(after)
        ? null
        : [{ first: first + 1, last, meaning: reference('PRESENT_REF') }]
    const lead = tokens[first]?.lower ?? ''
    if (lead === 'current' && !isAdjective(place)) return null
    if (lead === 'to' && tokens[last - 1]?.lower === 'date' && !/^[.,;)]?$/.test(after)) return null
    const skip = /^(?:at|for|to)$/.test(lead) ? 1 : 0
    return [{ first: first + skip, last, meaning: reference('PRESENT_REF') }]
  },
}

/** Before a noun in small letters: "the current pact", not "the current in". */
function isAdjective({ tokens, first, last, after }: Place): boolean {
  const next = tokens[last]
  if (tokens[first]?.shape !== 'lower' || !next || next.shape === 'punctuation') return false
  return !/^(?:in|of|on|at|and|or|to|is|was|that|which|with|from|for|has|had|flows?|will|by|,)$/.test(after)
}

export const PAST: DateRule = {
  name: 'dates/past',
  about: 'The past, said vaguely.',
  finds: [
    'The two [recently](PAST_REF) met.',
    'Relations were better in [the past](PAST_REF).',
    '[Recent](PAST_REF) talks failed.',
    'They met [a long time ago](PAST_REF).',
  ],
  ignores: {
    'The convoy drove past the embassy.': 'the preposition',
    'Half past ten they left.': 'a clock',
    'The past president spoke.': 'an adjective',
    'They met often, most recently in a castle.': 'the latest of several times, which what follows tells',
    'As recently as a fortnight back he said no.': 'how near what follows is',
  },
  patterns: [
    'recently',
    '[the] [recent] past',
    'lately',
    'recent',
    '[not] [so] long ago',
    '(a|some) [(long|short)] time ago',
  ],
  read: (_parts, place) => {
    const { tokens, first, last, before, after } = place
    const lead = tokens[first]?.lower ?? ''
    if (lead === 'recently' && (before === 'most' || before === 'as')) return null
    if (lead === 'recent' && last - first === 1)
      return isAdjective({ ...place, first: tokens[first]?.shape === 'capital' ? last : first }) || isPlainNoun(place)
        ? reference('PAST_REF')
        : null
    if (tokens[last - 1]?.lower === 'past') {
      if (lead !== 'the' || !/^(?:in|of|from|to|about|with|on)$/.test(before)) return null
      if (
        /^[a-z]/.test(after) &&
        !/^(?:and|but|that|to|as|with|for|the|he|she|it|they|by|on|has|had|have|is|was|were|are|which|who|when)$/.test(
          after,
        )
      )
        return null
    }
    return reference('PAST_REF')
  },
}

function isPlainNoun({ tokens, last }: Place): boolean {
  return tokens[last]?.shape === 'lower'
}

export const FUTURE: DateRule = {
  name: 'dates/future',
  about: 'The future, said vaguely.',
  finds: [
    'They may talk in [the near future](FUTURE_REF).',
    'No one knows [the future](FUTURE_REF).',
    '[Future](FUTURE_REF) talks are planned.',
    'They may [one day](FUTURE_REF) be friends, or one of [these days](FUTURE_REF).',
  ],
  ignores: { 'He sold futures.': 'a contract', 'The Future Party won.': 'a name', 'It took one day.': 'a length' },
  patterns: [
    '[the] [(near|foreseeable|immediate|distant)] future',
    'the not - too - distant future',
    'some:(one) day',
    'one of some:(these) days',
  ],
  read: (parts, { tokens, last, before }) => {
    if (parts.word('some') === 'these') return [{ first: last - 2, last, meaning: reference('FUTURE_REF') }]
    if (parts.word('some'))
      return /^(?:will|would|may|might|could|shall|'ll)$/.test(before) ? reference('FUTURE_REF') : null
    const token = tokens[last - 1]
    const next = tokens[last]
    return token?.shape !== 'lower' && next?.shape === 'capital' ? null : reference('FUTURE_REF')
  },
}

export const THEN: DateRule = {
  name: 'dates/then',
  about: 'The time spoken of, in a text that tells history: "at that time", "during this period".',
  finds: [
    'In [1821](1821) the port fell, in [1830](1830) it was rich, in [1848](1848) poor, in [1861](1861) closed and in [1866](1866) lost. Few came at [that time](1866), or at [the time](PAST_REF) of the fire.',
  ],
  ignores: { 'This time he won.': 'an occasion', 'He took his time.': 'no point in time' },
  patterns: ['how:(the|this|that) [same] what:(time|period)'],
  read: (parts, { before, after }) => {
    if (!/^(?:at|by|during|in|from|since|until|of|around|throughout|about|before)$/.test(before)) return null
    const ofEvent = parts.word('how') === 'the' && /^(?:of|as|when|that)$/.test(after)
    return ofEvent && parts.word('what') === 'period' && after === 'of' ? null : { is: 'then', ofEvent }
  },
}
