import type { Gold } from '../../model/gold.js'
import type { Position } from '../../model/position.js'
import { pairBest } from './pairBest.js'
import { bareName, type IsSame } from './sameName.js'
import { agree, type Score } from './score.js'

/** "Ambassador to the United Nations" with or without its article. */
const bareTitle = (title: string) => bareName(title).replaceAll(' the ', ' ')

/** Counts positions: person, title and whose office it is must agree. */
export function scorePositions(
  gold: Gold,
  positions: readonly Position[],
  isSame: IsSame,
  nameOf: (id: string | null) => string,
  score: Score,
): void {
  const tally = score.tallies.positions
  const pairs = pairBest(gold.positions, positions, (wanted, given) => {
    const titles = [wanted.title, ...(wanted.accept?.title ?? [])].map(bareTitle)
    if (!isSame(wanted.person, given.person) || !titles.includes(bareTitle(given.title))) return 0
    if (![wanted.of, ...(wanted.accept?.of ?? [])].some((of) => isSame(of, given.of))) return 0
    return wanted.status === given.status ? 2 : 1
  })
  for (const [index, wanted] of gold.positions.entries()) {
    const at = pairs[index] ?? null
    const given = at === null ? undefined : positions[at]
    if (wanted.optional) continue
    if (given === undefined) {
      tally.missed += 1
      const said = `${wanted.person}: ${wanted.title} of ${wanted.of}`
      score.findings.push({ verdict: 'missed', what: 'positions', said, quote: wanted.quote })
      continue
    }
    tally.right += 1
    const same = [wanted.status, ...(wanted.accept?.status ?? [])].includes(given.status)
    const said = `${wanted.person}, ${wanted.title}: ${given.status}, not ${wanted.status}`
    agree(score, 'position status', same, said, wanted.quote)
  }
  const paired = new Set(pairs)
  for (const [index, given] of positions.entries()) {
    if (paired.has(index)) continue
    tally.wrong += 1
    const said = `${nameOf(given.person)}: ${given.title} of ${nameOf(given.of)}`
    score.findings.push({ verdict: 'wrong', what: 'positions', said, quote: given.evidence[0]?.quote ?? null })
  }
}
