import type { Mention } from '../../names/mention.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that stand before the name of what they describe: "the Kazakh capital Astana", "NATO ally Turkey". */
const OF_PLACES =
  set(`capital city town village resort port island country state region province neighbor neighbour ally member rival partner nation
  republic district territory enclave peninsula stronghold hub capitals venue palace suburb candidate newcomer host heavyweight power giant archipelago
  kingdom foe adversary`)
const OF_PEOPLE =
  set(`leader president minister premier chancellor king queen prince ambassador envoy spokesman spokeswoman spokesperson chief head secretary
  chairman chairwoman chair commissioner governor mayor senator lawmaker diplomat negotiator official general colonel commander rival counterpart predecessor
  successor candidate businessman billionaire activist journalist author analyst expert professor adviser advisor aide lawyer deputy director coordinator
  mediator representative opponent critic ally dictator ruler strongman monarch emir sultan sheikh founder member winner laureate economist historian husband wife
  son daughter brother sister father mother nominee hopeful politician figure officer judge prosecutor veteran host guest`)
const OF_ORGANIZATIONS =
  set(`company group bloc alliance party agency club organization organisation newspaper broadcaster network firm giant bank union
  league movement militia coalition watchdog think-tank ministry magazine daily channel association body grouping community pact council site website maker
  operator airline carrier subsidiary member`)

/** Can a noun with this lemma stand directly before (or beside, as apposition) the name of what it describes? */
export function describesName(lemma: string, mention: Mention): boolean {
  if (mention.kind !== 'name') return false
  if (mention.type === 'person') return OF_PEOPLE.has(lemma)
  return mention.type === 'place' ? OF_PLACES.has(lemma) : OF_ORGANIZATIONS.has(lemma)
}

/** Is it a noun for a person? */
export function isPersonNoun(lemma: string): boolean {
  return OF_PEOPLE.has(lemma) || /(?:man|woman|people|person)$/.test(lemma)
}
