import { AFTER_MARIA, BETWEEN, CALENDAR, MAYBE_FINAL, NEVER_FINAL } from './abbreviations.js'
import { APOSTROPHE, characterClass, DIGIT, GAP, JOINER, LETTER, SURROGATE } from './characters.js'
import type { Token } from './token.js'
import { wordForms } from './wordForms.js'

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm'])
const FULL_STOP = 0x2e
const AT = 0x40

/** Finds the tokens of a text in one pass; see `Token` for what counts as one. Never fails, whatever the string. */
export function scanTokens(text: string): Token[] {
  const tokens: Token[] = []
  let spaced = true
  const push = (start: number, end: number) => {
    if (end <= start) return
    const { text: words, lower, shape } = wordForms(text.slice(start, end))
    tokens.push({ index: tokens.length, text: words, lower, start, end, spaced, shape })
    spaced = false
  }
  let at = 0
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at))
    if (kind === GAP) {
      spaced = true
      at++
    } else if (kind === LETTER) {
      const end = wordEnd(text, at)
      const cut = cliticStart(text, at, end)
      push(at, cut)
      push(cut, end)
      at = end
    } else if (kind === DIGIT) {
      const end = numberEnd(text, at)
      push(at, end)
      at = end
    } else {
      const end = at + symbolLength(text, at, kind)
      push(at, end)
      at = end
    }
  }
  return tokens
}

function classAt(text: string, at: number): number {
  return at < text.length ? characterClass(text.charCodeAt(at)) : GAP
}

/** A clitic without its word ("'s" after a bracket) and "..." are one token; a surrogate pair is one character. */
function symbolLength(text: string, at: number, kind: number): number {
  if (kind === SURROGATE) return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  const character = text[at]
  if (
    kind === APOSTROPHE &&
    /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 3)) &&
    at > 0 &&
    classAt(text, at - 1) !== GAP
  )
    return 2
  if (character !== '.' && character !== '-' && character !== '`' && character !== "'") return 1
  // A run is bounded, so that a line of a million dots stays a list of small tokens.
  let end = at + 1
  while (end < text.length && end - at < 3 && text[end] === character) end++
  return end - at
}

/** End of the word that starts at `at`: letters, digits, joiners, inner apostrophes; dots of acronyms and abbreviations; web addresses. */
function wordEnd(text: string, at: number): number {
  const address = addressEnd(text, at)
  if (address > at) return address
  let end = at
  for (;;) {
    const kind = classAt(text, end)
    if (kind === LETTER || kind === DIGIT || kind === JOINER) end++
    else if (kind === APOSTROPHE && end > at && classAt(text, end + 1) === LETTER) end++
    else break
  }
  return text.charCodeAt(end) === FULL_STOP ? dottedEnd(text, at, end) : end
}

/** `end` is at a full stop: past it where the stop belongs to the word. */
function dottedEnd(text: string, at: number, end: number): number {
  if (end - at === 1) {
    let last = end
    while (
      text.charCodeAt(last) === FULL_STOP &&
      classAt(text, last + 1) === LETTER &&
      classAt(text, last + 2) !== LETTER
    )
      last += 2
    if (last > end) return text.charCodeAt(last) === FULL_STOP ? last + 1 : last
    return isInitial(text, at, end) || isAgainst(text, at, end) ? end + 1 : end
  }
  const word = text.slice(at, end).toLowerCase()
  if (BETWEEN.has(word) && followed(text, end, /[\p{L}\d]/u)) return end + 1
  if (NEVER_FINAL.has(word) && /\p{Lu}/u.test(text[at] ?? '') && followed(text, end, /[\p{Lu}\d]/u)) return end + 1
  if (word === 'no' && followed(text, end, /\d/)) return end + 1
  if (word === 'ma' && AFTER_MARIA.has(nextWord(text, end))) return end + 1
  if (MAYBE_FINAL.has(word) && /\p{Lu}|e/u.test(text[at] ?? '')) return end + 1
  if (CALENDAR.has(word) && /\p{Lu}/u.test(text[at] ?? '') && followed(text, end, /[\d\p{Ll},]/u)) return end + 1
  // "example.com" is one token; "ended.The" is two sentences that lack a space.
  if (
    classAt(text, end + 1) === LETTER &&
    /^\.(?:com|org|net|gov|edu|info|int|co|io|uk|eu|ru|cn|[a-z]{2})\b/.test(text.slice(end, end + 6))
  )
    return wordEnd(text, end + 1)
  return end
}

/** The word behind the full stop at `stop` and a blank, in lower case. */
function nextWord(text: string, stop: number): string {
  return /^\.\s(\p{L}{2,12})\b/u.exec(text.slice(stop, stop + 16))?.[1]?.toLowerCase() ?? ''
}

/** The "v." of "Osei v. Tamale". */
function isAgainst(text: string, at: number, end: number): boolean {
  return text[at] === 'v' && text[at - 1] === ' ' && followed(text, end, /\p{Lu}/u)
}

function isInitial(text: string, at: number, end: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '') && followed(text, end, /\p{Lu}/u)
}

/** Does what `pattern` takes come after the full stop at `stop`, past at most two blanks (or directly)? */
function followed(text: string, stop: number, pattern: RegExp): boolean {
  let at = stop + 1
  while (at < stop + 3 && classAt(text, at) === GAP && text[at] !== '\n') at++
  return at < text.length && pattern.test(text[at] ?? '')
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”)\]]+/iy
/** An address longer than this is noise; the bound keeps hostile lines linear. */
const LONGEST_ADDRESS = 2048

function addressEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 0x20
  if (first === 0x68 || first === 0x77) {
    const second = text.charCodeAt(at + 1) | 0x20
    if (second === 0x74 || second === 0x77) {
      ADDRESS.lastIndex = at
      const found = /^(?:http|www\.)/i.test(text.slice(at, at + 4))
        ? ADDRESS.exec(text.slice(0, at + LONGEST_ADDRESS))
        : null
      if (found) return at + found[0].replace(/[.,;:!?'’]+$/, '').length
    }
  }
  let end = at
  while (end - at < 64 && inMailbox(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) !== AT || classAt(text, end + 1) !== LETTER) return at
  end++
  while (end - at < 128 && /[A-Za-z0-9.-]/.test(text[end] ?? ' ')) end++
  while (text[end - 1] === '.' || text[end - 1] === '-') end--
  return end
}

/** What may stand before the "@" of a mail address: letters and digits of ASCII, and . _ % + - */
function inMailbox(code: number): boolean {
  const small = code | 0x20
  if (small >= 0x61 && small <= 0x7a) return true
  if (code >= 0x30 && code <= 0x39) return true
  return code === 0x2e || code === 0x5f || code === 0x25 || code === 0x2b || code === 0x2d
}

/** End of the number that starts at `at`: "1,000", "3.5", "10:30", "03.07.2024", and letters that hang on it ("5pm", "1990s", "3rd"). */
function numberEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    const kind = classAt(text, end)
    if (kind === DIGIT || kind === LETTER || kind === JOINER) {
      end++
      continue
    }
    const mark = text[end]
    if (classAt(text, end + 1) !== DIGIT) break
    if (mark === ',' ? !isThousands(text, end) : mark !== '.' && mark !== ':') break
    end++
  }
  return end
}

/** Three digits and no fourth after the comma: "1,000", not the "3,2024" of a careless date. */
function isThousands(text: string, comma: number): boolean {
  return classAt(text, comma + 2) === DIGIT && classAt(text, comma + 3) === DIGIT && classAt(text, comma + 4) !== DIGIT
}

/** Where a clitic starts inside the word ("Modi|'s", "do|n't"); the word's end without one. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (classAt(text, at) !== APOSTROPHE) continue
    const tail = text.slice(at + 1, end).toLowerCase()
    if (tail === 't' && /[nN]/.test(text[at - 1] ?? '')) return at - 1 > start ? at - 1 : end
    return CLITICS.has(tail) ? at : end
  }
  return end
}
