import { type NameLexicon, nameLexicon } from '../lexicon/nameLexicon.js'
import type { TokenizedText } from '../text/token.js'
import type { Candidate } from './candidate.js'
import { chooseCandidates } from './chooseCandidates.js'
import { recall, remember } from './documentMemory.js'
import type { DemonymMention, NameMention } from './mention.js'
import { NAME_RULES } from './nameRules.js'
import { type Reading, read } from './reading.js'

/** Takes a tokenized text and gives the names and nationality words in it, in text order, without overlaps. */
export function findNames(text: TokenizedText, lexicon: NameLexicon = nameLexicon()): (NameMention | DemonymMention)[] {
  const reading = read(text, lexicon)
  const proposed = reading.stretches.map((stretch) => NAME_RULES.flatMap((rule) => rule.propose(reading, stretch)))
  const memory = remember(
    reading,
    proposed.flatMap((candidates) => chooseCandidates(candidates)),
  )
  const mentions: (NameMention | DemonymMention)[] = []
  let end = 0
  reading.stretches.forEach((stretch, i) => {
    const candidates = [...(proposed[i] ?? []), ...recall(reading, stretch, memory)]
    for (const chosen of chooseCandidates(candidates)) {
      if (chosen.type === 'none' || chosen.first < end) continue
      mentions.push(mention(reading, chosen))
      end = chosen.last
    }
  })
  return mentions
}

function mention(reading: Reading, found: Candidate): NameMention | DemonymMention {
  const { first, last, type, subtype, country, rule } = found
  const words = reading.text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end)
  if (type === 'demonym') {
    return {
      kind: 'demonym',
      first,
      last,
      type: 'place',
      subtype: subtype === 'country' ? 'country' : 'region',
      country,
      name: found.name ?? words,
      rule,
    }
  }
  const known = found.name !== null
  return {
    kind: 'name',
    first,
    last,
    type: type === 'none' ? 'place' : type,
    subtype,
    country,
    name: found.name ?? words,
    known,
    rule,
  }
}
