import { HONORIFICS } from '../../lexicon/officeWords.js'
import type { Token } from '../../text/token.js'
import type { NameMention, NominalMention, OfficeMention, PronounMention } from '../mention.js'
import type { NameIndex } from '../nameIndex.js'
import type { OfficeWords } from './readHolders.js'

export type Predicate = {
  readonly holder: NameMention | PronounMention
  readonly status: OfficeMention['status']
}

/** What stands between a name and the office that it holds: "was elected", "who is", "took over as". */
const HOLDS =
  /^(?:, (?:aged )?\d\d ,)? ?(?:(?:, )?who )?(?:is|has been|remains|became|has become|serves as|has served as|took over as|took office as|takes over as|(?:is|was|has been|had been) (?:re - )?(?:elected|reelected|appointed|reappointed|named|sworn in|installed|confirmed)(?: as)?)$/
const HELD =
  /^(?:, (?:aged )?\d\d ,)? ?(?:(?:, )?who )?(?:was|had been|served as|had served as|resigned as|has resigned as|stepped down as|retired as|(?:was|has been|had been) (?:ousted|removed|sacked|fired|dismissed|deposed|overthrown|toppled|replaced) as)$/
/** Adverbs that change nothing: "is now the president". */
const ADVERBS = new Set(
  'also now currently still recently formally officially later once previously today then newly'.split(' '),
)

const APPOINTS = new Set(
  'appointed appoints reappointed named names elected reelected chose picked installed made confirmed'.split(' '),
)
const REMOVES = new Set(
  'sacked fired dismissed removed ousted replaced deposed toppled overthrew succeeded replaces succeeds'.split(' '),
)

/** No pattern above spans more words. */
const MOST_WORDS = 9

/** "[X] was elected president of Y", "the council named [X] as its chairman", "[X], who resigned as prime minister". */
export function readPredicate(
  tokens: readonly Token[],
  names: NameIndex,
  pronouns: (token: number) => PronounMention | NominalMention | undefined,
  office: OfficeWords,
): Predicate | undefined {
  // "X is the Chinese president's envoy" says nothing of who is president.
  if (office.plural || /^['’]s?$/.test(tokens[office.last]?.lower ?? '')) return undefined
  const between: string[] = []
  for (let at = office.first; at > office.sentence.first && between.length < MOST_WORDS; at--) {
    const name = names.endingBefore(at)
    if (name) {
      if (name.kind !== 'name' || name.type !== 'person' || name.first < office.sentence.first) return undefined
      const status = statusOf(between.join(' '), verbBefore(tokens, name.first))
      return status ? { holder: name, status } : undefined
    }
    const pronoun = pronouns(at)
    if (pronoun?.kind === 'pronoun' && /^(?:he|she)$/.test(pronoun.lower)) {
      const status = statusOf(between.join(' '), '')
      return status ? { holder: pronoun, status } : undefined
    }
    const word = tokens[at - 1]?.lower ?? ''
    if (!ADVERBS.has(word)) between.unshift(word)
  }
  return undefined
}

function statusOf(between: string, verb: string): OfficeMention['status'] | null {
  if (between === '' || between === 'as')
    return APPOINTS.has(verb) ? 'current' : REMOVES.has(verb) && between ? 'former' : null
  return HOLDS.test(between) ? 'current' : HELD.test(between) ? 'former' : null
}

/** The word before a name, past courtesy titles. */
function verbBefore(tokens: readonly Token[], first: number): string {
  let at = first - 1
  while (at > 0 && HONORIFICS.has(tokens[at]?.lower ?? '')) at--
  return tokens[at]?.lower ?? ''
}
