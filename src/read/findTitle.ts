const TOP = 2000
const LONGEST = 200

/**
 * Takes the text of an article and gives its heading: a first line that stands alone, or that runs straight into a far longer
 * one, and is not a sentence ("Leaders meet in Oslo"). Null where the text begins at once.
 */
export function findTitle(text: string): string | null {
  const [first, next = ''] = text
    .slice(0, TOP)
    .trimStart()
    .split(/\r\n|\n|\r/, 2)
  const line = first?.trim() ?? ''
  if (line.length < 4 || line.length > LONGEST || !/\p{L}.* /u.test(line)) return null
  if (/[.:;,]["”’']?$/.test(line) && !/\b\p{L}\.\p{L}\.$/u.test(line)) return null
  return next.trim() === '' || next.length > line.length + 60 ? line : null
}
