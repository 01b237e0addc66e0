import { type Decoded, decode, windows1252 } from '../decode.js'

const CHARSET = /<meta[^>]{1,200}charset=["']?\s*([\w-]{1,30})/i

/** Takes the bytes of a page and gives its text: as it says itself, where that is an encoding we know; else as any other text. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const label = CHARSET.exec(head)?.[1]?.toLowerCase()
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head)
  if (label === undefined || marked || /^utf-?(?:8|16)/.test(label)) return decode(bytes)
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp1252|us-ascii|ascii)$/.test(label)) {
    const decoded = decode(bytes)
    return decoded.refused === undefined && decoded.warnings.length > 0
      ? { text: windows1252(bytes), encoding: 'windows-1252', warnings: [] }
      : decoded
  }
  try {
    return { text: new TextDecoder(label).decode(bytes), encoding: label, warnings: [] }
  } catch {
    return decode(bytes)
  }
}
