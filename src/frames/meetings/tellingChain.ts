import type { Clause } from '../../clauses/clause.js'

const SHARING: ReadonlySet<Clause['link']> = new Set(['control', 'purpose', 'coordinate', 'relative', 'none'])
const LINKS: ReadonlySet<string> = new Set(['when', 'where', 'while', 'during', 'as'])
const REFUSING: ReadonlySet<string> = new Set('rule refuse decline reject dismiss turn deny oppose'.split(' '))
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
    // "who never met Berg, died in Oslo", "Prado, who met Berg in May, met Sosa in Oslo": what is said of people or denied has its own occasion.
    const isOther = link !== 'control' && link !== 'purpose' && governor.positive !== clause.positive
    const isAside = link === 'relative' && (linkWord === 'who' || linkWord === 'whom')
    // "where he is expected to meet Berg": one occasion, though only what hangs on it lies ahead.
    // and "She is due in Ankara on Tuesday to see Berg"
    const isLater =
      !(link === 'control' && (governor.verb?.passive || isDue(governor))) && isFuture(governor) !== isFuture(clause)
    // "ruled out on Saturday meeting Berg": that was the day of the ruling out.
    const isRefused = link === 'control' && governor.positive !== clause.positive && REFUSING.has(governor.lemma)
    if (!shares || isOther || isAside || isLater || isRefused) break
    chain.push(governor)
    ;({ governor, link, linkWord } = governor)
  }
  return chain
}

function isDue({ lemma, verb, tense }: Clause): boolean {
  return lemma === 'be' && tense === 'present' && !verb?.perfect
}

function isFuture({ modality, tense }: Clause): boolean {
  return modality === 'planned' || tense === 'future'
}
