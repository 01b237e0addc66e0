import type { Entity } from '../model/entity.js'
import type { Mention, NameMention, OfficeMention, Realm } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import { capitalsCountry } from './capitalsCountry.js'
import { startDiscourse } from './discourse.js'
import type { Draft } from './draft.js'
import { groupNames } from './groupNames.js'
import { officialsOf } from './officialsOf.js'
import { gatherPosts, holderOf, type Post } from './posts.js'
import { resolveNominal } from './resolveNominal.js'
import { resolveOffice } from './resolveOffice.js'
import { resolvePronoun } from './resolvePronoun.js'
import { textOf } from './textOf.js'
import { writeEntities } from './writeEntities.js'

/** The entities of a document, and what each mention refers to. */
export type Referents = {
  readonly entities: readonly Entity[]
  /**
   * Ids of the entities that a mention stands for: one for most, several for "they" and "the two leaders", none where it is unclear
   * and none for an office whose holder the text does not name. Of "the leaders of A and B" only those who are known: ask `holder` for each.
   */
  readonly of: (mention: Mention) => readonly string[]
  /** Id of the person whom the text, anywhere, calls holder of an office of a country or organization: "Leader" fits President, Prime Minister, King …; null where it names none or several. */
  readonly holder: (title: string, realm: Realm) => string | null
  /** Id of the country or organization whose office it is, by its own words, by its possessor ("his foreign minister") or by the text around; null where unclear. */
  readonly realm: (office: OfficeMention) => string | null
  /** The title of an office: of a counterpart ("his Chinese counterpart") that of the other one, where the text tells it; else its own. */
  readonly title: (office: OfficeMention) => string
  /** Who acts where a capital or a seat of power is named ("Moscow said"): the id of its country where the document speaks of that too, else the id itself. */
  readonly actor: (id: string) => string
}

/** Takes the mentions of a text, sorted, and gathers those of one thing under one entity. */
export function resolveEntities(text: TokenizedText, mentions: readonly Mention[]): Referents {
  const named = groupNames(text, mentions)
  const posts = gatherPosts(text, mentions, (mention) => named.of.get(mention))
  const resolved = refer(text, mentions, named.of, posts)
  const { entities, ids } = writeEntities(named.drafts)
  const idOf = (draft: Draft | null | undefined) => (draft ? (ids.get(draft) ?? null) : null)
  const byRealm = groupBy(posts, (post) => post.realm)
  return {
    entities,
    of: (mention) => (resolved.get(mention)?.referents ?? []).flatMap((draft) => idOf(draft) ?? []),
    holder: (title, realm) => {
      const draft = named.of.get(realm)
      return draft ? idOf(holderOf(byRealm.get(draft) ?? [], title, 'current')) : null
    },
    realm: (office) => idOf(resolved.get(office)?.realm),
    title: (office) => resolved.get(office)?.title ?? office.title,
    actor: capitalsCountry(entities),
  }
}

export type Resolution = { readonly referents: readonly Draft[]; readonly realm: Draft | null; readonly title?: string }

const NOBODY: Resolution = { referents: [], realm: null }

/** Goes through the mentions in text order, resolves each by what came before, and writes it down at its entity. */
function refer(
  text: TokenizedText,
  mentions: readonly Mention[],
  named: ReadonlyMap<Mention, Draft>,
  posts: readonly Post[],
): Map<Mention, Resolution> {
  const discourse = startDiscourse(text)
  const resolved = new Map<Mention, Resolution>()
  const offices = resolveOffice(posts, (mention) => resolve(mention).referents)
  const { starts, realms } = officeParts(mentions)
  const officials = officialsOf(posts)
  const people = peopleByStart(mentions, named, starts)
  // One for all mentions of a name: there may be a million.
  const alone = new Map<Draft, Resolution>()
  for (const mention of mentions) {
    const { referents } = resolve(mention)
    const span = { first: starts.get(mention) ?? mention.first, last: mention.last }
    for (const draft of referents) {
      draft.lastSeen = mention.first
      const aside = mention.kind === 'demonym' || realms.has(mention)
      discourse.see(draft, draft.type, span, aside)
      if (isWritten(mention, referents.length)) draft.mentions.push(reportMention(text, mention))
    }
    if (mention.kind === 'office' && referents.length === 0 && !mention.plural) discourse.see(null, 'person', span)
  }
  return resolved

  function resolve(mention: Mention): Resolution {
    const known = resolved.get(mention)
    if (known) return known
    const found = resolveOne(mention)
    resolved.set(mention, found)
    return found
  }

  function standsFor(draft: Draft): Resolution {
    const known = alone.get(draft) ?? { referents: [draft], realm: null }
    alone.set(draft, known)
    return known
  }

  function resolveOne(mention: Mention): Resolution {
    switch (mention.kind) {
      case 'name':
      case 'demonym': {
        const draft = named.get(mention)
        return draft ? standsFor(draft) : NOBODY
      }
      case 'office':
        return offices(mention, (name) => named.get(name), discourse)
      case 'nominal':
        return { referents: resolveNominal(text, discourse, mention, officials), realm: null }
      case 'pronoun':
        return { referents: resolvePronoun(text, discourse, mention, (token) => people.get(token)), realm: null }
    }
  }
}

/** Of "President X" the name alone is the mention; "the leaders of A and B" is one only where both are known. */
function isWritten(mention: Mention, referents: number): boolean {
  return (
    mention.kind !== 'office' ||
    (mention.holderPlace !== 'after' && (!mention.plural || referents === mention.of.length))
  )
}

function officeParts(mentions: readonly Mention[]): { starts: Map<Mention, number>; realms: Set<Mention> } {
  const starts = new Map<Mention, number>()
  const realms = new Set<Mention>()
  for (const mention of mentions) {
    if (mention.kind !== 'office') continue
    for (const realm of mention.of) realms.add(realm)
    const [holder]: readonly (NameMention | undefined)[] = mention.holders
    if (holder && mention.holderPlace === 'after' && !starts.has(holder)) starts.set(holder, mention.first)
  }
  return { starts, realms }
}

/** People by the token at which their name starts, or the office before it. */
function peopleByStart(
  mentions: readonly Mention[],
  named: ReadonlyMap<Mention, Draft>,
  starts: ReadonlyMap<Mention, number>,
): Map<number, Draft> {
  const people = new Map<number, Draft>()
  for (const mention of mentions) {
    const draft = named.get(mention)
    if (draft?.type === 'person') people.set(starts.get(mention) ?? mention.first, draft)
  }
  return people
}

function reportMention(text: TokenizedText, mention: Mention): Entity['mentions'][number] {
  const { tokens } = text
  const form = mention.kind === 'office' ? 'nominal' : mention.kind
  return {
    text: textOf(text, mention),
    start: tokens[mention.first]?.start ?? 0,
    end: tokens[mention.last - 1]?.end ?? 0,
    form,
  }
}

function groupBy<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group) group.push(value)
    else groups.set(key(value), [value])
  }
  return groups
}
