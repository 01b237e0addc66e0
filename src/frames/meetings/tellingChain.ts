import type { Clause } from '../../clauses/clause.js'

const SHARING: ReadonlySet<Clause['link']> = new Set(['control', 'purpose', 'coordinate', 'relative', 'none'])
const LINKS: ReadonlySet<string> = new Set(['when', 'where', 'while', 'during', 'as'])
const LONGEST = 4

/**
 * The clauses around a clause that tell of the same occasion, the nearest first: "On Friday she will fly to Lima, where she is due to
 * meet Berg" gives Friday and Lima to the meeting. What someone said on Tuesday is another occasion: reported speech ends the chain.
 */
export function tellingChain(clause: Clause): Clause[] {
  const chain: Clause[] = []
  let { governor, link, linkWord } = clause
  while (governor && chain.length < LONGEST) {
    const shares = SHARING.has(link) || (link === 'adverbial' && linkWord !== null && LINKS.has(linkWord))
    // "where he is expected to meet Berg": one occasion, though only what hangs on it lies ahead.
    if (!shares || (!(link === 'control' && governor.verb?.passive) && isFuture(governor) !== isFuture(clause))) break
    chain.push(governor)
    ;({ governor, link, linkWord } = governor)
  }
  return chain
}

function isFuture({ modality, tense }: Clause): boolean {
  return modality === 'planned' || tense === 'future'
}
