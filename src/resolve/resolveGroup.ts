import type { PronounMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Discourse, Seen } from './discourse.js'
import type { Draft } from './draft.js'

/** "they" for a list that opens the sentence, or the sentence before: "A and B agreed that they …". */
export function resolveGroup(text: TokenizedText, discourse: Discourse, pronoun: PronounMention): readonly Draft[] {
  if (discourse.quoted(pronoun.first)) return []
  const sentence = discourse.sentenceOf(pronoun.first)
  for (const index of [sentence, sentence - 1]) {
    // What comes after "they" is not what it stands for: "They will meet again in Lima".
    const seen = discourse.in(index).filter(({ first }) => first < pronoun.first)
    const listed = openingList(text, seen)
    // Cities and regions don't act: "Abuja, West Africa …" is where it happened.
    const mayAct = listed.every(({ type, subtype }) => type !== 'place' || subtype === 'country')
    if (listed.length > 1) return mayAct ? listed : []
    const pair = index < sentence ? metPair(text, seen) : []
    if (pair.length > 1) return pair
    if (seen.length > 0) return []
  }
  return []
}

/** "X met Y twice. They …": the two of a sentence that tells of their meeting and of nobody else. */
function metPair({ tokens }: TokenizedText, seen: readonly Seen[]): Draft[] {
  const people = seen.filter(({ type }) => type === 'person')
  const [one, other] = people
  if (people.length !== 2 || !one?.draft || !other?.draft || !one.subject) return []
  for (let at = one.first; at < other.first; at++)
    if (MEETS.has(tokens[at]?.lower ?? '')) return [one.draft, other.draft]
  return []
}

const MEETS = new Set(
  'met meets meet received receives hosted hosts welcomed called phoned spoke talked talks telephoned'.split(' '),
)

/** The things of one type, joined by "and" or commas, with which a sentence opens; empty without such a list. */
export function openingList({ tokens }: TokenizedText, seen: readonly Seen[]): Draft[] {
  const [first] = seen
  if (!first?.subject || !first.draft) return []
  const alike = seen.filter((one) => one.type === first.type)
  const listed = [first.draft]
  for (let index = 1; index < alike.length; index++) {
    const [before, one] = [alike[index - 1], alike[index]]
    if (!before || !one?.draft || !joined(tokens, before.first, one.first)) break
    listed.push(one.draft)
  }
  return listed
}

/** The things of one sentence that are joined by "and" or commas, where one such list is so long: "They struck A, B and C from it". */
export function onlyList({ tokens }: TokenizedText, seen: readonly Seen[], count: number): Draft[] | null {
  const lists: Draft[][] = []
  let list: Draft[] = []
  let before: Seen | null = null
  for (const one of seen) {
    const isNext = before !== null && before.first < one.first && joined(tokens, before.first, one.first)
    if (!isNext) list = []
    if (!isNext) lists.push(list)
    if (one.draft) list.push(one.draft)
    before = one
  }
  const fitting = lists.filter(({ length }) => length === count)
  return fitting.length === 1 && count > 2 ? (fitting[0] ?? null) : null
}

/** Do only capitals, offices, commas and one "and" lie between two names? */
function joined(tokens: TokenizedText['tokens'], from: number, to: number): boolean {
  // "the two presidents": both stand in one place.
  let link = from === to
  if (to - from > 14) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.lower === 'and' || token.text === ',') link = true
    else if (
      token.shape === 'lower' &&
      !/^(?:the|president|minister|prime|foreign|of|al|bin|de|van|der|el)$/.test(token.lower)
    )
      return false
  }
  return link
}
