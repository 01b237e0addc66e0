import { findTimes } from '../src/dates/findTimes.js'
import type { Published } from '../src/model/report.js'
import { tokenize } from '../src/text/tokenize.js'

/** A publication date that was given. */
export const on = (value: string): Published => ({ value, source: 'option' })

/** What is found in a text of Friday, 5 July 2024, or of another day. */
export const times = (text: string, published: Published | null = on('2024-07-05')) =>
  findTimes(tokenize(text), published)

/** `words = value` of each expression, in text order. */
export function said(text: string, published: Published | null = on('2024-07-05')): string[] {
  const { tokens, ...rest } = tokenize(text)
  return findTimes({ tokens, ...rest }, published).times.map(
    ({ first, last, value }) => `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)} = ${value}`,
  )
}
