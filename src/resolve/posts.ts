import type { Mention, OfficeMention, Realm } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Draft, Gender } from './draft.js'
import { isOfStatus } from './isOfStatus.js'
import { officeFits, officeKey } from './officeKey.js'
import { setImpliedRealms } from './setImpliedRealms.js'

/** Someone named beside an office: who holds what, of which country or organization. */
export type Post = {
  /** Of a counterpart that of the other one, once it is known who that is. */
  title: string
  key: string
  readonly person: Draft
  readonly office: OfficeMention
  realm: Draft | null
}

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
  setImpliedRealms(text, mentions, posts, of)
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

/** The one whom the posts name as holder of an office of a realm, of the status asked for; null for none or several. */
export function holderOf(posts: readonly Post[], title: string, asked: OfficeMention['status']): Draft | null {
  const known = holders.get(posts) ?? new Map<string, Draft | null>()
  holders.set(posts, known)
  // As many posts as when it was asked before: the same answer.
  const key = `${posts.length} ${asked} ${title}`
  const before = known.get(key)
  if (before !== undefined) return before
  const holder = findHolder(posts, title, asked)
  known.set(key, holder)
  return holder
}

/** Gives a post the title of another office, and forgets what was asked of the posts of its realm. */
export function retitle(post: Post, title: string, ofRealm: readonly Post[]): void {
  post.title = title
  post.key = officeKey(title)
  holders.delete(ofRealm)
}

/** The same few offices are asked for as often as they are named. */
const holders = new WeakMap<readonly Post[], Map<string, Draft | null>>()

function findHolder(posts: readonly Post[], title: string, asked: OfficeMention['status']): Draft | null {
  const fitting = posts.filter(({ office, title: held }) => isOfStatus(office.status, asked) && officeFits(title, held))
  const exact = fitting.filter((post) => post.key === officeKey(title))
  const people = new Set((exact.length > 0 ? exact : fitting).map((post) => post.person))
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}
