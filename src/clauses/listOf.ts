import { emptyNoun, type NounDraft } from './draft.js'

/** Makes one phrase of several. */
export function listOf(members: NounDraft[]): NounDraft {
  const [first] = members
  const last = members.at(-1)
  if (!first || !last) throw new RangeError('a list has members')
  const list = emptyNoun({ first: first.first, last: last.last }, last.head, last.lemma)
  list.members = members
  list.plural = true
  if (members.every(({ determiner }) => determiner === 'negative')) list.determiner = 'negative'
  return list
}
