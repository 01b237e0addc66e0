import { type NameLexicon, nameLexicon } from '../lexicon/nameLexicon.js'
import type { TokenizedText } from '../text/token.js'
import { type Candidate, WEAKEST } from './candidate.js'
import { chooseCandidates } from './chooseCandidates.js'
import { describeName } from './describeName.js'
import { recall, remember } from './documentMemory.js'
import type { DemonymMention, NameMention } from './mention.js'
import { NAME_RULES } from './nameRules.js'
import { type Reading, read } from './reading.js'
import { BESIDE_RULES } from './rules/beside.js'
import { stretchAt } from './stretchAt.js'

/** Takes a tokenized text and gives the names and nationality words in it, in text order, without overlaps. */
export function findNames(text: TokenizedText, lexicon: NameLexicon = nameLexicon()): (NameMention | DemonymMention)[] {
  const reading = read(text, lexicon)
  return chooseNames(reading).map((chosen) => mention(reading, chosen))
}

/** The readings that stand: every rule proposes, then what the document says clearly decides what it says unclearly. */
export function chooseNames(reading: Reading): Candidate[] {
  const proposed = propose(reading)
  const chosen = proposed.map(chooseCandidates)
  const clear = chosen.flat()
  const beside = BESIDE_RULES.flatMap((rule) => rule.propose(reading, clear))
  const memory = remember(reading, [...clear, ...beside])
  const late = new Map<number, Candidate[]>()
  for (const found of beside) add(late, stretchAt(reading, found.first), found)
  const names: Candidate[] = []
  let end = 0
  reading.stretches.forEach((stretch, index) => {
    const more = (late.get(index) ?? []).concat(recall(reading, stretch, memory))
    const final = more.length === 0 ? chosen[index] : chooseCandidates((proposed[index] ?? []).concat(more))
    for (const one of final ?? []) {
      if (one.type === 'none' || one.strength < WEAKEST || one.first < end) continue
      names.push(one)
      end = one.last
    }
  })
  return names
}

function add(late: Map<number, Candidate[]>, stretch: number, found: Candidate): void {
  const others = late.get(stretch)
  if (others) others.push(found)
  else late.set(stretch, [found])
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
