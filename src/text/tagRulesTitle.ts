import type { Draft, TagRule } from './tagRules.js'

const QUOTES = new Set(['“', '”', '"', '‘', '«', '»', '``', "''"])
/** Words of a title that are written small. */
const SMALL = new Set('a an and as at by for from in into is it of on or the to with'.split(' '))
/** More words than titles have. */
const LONGEST = 10

/** Words that stand in the title of a book, a film or a song. */
export const TITLE_RULES: readonly TagRule[] = [
  {
    name: 'tags/verb-in-title',
    about: 'In quoted words that all have capitals, as titles are written, a verb tells nothing: it is part of a name.',
    finds: ['Critics praised “The Day Finland [Left](name) NATO”.', 'He sang "When Oslo [Met](name) Rome" twice.'],
    ignores: {
      '“Finland Left the union”, he said.': 'a small word shows that it is no title',
      'Critics say Finland Left.': 'no quotation',
    },
    tag: (draft, at) => {
      if (draft.tokens[at]?.shape !== 'capital' || draft.known[at] === undefined) return null
      return titleGoesOn(draft, at, -1) && titleGoesOn(draft, at, 1) ? { pos: 'name' } : null
    },
  },
]

/** Do the words on that side of a capital lead to a quotation mark with no word written small that titles write large? */
function titleGoesOn({ tokens }: Draft, from: number, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) <= LONGEST; at += step) {
    const token = tokens[at]
    if (!token) return false
    if (QUOTES.has(token.text)) return at !== from - 1
    if (token.shape === 'lower' && !SMALL.has(token.lower)) return false
  }
  return false
}
