const TOP = 2000
const LONGEST = 200
/** What an agency puts above its copy: "BC-OSLO-TALKS/2 (UPDATE 1), 450". */
const SLUG = /^[A-Z]{2,}(?:[-/][A-Z0-9]{2,}){1,6}\b[^a-z]{0,20}(?:[A-Za-z0-9-]{1,14}[, ]{0,2}){0,4}$/

/**
 * Takes the text of an article and gives its heading: a first line that stands alone, or that runs straight into a far longer
 * one, and is not a sentence ("Leaders meet in Oslo"). An agency's slug above it is passed over. Null where the text begins at once.
 */
export function findTitle(text: string): string | null {
  const lines = text
    .trimStart()
    .slice(0, TOP)
    .split(/\r\n|\n|\r/)
  const [first, ...rest] = lines
  const slug = SLUG.test(first?.trim() ?? '')
  const [head, next = ''] = slug
    ? rest.slice(
        Math.max(
          0,
          rest.findIndex((line) => line.trim() !== ''),
        ),
      )
    : lines
  const line = head?.trim() ?? ''
  if (line.length < 4 || line.length > LONGEST || !/\p{L}.* /u.test(line)) return null
  if (/[.:;,]["”’']?$/.test(line) && !/\b\p{L}\.\p{L}\.$/u.test(line)) return null
  return next.trim() === '' || next.length > line.length + 60 ? line : null
}
