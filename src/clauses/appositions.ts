import type { NameMention } from '../names/mention.js'
import type { NounDraft } from './draft.js'
import type { Reading } from './reading.js'
import { describesName } from './words/describingNouns.js'
import { SPEECH_VERBS } from './words/speechVerbs.js'

/**
 * Does `other`, read after the comma behind `noun` and ending before `end`, stand for the same thing: "his minister, X,",
 * "X, the president of Y,", "Oslo, Norway,"?
 */
export function isApposition(reading: Reading, noun: NounDraft, other: NounDraft, end: number): boolean {
  if (saysNext(reading, end)) return false
  const after = reading.word(end)
  const closed =
    after === ',' ||
    after === '' ||
    after === '.' ||
    after === ';' ||
    after === ')' ||
    after === '”' ||
    after === '"' ||
    reading.tag(end).pos === 'relative' ||
    reading.tag(end).pos === 'preposition' ||
    (reading.tag(end).pos === 'verb' &&
      (reading.tag(end).form === 'gerund' ||
        reading.tag(end).form === 'participle' ||
        (other.determiner === 'indefinite' && reading.tag(end).form === 'past'))) ||
    after === '-'
  const a = noun.mention
  const b = other.mention
  if (a?.kind === 'office' && b?.kind === 'name' && isHolder(a.holders, b)) return true
  if (b?.kind === 'office' && a?.kind === 'name' && b.holders.some((holder) => holder.first === a.first)) return true
  if (a?.kind === 'name' && b?.kind === 'name') {
    const isCity =
      a.type === 'place' &&
      a.subtype !== 'country' &&
      b.type === 'place' &&
      (b.subtype === 'country' || b.subtype === 'region')
    return isCity && (a.country === null || b.country === null || a.country === b.country)
  }
  if (
    b?.kind === 'name' &&
    a?.kind !== 'name' &&
    a?.kind !== 'pronoun' &&
    !noun.plural &&
    noun.determiner !== 'quantifier'
  )
    return (a?.kind === 'office' && b.type === 'person') || describesName(noun.lemma, b)
  if (a?.kind === 'name' && b?.kind !== 'name' && closed && !other.plural) {
    if (joinAt(reading, end + 1) && after === ',' && other.determiner === 'definite' && b?.kind === 'office')
      return false
    if (b?.kind === 'office') return a.type === 'person' && b.holders.length === 0
    return describesName(other.lemma, a) || other.determiner === 'indefinite'
  }
  return false
}

function isHolder(holders: readonly NameMention[], name: NameMention): boolean {
  return holders.some((holder) => holder.first === name.first)
}

/** Index past "and", "or", "as well as", "&" at `at`; 0 where none stands there. */
export function joinAt(reading: Reading, at: number): number {
  const word = reading.word(at)
  if (word === 'and' || word === 'or' || word === '&' || word === 'nor') {
    const both = reading.word(at + 1)
    if (both === 'also' || both === 'later' || both === 'then') return 0
    return at + 1
  }
  if (word === 'as' && reading.word(at + 1) === 'well' && reading.word(at + 2) === 'as') return at + 3
  return 0
}

/** Does a verb of saying follow, so that the phrase before it is a source: ", the Kremlin said"? */
export function saysNext(reading: Reading, at: number): boolean {
  const { pos, lemma, form } = reading.tag(at)
  if (pos === 'auxiliary' && (lemma === 'have' || lemma === 'be')) return saysNext(reading, at + 1)
  return pos === 'verb' && SPEECH_VERBS.has(lemma) && form !== 'base' && form !== 'gerund'
}
