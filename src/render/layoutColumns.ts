import stringWidth from 'string-width'

const GAP = 2
const NARROWEST = 8

/**
 * Takes rows of cells and gives their lines in columns, no wider than `width` columns of a terminal (wide characters count
 * twice): the widest columns give way first, their words wrapped inside the column. Empty columns are left out;
 * lines carry no trailing spaces.
 */
export function layoutColumns(table: readonly (readonly string[])[], width: number): string[] {
  const most = Math.max(0, ...table.map((row) => row.length))
  const filled = Array.from({ length: most }, (_, column) => column).filter((column) =>
    table.some((row) => row[column]),
  )
  const rows = table.map((row) => filled.map((column) => row[column] ?? ''))
  const count = filled.length
  const widths = filled.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))))
  const room = width - GAP * (count - 1)
  const wish = [...widths]
  while (sum(wish) > room) {
    const widest = wish.indexOf(Math.max(...wish))
    const next = Math.max(NARROWEST, ...wish.filter((_, column) => column !== widest))
    const give = Math.min(sum(wish) - room, Math.max(1, (wish[widest] ?? 0) - next))
    if ((wish[widest] ?? 0) - give < NARROWEST) break
    wish[widest] = (wish[widest] ?? 0) - give
  }
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => wrap(cell, wish[column] ?? 0))
    const height = Math.max(1, ...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => pad(lines[line] ?? '', wish[column] ?? 0))
        .join(' '.repeat(GAP))
        .trimEnd(),
    )
  })
}

/** Takes text and gives its lines of at most `width` columns, broken between words, inside them only where one is wider. */
export function wrap(text: string, width: number): string[] {
  if (stringWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (stringWidth(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
      while (stringWidth(line) > width) {
        const head = take(line, width)
        lines.push(head)
        line = line.slice(head.length)
      }
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** The longest beginning that fits, at least one character. */
function take(text: string, width: number): string {
  let head = ''
  let used = 0
  for (const character of text) {
    used += stringWidth(character)
    if (head !== '' && used > width) break
    head += character
  }
  return head
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
