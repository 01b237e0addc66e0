import { type NameLexicon, nameLexicon } from '../lexicon/nameLexicon.js'
import { countBelow } from '../text/countBelow.js'
import type { TokenizedText } from '../text/token.js'
import { type Candidate, WEAKEST } from './candidate.js'
import { chooseCandidates } from './chooseCandidates.js'
import { describeName } from './describeName.js'
import { recall, remember } from './documentMemory.js'
import type { DemonymMention, NameMention } from './mention.js'
import { NAME_RULES } from './nameRules.js'
import { type Reading, read } from './reading.js'
import { BESIDE_RULES } from './rules/beside.js'

/** Takes a tokenized text and gives the names and nationality words in it, in text order, without overlaps. */
export function findNames(text: TokenizedText, lexicon: NameLexicon = nameLexicon()): (NameMention | DemonymMention)[] {
  const reading = read(text, lexicon)
  return chooseNames(reading).map((chosen) => mention(reading, chosen))
}

/** The readings that stand: every rule proposes, then what the document says clearly decides what it says unclearly. */
export function chooseNames(reading: Reading): Candidate[] {
  const proposed = propose(reading)
  const clear = proposed.flatMap((candidates) => chooseCandidates(candidates))
  const beside = BESIDE_RULES.flatMap((rule) => rule.propose(reading, clear))
  for (const found of beside) proposed[stretchOf(reading, found.first)]?.push(found)
  const memory = remember(reading, [...clear, ...beside])
  const names: Candidate[] = []
  let end = 0
  reading.stretches.forEach((stretch, i) => {
    for (const chosen of chooseCandidates([...(proposed[i] ?? []), ...recall(reading, stretch, memory)])) {
      if (chosen.type === 'none' || chosen.strength < WEAKEST || chosen.first < end) continue
      names.push(chosen)
      end = chosen.last
    }
  })
  return names
}

/** What the rules propose, stretch by stretch. The long form of an acronym in brackets goes to the stretch in which it starts. */
function propose(reading: Reading): Candidate[][] {
  const proposed: Candidate[][] = []
  const own: Candidate[] = []
  reading.stretches.forEach((stretch, index) => {
    own.length = 0
    for (const rule of NAME_RULES) {
      for (const found of rule.propose(reading, stretch)) {
        let home = index
        while (home > 0 && found.first < (reading.stretches[home]?.units[0]?.first ?? 0)) home--
        if (home === index) own.push(found)
        else proposed[home]?.push(found)
      }
    }
    // No longer than need be, which counts where there are a million.
    proposed.push(own.slice())
  })
  return proposed
}

/** The stretch that holds a token, by halving. */
function stretchOf({ stretches }: Reading, token: number): number {
  return Math.max(0, countBelow(stretches.length, (at) => (stretches[at]?.units[0]?.first ?? 0) <= token) - 1)
}

function mention(reading: Reading, found: Candidate): NameMention | DemonymMention {
  const { first, last, type, rule } = found
  const { subtype, country, name } = describeName(reading, found)
  const words = name ?? reading.text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end)
  if (type === 'demonym') {
    const kind = subtype === 'country' ? 'country' : 'region'
    return { kind: 'demonym', first, last, country, name: words, rule, type: 'place', subtype: kind }
  }
  const sort = type === 'none' ? 'place' : type
  return { kind: 'name', first, last, country, name: words, rule, type: sort, subtype, known: name !== null }
}
