import { wordAt } from './neighbours.js'
import type { Draft } from './tagRules.js'

/** "associate members", "associate status": a rank, whatever else the word is. */
export function isRank(draft: Draft, at: number): boolean {
  return wordAt(draft, at) === 'associate' && RANKED.has(wordAt(draft, at + 1))
}

const RANKED = new Set('member members membership status professor justice editor director state states'.split(' '))
