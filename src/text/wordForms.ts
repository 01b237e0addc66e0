import { characterClass, DIGIT, LETTER } from './characters.js'
import type { Shape } from './token.js'

/** What a token's words alone tell of it. */
export type WordForms = { readonly text: string; readonly lower: string; readonly shape: Shape }

/**
 * Words seen before: news repeats its words, and one string for each makes all that looks a word up later (lexicons, rules,
 * grammar) find it by identity. Bounded, so that a stream of noise stays flat.
 */
const remembered = new Map<string, WordForms>()
const MOST_REMEMBERED = 30_000
/** Longer than any word but an address; noise of this kind is not remembered. */
export const LONGEST_WORD = 40

/** Takes the words of a token, exactly as in the text, and gives their forms. */
export function wordForms(words: string): WordForms {
  const known = remembered.get(words)
  if (known) return known
  if (words.length > LONGEST_WORD) return { text: words, lower: lowerOf(words), shape: shapeOf(words) }
  // A slice keeps the whole text it was cut from in memory; a copy does not.
  const text = words.split('').join('')
  const forms = { text, lower: lowerOf(text), shape: shapeOf(text) }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, forms)
  return forms
}

const PLAIN_ASCII = /^[\x20-\x7e]*$/

function lowerOf(words: string): string {
  const lower = words.toLowerCase()
  if (PLAIN_ASCII.test(lower)) return lower
  return lower
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00ad\u200c\u200d]/g, '')
    .normalize('NFC')
}

function shapeOf(words: string): Shape {
  const kind = characterClass(words.charCodeAt(0))
  if (kind === DIGIT) return 'number'
  if (kind !== LETTER) return 'punctuation'
  const small = words.toLowerCase()
  if (small === words) return 'lower'
  const great = words.toUpperCase()
  const letters = words.replace(/[^\p{L}]/gu, '').length
  if (great === words) return letters > 1 ? 'upper' : 'capital'
  const first = words[0] ?? ''
  return first !== first.toLowerCase() && words.slice(1) === small.slice(1) ? 'capital' : 'mixed'
}
