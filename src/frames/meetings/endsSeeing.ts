import type { Clause } from '../../clauses/clause.js'
import { isDated } from '../arguments.js'
import type { FrameContext } from '../frame.js'

/** "last saw each other in Oslo in May": in person, at some time or place; "saw each other as rivals" is an opinion. */
export function isEachOther(clause: Clause, { text }: FrameContext): boolean {
  const { verb } = clause
  if (!verb) return false
  const [each, other, next] = [0, 1, 2].map((step) => text.tokens[verb.last + step]?.lower ?? '')
  const named = (each === 'each' && other === 'other') || (each === 'one' && other === 'another')
  return named && next !== 'as' && (isDated(clause) || clause.phrases.some(({ preposition }) => preposition === 'in'))
}

/** "is to see Berg on Friday", not "to see Berg queue outside": what follows whom someone sees is no more of a clause. */
export function endsSeeing({ object }: Clause, { text, timeAt }: FrameContext): boolean {
  const next = text.tokens[object?.last ?? -1]
  return next === undefined || next.shape === 'punctuation' || AFTER_SEEN.has(next.lower) || timeAt(next.index) !== null
}

const AFTER_SEEN: ReadonlySet<string> = new Set(
  `in at on for during before after about over and or but again privately separately alone twice there here first when while with
  this next last to later early by of from ahead who whom because`.split(/\s+/),
)
