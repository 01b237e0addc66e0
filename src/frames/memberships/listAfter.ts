import { SPEECH_VERBS } from '../../lexicon/speechVerbs.js'
import type { NameMention } from '../../names/mention.js'
import type { Token } from '../../text/token.js'
import { argumentOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { FrameContext } from '../frame.js'
import type { Head } from './memberHead.js'

const INTRODUCING: ReadonlySet<string> = new Set([
  ',',
  ':',
  '-',
  '--',
  '–',
  '—',
  '(',
  'such',
  'as',
  'including',
  'like',
  'namely',
  'are',
  'among',
  'them',
])

/** The country names that follow at once, as a list. A comma alone introduces a list only where the list ends the clause. */
export function listAfter(
  { last: from, plural }: Pick<Head, 'last' | 'plural'>,
  { text, nameAt }: FrameContext,
): Argument[] {
  const { tokens } = text
  let at = from
  while (INTRODUCING.has(tokens[at]?.lower ?? '') && at < from + 3) at++
  const introduced = at - from
  const list: Argument[] = []
  for (;;) {
    const start = tokens[at]?.lower === 'the' ? at + 1 : at
    const mention = nameAt(start)
    if (!mention || !(isState(mention) || (!plural && isOneNamed(mention, introduced)))) break
    list.push(argumentOf(mention))
    at = mention.last
    if (!plural) break
    if (tokens[at]?.lower === ',') at++
    if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') at++
  }
  // "members such as A, B was neutral": a comma alone makes no list of what goes on with a verb.
  const words = tokens.slice(from, at).map(({ lower }) => lower)
  const isListed = words.includes('and') || words.includes('or') || tokens[at]?.shape === 'punctuation'
  if (plural && introduced > 0 && tokens[from]?.shape === 'lower' && list.length > 1 && !isListed) list.pop()
  const comma = introduced === 1 && tokens[from]?.lower === ','
  // "The EU's newest member, Croatia, adopted": an apposition to one.
  if (comma && !plural && list.length === 1) return tokens[at]?.text === ',' && isDefinite(tokens, from) ? list : []
  // "the WHO (Geneva, Switzerland)" is no list of states.
  if (tokens[from]?.text === '(') return isListOfStates(list, tokens, at) ? list : []
  const ends = tokens[list.at(-1)?.last ?? at]?.shape === 'punctuation'
  // "members - A and B say - …": the list must fill what the dash sets apart.
  if (plural && (list.length < 2 || !ends) && /^[-–—:]/.test(tokens[from]?.text ?? '')) return []
  return comma && (list.length < 2 || !ends || SPEECH_VERBS.has(tokens[at]?.lower ?? '')) ? [] : list
}

function isListOfStates(list: readonly Argument[], tokens: readonly Token[], end: number): boolean {
  const joined = tokens.slice(list.at(0)?.last ?? end, end).some(({ lower }) => lower === 'and')
  const states = list.every(({ mention }) => mention.kind === 'name' && mention.subtype === 'country')
  return list.length > 1 && joined && states && tokens[end]?.text === ')'
}

/** "Labour Party member Ana Prado": one person, named at once. */
function isOneNamed({ type }: NameMention, introduced: number): boolean {
  return type === 'person' && introduced === 0
}

export function isState({ type, subtype }: NameMention): boolean {
  return type === 'place' && (subtype === 'country' || subtype === 'region')
}

/** "the EU's newest member", "the bloc's newest member": one and no other. */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => /^['’]s?$/.test(lower))
}
