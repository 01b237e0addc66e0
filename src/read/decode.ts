import type { Warning } from '../model/span.js'

export type Decoded =
  | {
      readonly text: string
      /** As what it was read: "UTF-8", "UTF-16LE", "windows-1252". */
      readonly encoding: string
      readonly warnings: Warning[]
      readonly refused?: undefined
    }
  | { readonly text?: undefined; readonly refused: string }

const BINARY = 'not a text file (binary data); leave it out, or turn it into text first'
const UNKNOWN = 'text in an encoding other than UTF-8, UTF-16 or windows-1252; convert it to UTF-8 first'

/** How kinds of file that hold readable stretches begin: PDF, ZIP, PNG, GIF, JPEG, ELF, OLE, 7z, RTF. */
const SIGNATURES = [
  '25504446',
  '504b0304',
  '89504e47',
  '47494638',
  'ffd8ff',
  '7f454c46',
  'd0cf11e0',
  '377abcaf',
  '7b5c727466',
]

/**
 * Takes the bytes of a file and gives its text without a byte order mark: UTF-8, UTF-16 (with a mark or evident from its
 * zero bytes) or, with a warning, windows-1252. Binary data is refused, with the reason.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return utf8(bytes.subarray(3))
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return { refused: UNKNOWN }
  if (startsWith(bytes, 0xff, 0xfe)) return plain(new TextDecoder('utf-16le').decode(bytes), 'UTF-16LE')
  if (startsWith(bytes, 0xfe, 0xff)) return plain(new TextDecoder('utf-16be').decode(bytes), 'UTF-16BE')
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return { refused: BINARY }
  const wide = guessUtf16(bytes)
  if (wide) {
    const name = wide.toUpperCase()
    return plain(new TextDecoder(wide).decode(bytes), name, `read as ${name}, as its zero bytes suggest`)
  }
  if (controlShare(bytes) > 0.02) return { refused: BINARY }
  return utf8(bytes)
}

function utf8(bytes: Uint8Array): Decoded {
  try {
    return plain(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), 'UTF-8')
  } catch {
    return notUtf8(bytes)
  }
}

/** Mostly good UTF-8 with a broken byte stays UTF-8; else a few high bytes among ASCII are windows-1252. */
function notUtf8(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let good = 0
  let broken = 0
  for (let at = 0; at < lenient.length; at += 1) {
    const code = lenient.charCodeAt(at)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) good += 1
  }
  if (good > broken)
    return plain(lenient, 'UTF-8', `broken UTF-8 in ${broken} place${broken === 1 ? '' : 's'}, replaced by U+FFFD`)
  let high = 0
  let unassigned = 0
  for (const byte of bytes) {
    if (byte > 0x7f) high += 1
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) unassigned += 1
  }
  if (unassigned > 0 || high > bytes.length * 0.3) return { refused: UNKNOWN }
  return plain(windows1252(bytes), 'windows-1252', 'not UTF-8: read as windows-1252')
}

/** 0x80 to 0x9f in windows-1252; the rest is Latin-1. (Some releases of Node decode these bytes as Latin-1, too.) */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Takes bytes and gives them as windows-1252. */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (byte) => HIGH_CONTROLS[byte.charCodeAt(0) - 0x80] ?? byte)

const plain = (text: string, encoding: string, guess?: string): Decoded => ({
  text,
  encoding,
  warnings: guess === undefined ? [] : [{ code: 'encoding-guessed', message: guess, start: null, end: null }],
})

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte)

/** UTF-16 of mostly Latin text has a zero in nearly every second byte, always on the same side. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (length >= 8 && odd > length * 0.35 && even === 0) return 'utf-16le'
  if (length >= 8 && even > length * 0.35 && odd === 0) return 'utf-16be'
  return null
}

/** The share of control characters that no text has; a zero byte counts for all. */
function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, 65536)
  let controls = 0
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) return 1
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls += 1
  }
  return length < 64 ? 0 : controls / length
}
