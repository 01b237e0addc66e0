/** The largest article read where nothing else is asked for, in bytes as unpacked. */
export const DEFAULT_MAX_BYTES = 8 * 1024 * 1024

/** What can be asked for at most: a text of twice this size would not fit into a string. */
export const HIGHEST_MAX_BYTES = 256 * 1024 * 1024

const UNITS = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 } as const

/** Takes a size as a person writes it ("8MB", "500k", "1048576") and gives it in bytes; null where it is none, or out of range. */
export function parseBytes(size: string): number | null {
  const [, digits, letter = ''] = /^(\d{1,12}(?:\.\d{1,6})?) ?([kmg]?)i?b?$/.exec(size.trim().toLowerCase()) ?? []
  const unit = letter === 'k' || letter === 'm' || letter === 'g' ? UNITS[letter] : UNITS['']
  const bytes = Math.floor(Number(digits) * unit)
  return bytes >= 1 && bytes <= HIGHEST_MAX_BYTES ? bytes : null
}

/** Takes the limit in bytes and says of an article beyond it what to do. */
export function tooLong(maxBytes: number): string {
  const [size, unit] =
    maxBytes % UNITS.m === 0
      ? [maxBytes / UNITS.m, 'MB']
      : maxBytes % UNITS.k === 0
        ? [maxBytes / UNITS.k, 'kB']
        : [maxBytes, 'bytes']
  return `longer than ${size} ${unit}; split it into articles, or raise the limit with --max-bytes`
}
