import { OPENERS } from './abbreviations.js'
import type { Sentence, Token } from './token.js'

const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»'])
const ENDERS = new Set(['.', '!', '?', '…', '...', '..'])
const OPENING = new Set(['"', '“', '‘', '``', '`', '(', '[', '«', "'"])

/**
 * Cuts tokens into sentences and headings. A blank line always ends one; a single line end does where the line is complete or
 * the text is not soft-wrapped; otherwise full stops decide, but not those of abbreviations.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  const wrapped = isSoftWrapped(text)
  let first = 0
  let paragraph = 0
  const close = (last: number, atLineEnd: boolean) => {
    if (last <= first) return
    const kind = atLineEnd && isHeading(tokens, first, last) ? 'heading' : 'prose'
    sentences.push({ index: sentences.length, first, last, paragraph, kind })
    first = last
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next) continue
    const breaks = next.spaced ? lineBreaks(text, token.end, next.start) : 0
    if (breaks > 1 || (breaks === 1 && !continues(token, next, wrapped))) {
      const whole = first === 0 || startsLine(text, tokens[first])
      close(at + 1, whole)
      if (breaks > 1) paragraph++
    } else if (endsSentence(tokens, at, first)) close(at + 1, false)
  }
  close(tokens.length, startsLine(text, tokens[first]))
  return sentences
}

function startsLine(text: string, token: Token | undefined): boolean {
  if (!token) return false
  let at = token.start - 1
  while (at >= 0 && text[at] !== '\n' && /\s/.test(text[at] ?? '')) at--
  return at < 0 || text[at] === '\n'
}

/** 0, 1, or 2 for a blank line (or more). */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && count < 2; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x2029 || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count++
  }
  return count
}

/** Does the line of `next` go on with the sentence of `token`? */
function continues(token: Token, next: Token, wrapped: boolean): boolean {
  if (ENDERS.has(token.text) || CLOSERS.has(token.text)) return wrapped && next.shape === 'lower'
  return wrapped || next.shape === 'lower' || token.text === ',' || token.text === '-'
}

/** A text is soft-wrapped where most of its line ends cut a sentence at about one width. */
function isSoftWrapped(text: string): boolean {
  let cut = 0
  let whole = 0
  let from = 0
  // The first lines tell; reading all of a huge text twice would not tell more.
  const limit = Math.min(text.length, 20_000)
  while (from < limit) {
    const end = text.indexOf('\n', from)
    if (end < 0 || end >= limit) break
    const length = end - from
    const blankNext = text[end + 1] === '\n' || text[end + 1] === '\r' || end + 1 >= text.length
    if (length > 40 && !blankNext) {
      const last = text[end - 1] === '\r' ? text[end - 2] : text[end - 1]
      if (length <= 110 && !/[.!?:"”’')]/.test(last ?? '')) cut++
      else whole++
    }
    from = end + 1
  }
  return cut >= 2 && cut > whole
}

/** A heading is a line of its own without a final full stop, not too long to be read at a glance. */
function isHeading(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last - 1]
  if (!end || ENDERS.has(end.text) || last - first > 30) return false
  const before = tokens[last - 2]
  return !(CLOSERS.has(end.text) && before && ENDERS.has(before.text)) && end.text !== ':' && end.text !== ','
}

/** Does the sentence end after the token at `at`? */
function endsSentence(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (CLOSERS.has(token.text)) {
    if (CLOSERS.has(next.text) && !next.spaced) return false
    const before = tokens[at - 1]
    const inner = before && CLOSERS.has(before.text) ? tokens[at - 2] : before
    return at > first && inner !== undefined && ENDERS.has(inner.text) && next.spaced && opens(tokens, at + 1)
  }
  if (ENDERS.has(token.text)) {
    if (CLOSERS.has(next.text) && !next.spaced) return false
    if (!next.spaced) return token.text === '.' && next.shape === 'capital' && tokens[at - 1]?.shape === 'lower'
    return token.text === '.' || token.text === '!' || token.text === '?'
      ? opens(tokens, at + 1)
      : next.shape === 'capital'
  }
  // "in the U.S. The talks …": the abbreviation's own stop ends the sentence before a word that opens one.
  return token.text.length > 2 && token.text.endsWith('.') && next.shape === 'capital' && OPENERS.has(next.lower)
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (OPENING.has(token.text)) return tokens[at + 1]?.shape !== 'lower'
  return token.shape !== 'lower' && !(token.shape === 'punctuation' && /^[,;:)\]]$/.test(token.text))
}
