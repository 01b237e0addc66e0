import type { TimeMention } from '../dates/timeMention.js'
import type { Mention } from '../names/mention.js'
import { emptyNoun } from './draft.js'
import { type Base, DETERMINERS, type Element, isHead, opensNoun, POSSESSIVES, push } from './nounBase.js'
import type { Reading } from './reading.js'
import { describesName } from './words/describingNouns.js'

/** Takes a time that stands before the noun: "last year's summit". */
export function takeTime(reading: Reading, base: Base, time: TimeMention): boolean {
  const end = reading.word(time.last) === "'s" ? time.last + 1 : time.last
  const goesOn = opensNoun(reading, end) && reading.time(end) === null
  const determined = base.determined || end > time.last || reading.word(time.last - 1) === "'s"
  const eventNext = reading.tag(end).pos === 'noun' && reading.token(end)?.shape === 'lower'
  if (!goesOn || (!determined && !eventNext)) return false
  // "on Wednesday leaders met": an actor after a bare time is no head for it.
  if (
    !determined &&
    (reading.mention(end) !== null ||
      (reading.tag(end).plural && !['talk', 'negotiation'].includes(reading.tag(end).lemma)))
  )
    return false
  base.elements.push({ kind: 'time', first: time.first, last: end, lemma: '', plural: false, mention: null, time })
  base.at = end
  base.determined = true
  return true
}

export function takeDeterminer(reading: Reading, base: Base, word: string): boolean {
  if (base.elements.length > 0 || base.possessor) return false
  if (word === 'such' && base.determined) {
    // "no such meeting"
    base.at++
    return true
  }
  if (base.determined && base.determiner !== 'quantifier') return false
  if (POSSESSIVES.has(word)) {
    const owner = emptyNoun({ first: base.at, last: base.at + 1 }, base.at, word)
    owner.mention = reading.mention(base.at)
    base.possessor = owner
    base.determiner = 'possessive'
  } else base.determiner = DETERMINERS.get(word) ?? 'quantifier'
  base.determined = true
  base.at++
  return true
}

export function takeMention(reading: Reading, base: Base, mention: Mention): boolean {
  const { elements } = base
  const last = elements.at(-1)
  if (mention.kind === 'pronoun') {
    if (!mention.possessive || elements.length > 0 || base.possessor) return false
    return takeDeterminer(reading, base, reading.word(base.at))
  }
  const opensWithDeterminer =
    reading.tag(mention.first).pos === 'determiner' || reading.mention(mention.first)?.kind === 'pronoun'
  if (opensWithDeterminer && (elements.length > 0 || base.determined) && base.determiner !== 'quantifier') return false
  if (last && isHead(last) && !joins(reading, last, mention)) return false
  const isNoun = mention.kind === 'nominal' || mention.kind === 'office'
  const head = headOf(reading, mention)
  return push(base, {
    kind: 'mention',
    first: mention.first,
    last: mention.last,
    lemma: reading.tag(head).pos === 'noun' ? reading.tag(head).lemma : reading.word(head),
    plural: isNoun && (mention.kind === 'office' ? mention.plural : reading.tag(head).plural),
    mention,
    time: null,
  })
}

/** Forms of address: part of the name, no description. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. gen gen. sheikh sheik prof prof. sir lord col col. lt maj capt pandit hon hon. sen rep ayatollah imam rev msgr sayyid sayyida sayed syed highness majesty excellency eminence holiness honourable honorable honour eng eng. h.e. hh hrh hm'.split(
    ' ',
  ),
)

/** Can a mention follow this head within one phrase: "Foreign Minister X", "the Kazakh capital Astana", "Putin-Xi"? */
export function joins(reading: Reading, last: Element, mention: Mention): boolean {
  if (mention.kind === 'demonym' || mention.kind === 'pronoun') return false
  if (last.mention?.kind === 'office' && mention.kind === 'name') return mention.type === 'person'
  // "Prime Minister X's ambassador": the ambassador, not X.
  if (last.mention?.kind === 'office' && mention.kind === 'office')
    return last.mention.holders.some(({ first }) => first === mention.first && mention.possessor?.first === first)
  if (last.mention?.kind === 'nominal' || last.kind === 'noun') {
    if (
      mention.kind === 'name' &&
      (describesName(last.lemma, mention) || (mention.type === 'person' && HONORIFICS.has(last.lemma)))
    )
      return true
  }
  // A name or office between others and a common noun: "the SCO Astana summit", "UN Secretary-General".
  const end = reading.tag(mention.last)
  if (last.kind === 'mention' && last.mention?.kind === 'name' && last.mention.type !== 'person')
    return mention.kind === 'office' || (end.pos === 'noun' && mention.kind === 'name' && mention.type !== 'person')
  return mention.kind === 'office' && last.kind === 'noun' && !last.plural
}

/** The head of a mention's words: the last before "of", or simply the last. */
export function headOf(reading: Reading, mention: Mention): number {
  if (mention.kind === 'name' || mention.kind === 'demonym') return mention.last - 1
  for (let at = mention.first + 1; at < mention.last; at++)
    if (['of', 'to', 'for', 'from', 'in'].includes(reading.word(at))) return at - 1
  return mention.last - 1
}
