import type { Mention, OfficeMention, Realm } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Draft, Gender } from './draft.js'
import { officeFits, officeKey } from './officeKey.js'

/** Someone named beside an office: who holds what, of which country or organization. */
export type Post = {
  /** Of a counterpart that of the other one, once it is known who that is. */
  title: string
  key: string
  readonly person: Draft
  readonly office: OfficeMention
  realm: Draft | null
}

/** Offices of states, whose country the text may leave to the reader. */
const OF_STATES =
  /(?:^(?:vice )?president|\bminister|^crown prince(?:ss)?|^king|^queen|^emir|^sultan|^chancellor|^leader|^supreme leader|secretary of state)$/

/** Takes the offices of a text and gives the posts of the people named beside them, with the realm where the words or the text make it clear. */
export function gatherPosts(
  text: TokenizedText,
  mentions: readonly Mention[],
  of: (mention: Mention) => Draft | undefined,
): Post[] {
  const offices = mentions.filter((mention) => mention.kind === 'office')
  const posts: Post[] = []
  for (const office of offices) {
    office.holders.forEach((holder, index) => {
      const person = of(holder)
      const realm = realmOfHolder(office, index)
      if (person) person.gender = genderOfTitle(office.title) ?? person.gender
      if (person)
        posts.push({
          title: office.title,
          key: officeKey(office.title),
          person,
          office,
          realm: (realm && of(realm)) ?? null,
        })
    })
  }
  inherit(text, mentions, offices, posts, of)
  return posts
}

function genderOfTitle(title: string): Gender | null {
  if (/(?:^|\s)(?:King|Emir|Sultan|Prince|Emperor|Pope|Spokesman|Congressman)$/.test(title)) return 'male'
  return /(?:^|\s)(?:Queen|Princess|Empress|Sheikha|Spokeswoman|Chairwoman|Congresswoman)$/.test(title)
    ? 'female'
    : null
}

/** "the presidents of A and B, X and Y": one each; "the president of A": that one. */
export function realmOfHolder(office: OfficeMention, index: number): Realm | null {
  if (office.of.length === office.holders.length) return office.of[index] ?? null
  return office.of.length === 1 ? (office.of[0] ?? null) : null
}

function inherit(
  text: TokenizedText,
  mentions: readonly Mention[],
  offices: readonly OfficeMention[],
  posts: readonly Post[],
  of: (mention: Mention) => Draft | undefined,
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
  const open = openRealms(offices, held, of)
  const { only, main } = countriesOf(mentions, of)
  for (const post of posts) {
    if (post.realm || post.office.possessor) continue
    post.realm = stated.get(post.person)?.get(post.key) ?? null
    if (post.realm || !OF_STATES.test(post.key)) continue
    const [free, other] = open.get(post.key) ?? []
    const sole = only && only.first < post.office.first ? only.draft : null
    post.realm = sole ?? (free && !other && main === free ? free : null)
  }
  subjects(text, mentions, posts, of)
}

/** The only country that a text speaks of, more than once and through its places and bodies too, and the one that it speaks of at least twice as often as of any other. */
function countriesOf(
  mentions: readonly Mention[],
  of: (mention: Mention) => Draft | undefined,
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

/** "the Indian prime minister" where no one is named as such: by title, the realms whose holder must be someone named without realm. */
function openRealms(
  offices: readonly OfficeMention[],
  held: ReadonlyMap<Draft, ReadonlySet<string>>,
  of: (mention: Mention) => Draft | undefined,
): Map<string, Set<Draft>> {
  const open = new Map<string, Set<Draft>>()
  for (const office of offices) {
    const [realm] = office.of
    if (office.holders.length > 0 || office.plural || office.of.length !== 1 || !realm) continue
    const key = officeKey(office.title)
    const draft = of(realm)
    if (!draft || held.get(draft)?.has(key)) continue
    const realms = open.get(key) ?? new Set<Draft>()
    open.set(key, realms.add(draft))
  }
  return open
}

/** "India has said that Prime Minister X …", "In India, Prime Minister X …": the country that opens the sentence, where no other stands before the office. */
function subjects(
  { sentences, tokens }: TokenizedText,
  mentions: readonly Mention[],
  posts: readonly Post[],
  of: (mention: Mention) => Draft | undefined,
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

/** Can a holder told of with one status be meant by words of another: a former president by "the former president" alone, a president by no "president-elect"? */
export function isOfStatus(held: OfficeMention['status'], asked: OfficeMention['status']): boolean {
  return asked === 'elect' ? held === 'elect' : (held === 'former') === (asked === 'former')
}

/** The one whom the posts name as holder of an office of a realm, of the status asked for; null for none or several. */
export function holderOf(posts: readonly Post[], title: string, asked: OfficeMention['status']): Draft | null {
  const fitting = posts.filter(({ office, title: held }) => isOfStatus(office.status, asked) && officeFits(title, held))
  const exact = fitting.filter((post) => post.key === officeKey(title))
  const people = new Set((exact.length > 0 ? exact : fitting).map((post) => post.person))
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}
