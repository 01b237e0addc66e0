import type { NounDraft } from './draft.js'

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
  const titles = holder.modifiers.flatMap((each) => (each.kind === 'office' ? [each.title] : []))
  if (
    office.mention.title === 'President' &&
    office.mention.of.length > 0 &&
    titles.some((title) => /^(?:Prime Minister|Premier|Chancellor)$/.test(title))
  )
    return null
  holder.appositions.push(office)
  holder.first = office.first
  return holder
}
