import { emptyNoun, type Item, type NounDraft } from './draft.js'

/** From the innermost outwards: "the summit" and "a meeting" in "a meeting at the summit". */
export function rightEdge(items: readonly Item[]): NounDraft[] {
  const found: NounDraft[] = []
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]
    if (!item || item.kind === 'conjunction') break
    if (item.kind === 'mark') {
      if (at === items.length - 1) continue
      break
    }
    // "It was A, not B, who met C": who is named only to be left out is spoken of no more.
    const before = items[at - 1]
    if (item.kind === 'noun' && before?.kind === 'adverb' && before.lemma === 'not' && items[at - 2]?.kind === 'mark') {
      at -= 2
      continue
    }
    if (item.kind === 'noun') {
      found.push(...edgeOf(item.noun))
      break
    }
    if (item.kind === 'phrase' && item.phrase.object) found.push(...edgeOf(item.phrase.object))
  }
  return found
}

/** A list's last member stands nearest; "the leader of X": X, then the leader. */
function edgeOf(noun: NounDraft): NounDraft[] {
  const last = noun.members.at(-1)
  if (last) return [...edgeOf(last), noun]
  const realm = realmOf(noun)
  if (realm) return [realm, noun]
  const inner = noun.complements.at(-1)?.object
  return inner ? [...edgeOf(inner), noun] : [noun]
}

/** "the leaders of the bloc" is one mention: the bloc at its end can be spoken of as well. */
function realmOf({ mention }: NounDraft): NounDraft | null {
  const realm = mention?.kind === 'office' ? mention.of.at(-1) : undefined
  if (!mention || !realm || realm.last !== mention.last) return null
  const noun = emptyNoun(realm, realm.last - 1, '')
  noun.mention = realm
  return noun
}
