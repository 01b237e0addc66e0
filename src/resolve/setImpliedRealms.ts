import type { Mention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Draft } from './draft.js'
import { openRealms } from './openRealms.js'
import type { Post } from './posts.js'

/** Offices of states, whose country the text may leave to the reader. */
const OF_STATES =
  /(?:^(?:vice )?president|\bminister|^crown prince(?:ss)?|^king|^queen|^emir|^sultan|^chancellor|^leader|^supreme leader|secretary of state)$/

type Of = (mention: Mention) => Draft | undefined

/**
 * Takes the posts of a text, in text order, and sets the realm of those whose own words name none and of which the text around tells:
 * told beside the same person elsewhere, the only country spoken of, the one whose holder must be someone, the one that opens the sentence.
 */
export function setImpliedRealms(
  text: TokenizedText,
  mentions: readonly Mention[],
  posts: readonly Post[],
  of: Of,
): void {
  const stated = new Map<Draft, Map<string, Draft>>()
  const held = new Map<Draft, Set<string>>()
  for (const { person, key, realm } of posts) {
    if (!realm) continue
    const own = stated.get(person) ?? new Map<string, Draft>()
    stated.set(person, own)
    if (!own.has(key)) own.set(key, realm)
    held.set(realm, (held.get(realm) ?? new Set()).add(key))
  }
  const bare = posts.filter(({ realm, office }) => !realm && !office.possessor)
  const { only, main } = countriesOf(mentions, of)
  const free = openRealms(text, mentions, bare, held, of)
  for (const post of bare) {
    post.realm = stated.get(post.person)?.get(post.key) ?? null
    if (post.realm || !OF_STATES.test(post.key)) continue
    const sole = only && only.first < post.office.first ? only.draft : null
    const open = free(post)
    post.realm = open.isOther(sole) ? null : (sole ?? open.realmOf(main))
  }
  setSubjects(text, mentions, posts, of)
}

/** The only country that a text speaks of, more than once and through its places and bodies too, and the one that it speaks of at least twice as often as of any other. */
function countriesOf(
  mentions: readonly Mention[],
  of: Of,
): { only: { draft: Draft; first: number } | null; main: Draft | null } {
  const counts = new Map<Draft, number>()
  const codes = new Set<string>()
  let first = -1
  for (const mention of mentions) {
    const draft = of(mention)
    if (draft?.country) codes.add(draft.country)
    if (draft?.subtype !== 'country') continue
    if (first < 0) first = mention.first
    counts.set(draft, (counts.get(draft) ?? 0) + 1)
  }
  const [most = 0, second = 0] = [...counts.values()].sort((a, b) => b - a)
  const clear = most > 1 && most >= 2 * second
  const [draft] = counts.keys()
  return {
    only: counts.size === 1 && most > 1 && codes.size < 2 && draft ? { draft, first } : null,
    main: clear ? ([...counts].find(([, count]) => count === most)?.[0] ?? null) : null,
  }
}

/** "India has said that Prime Minister X …", "In India, Prime Minister X …": the country that opens the sentence, where no other stands before the office. */
function setSubjects(
  { sentences, tokens }: TokenizedText,
  mentions: readonly Mention[],
  posts: readonly Post[],
  of: Of,
): void {
  const bare = posts.filter((post) => !post.realm && !post.office.possessor && OF_STATES.test(post.key))
  let next = 0
  let at = 0
  for (const post of bare) {
    while ((sentences[next]?.last ?? Number.POSITIVE_INFINITY) <= post.office.first) next++
    const first = sentences[next]?.first ?? 0
    while ((mentions[at]?.first ?? Number.POSITIVE_INFINITY) < first) at++
    const opener = mentions[at]
    const start = tokens[first]?.lower === 'in' ? first + 1 : first
    if (opener?.kind !== 'name' || opener.first !== start || of(opener)?.subtype !== 'country') continue
    if (/^['’]s?$/.test(tokens[opener.last]?.lower ?? '')) continue
    const others = mentions.slice(at + 1, at + 8).filter((one) => one.first < post.office.first)
    if (others.some((one) => (one.kind === 'name' || one.kind === 'demonym') && of(one) !== of(opener))) continue
    post.realm = of(opener) ?? null
  }
}
