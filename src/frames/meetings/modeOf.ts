import type { Clause } from '../../clauses/clause.js'
import type { MeetingClaim } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { PHONES } from './phoneWords.js'

const APART: ReadonlySet<string> = new Set(['after', 'before', 'following', 'since', 'ahead of', 'prior to'])

/** How those who meet hear each other, where a word of the clauses says so. */
export function modeOf(clauses: readonly Clause[], { text }: FrameContext): MeetingClaim['mode'] {
  for (const { first, last, phrases } of clauses)
    for (let at = first; at < last; at++) {
      // "will meet in Lima following a phone call": the call is another occasion.
      if (phrases.some((phrase) => APART.has(phrase.preposition) && phrase.first <= at && at < phrase.last)) continue
      const word = text.tokens[at]?.lower ?? ''
      if (VIDEO.has(word)) return 'video'
      if (PHONE.has(word)) return 'phone'
      if (word === 'person' && text.tokens[at - 1]?.lower === 'in') return 'in-person'
    }
  return null
}

const PHONE: ReadonlySet<string> = new Set([...PHONES, 'telephonic', 'phoned', 'telephoned'])

const VIDEO: ReadonlySet<string> = new Set([
  'video',
  'virtual',
  'virtually',
  'online',
  'videoconference',
  'zoom',
  'teleconference',
])
