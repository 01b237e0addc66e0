import type { NameMention } from '../../names/mention.js'
import type { FrameContext } from '../frame.js'

/** The names of one type that a list ends with, joined by commas and "and": takes the last one's place among the mentions. */
export function listBefore(place: number, { text: { tokens }, mentions }: FrameContext): NameMention[] {
  const last = mentions[place]
  if (last?.kind !== 'name') return []
  const list: NameMention[] = [last]
  let first = last
  for (let index = place - 1; index >= 0; index--) {
    const mention = mentions[index]
    if (mention?.kind !== 'name' || mention.type !== last.type) break
    const between = tokens.slice(mention.last, first.first).map(({ lower }) => lower)
    if (between.length === 0 || between.length > 3 || !between.every((word) => [',', 'and', 'the'].includes(word)))
      break
    list.unshift(mention)
    first = mention
  }
  return list
}
