import type { NounDraft } from './draft.js'
import { areTwoHeads } from './words/areTwoHeads.js'

/** "Deputy Premier and Interior Minister X": one person with two offices. */
export function holderOfBoth([office, holder, ...others]: readonly NounDraft[]): NounDraft | null {
  if (!office || !holder || others.length > 0 || office.mention?.kind !== 'office' || holder.mention?.kind !== 'name')
    return null
  const isBare =
    office.determiner === 'none' &&
    office.possessor === null &&
    !office.mention.plural &&
    office.mention.holders.every((each) => each.first === holder.mention?.first)
  if (!isBare || holder.mention.type !== 'person' || !holder.modifiers.some(({ kind }) => kind === 'office'))
    return null
  // "Peruvian President and Prime Minister X": two people.
  const { title, of } = office.mention
  if (of.length > 0 && holder.modifiers.some((each) => each.kind === 'office' && areTwoHeads(title, each.title)))
    return null
  holder.appositions.push(office)
  holder.first = office.first
  return holder
}
