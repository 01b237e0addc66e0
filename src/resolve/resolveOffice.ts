import type { Mention, OfficeMention } from '../names/mention.js'
import type { Discourse } from './discourse.js'
import type { Draft } from './draft.js'
import { isOfStatus } from './isOfStatus.js'
import { officeFits, officeKey } from './officeKey.js'
import { holderOf, type Post, retitle } from './posts.js'
import type { Resolution } from './resolveEntities.js'

/** Posts looked at for a bare "the president": those named last; the bound keeps odd texts linear. */
const MOST_RECENT = 32
/** How many sentences back the last mention of the holder may lie where several people would fit. */
const REACH = 2

/** Gives a function that takes the offices of a text in order, and gives the person each stands for and whose office it is. */
export function resolveOffice(
  posts: readonly Post[],
  referents: (mention: Mention) => readonly Draft[],
): (office: OfficeMention, of: (mention: Mention) => Draft | undefined, discourse: Discourse) => Resolution {
  const byRealm = new Map<Draft, Post[]>()
  const byPerson = new Map<Draft, Post[]>()
  const byOffice = new Map<OfficeMention, Post[]>()
  for (const post of posts) {
    add(byOffice, post.office, post)
    add(byPerson, post.person, post)
    if (post.realm) add(byRealm, post.realm, post)
  }
  /** The latest post of each person and title so far. */
  const recent = new Map<string, Post>()
  const numbers = new Map<Draft, number>()

  return (office, of, discourse) => {
    const held = byOffice.get(office) ?? []
    if (held.length > 0) {
      const realm = held[0]?.realm ?? possessorRealm(office)
      for (const post of held) {
        if (!post.realm && realm && held.length === 1) {
          post.realm = realm
          add(byRealm, realm, post)
        }
        if (office.title === 'Counterpart')
          retitle(post, askedTitle(office, discourse), (post.realm && byRealm.get(post.realm)) ?? [])
        remember(post)
      }
      return { referents: held.map((post) => post.person), realm, title: held[0]?.title ?? office.title }
    }
    if (office.subject) return { referents: referents(office.subject), realm: statedRealm(office, of) }
    const realms = office.of.flatMap((realm) => of(realm) ?? [])
    if (realms.length === 0) {
      const realm = possessorRealm(office)
      if (realm) realms.push(realm)
    }
    if (realms.length > 0) {
      const title = askedTitle(office, discourse)
      const found = realms.flatMap((realm) => holderOf(byRealm.get(realm) ?? [], title, office.status) ?? [])
      const near = found.length === 0 && realms.length === 1 ? justSpokenOf(office, discourse) : null
      if (near) found.push(near)
      return {
        referents: office.plural || found.length === 1 ? [...new Set(found)] : [],
        realm: realms.length === 1 ? (realms[0] ?? null) : null,
        title,
      }
    }
    const post = office.definite && !office.plural && !office.possessor ? bare(office, discourse) : null
    return { referents: post ? [post.person] : [], realm: post?.realm ?? null }
  }

  function statedRealm(office: OfficeMention, of: (mention: Mention) => Draft | undefined): Draft | null {
    const [realm] = office.of
    return (realm ? of(realm) : possessorRealm(office)) ?? null
  }

  function remember(post: Post): void {
    const number = numbers.get(post.person) ?? numbers.size
    numbers.set(post.person, number)
    const key = `${number} ${post.key}`
    recent.delete(key)
    recent.set(key, post)
    const [oldest] = recent.keys()
    if (recent.size > MOST_RECENT && oldest) recent.delete(oldest)
  }

  /** "his foreign minister": of the country or organization whose office the possessor holds. */
  function possessorRealm(office: OfficeMention): Draft | null {
    if (!office.possessor || office.of.length > 0) return null
    const owners = referents(office.possessor)
    const [owner] = owners
    if (!owner || owners.length > 1) return null
    // "his spokeswoman" speaks for him, not for his country.
    if (owner.type === 'person' && office.sort === 'speaker') return null
    return owner.type === 'person' ? ((byPerson.get(owner) ?? []).find((post) => post.realm)?.realm ?? null) : owner
  }

  /** "his Chinese counterpart" holds the office that "he" holds, and has not left; "Minister Prado met Chinese counterpart Li" that of Prado. */
  function askedTitle(office: OfficeMention, discourse: Discourse): string {
    if (office.title !== 'Counterpart') return office.title
    const owners = office.possessor ? referents(office.possessor) : subjectBefore(office, discourse)
    const [owner] = owners
    const held = owner && owners.length === 1 ? byPerson.get(owner) : undefined
    return held?.find((post) => post.office.status !== 'former')?.title ?? office.title
  }

  /** The only person whom the sentence names so far, as its subject. */
  function subjectBefore(office: OfficeMention, discourse: Discourse): readonly Draft[] {
    const [only, ...more] = discourse.in(discourse.sentenceOf(office.first)).filter(({ type }) => type === 'person')
    return only?.draft && only.subject && more.length === 0 ? [only.draft] : []
  }

  /** "Prime Minister X spoke. The Polish leader said …": the only person of the sentence before, whose country nobody told. */
  function justSpokenOf(office: OfficeMention, discourse: Discourse): Draft | null {
    if (!office.definite || office.plural) return null
    const sentence = discourse.sentenceOf(office.first)
    const before = discourse.in(sentence - 1).filter(({ type }) => type === 'person')
    const [only] = before
    if (before.length !== 1 || !only?.draft || !only.subject) return null
    if (discourse.in(sentence).some(({ type, draft }) => type === 'person' && draft !== only.draft)) return null
    const post = [...recent.values()].find(({ person }) => person === only.draft)
    const open = post && !post.realm && isOfStatus(post.office.status, office.status)
    return open && officeFits(office.title, post.title) ? only.draft : null
  }

  /** "the president": the only one so far, or the only one spoken of just now. */
  function bare(office: OfficeMention, discourse: Discourse): Post | null {
    const fitting = [...recent.values()].filter(
      (post) => isOfStatus(post.office.status, office.status) && officeFits(office.title, post.title),
    )
    const exact = fitting.filter((post) => post.key === officeKey(office.title))
    const asked = exact.length > 0 ? exact : fitting
    const people = new Set(asked.map((post) => post.person))
    if (people.size === 1) return asked.at(-1) ?? null
    const sentence = discourse.sentenceOf(office.first)
    const near = asked.filter(
      ({ person }) => person.lastSeen >= 0 && sentence - discourse.sentenceOf(person.lastSeen) <= REACH,
    )
    if (new Set(near.map((post) => post.person)).size === 1) return near.at(-1) ?? null
    // "Prime Minister X will meet Bhutanese Prime Minister Y. … The Prime Minister …": at home one needs not say of which country.
    const home = exact.filter(({ person }) => byPerson.get(person)?.every(({ realm }) => realm === null))
    return new Set(home.map((post) => post.person)).size === 1 && exact.length > home.length
      ? (home.at(-1) ?? null)
      : null
  }
}

function add<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
