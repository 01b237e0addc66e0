import stringWidth from 'string-width'

const GAP = 2
const NARROWEST = 8

/**
 * Takes rows of cells and gives their lines in columns, no wider than `width` columns of a terminal (wide characters count
 * twice): the widest columns give way first, their words wrapped inside the column. Empty columns are left out;
 * lines carry no trailing spaces. Colour comes last, by `paint`: for each line of a cell, with its row and column.
 */
export function layoutColumns(
  table: readonly (readonly string[])[],
  width: number,
  paint: (line: string, row: number, column: number) => string = (line) => line,
): string[] {
  const filled = Array.from({ length: most(table.map((row) => row.length)) }, (_, column) => column).filter((column) =>
    table.some((row) => row[column]),
  )
  const rows = table.map((row) => filled.map((column) => row[column] ?? ''))
  const count = filled.length
  const widths = filled.map((_, column) => most(rows.map((row) => widthOf(row[column] ?? ''))))
  const room = width - GAP * (count - 1)
  const longest = filled.map((_, column) => most(rows.flatMap((row) => (row[column] ?? '').split(' ').map(widthOf))))
  const roomy = narrow(widths, room, longest)
  const wish = narrow(roomy, room, [])
  return rows.flatMap((row, at) => {
    const cells = row.map((cell, column) => wrap(cell, wish[column] ?? 0))
    const height = Math.max(1, ...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => {
          const part = lines[line] ?? ''
          const painted = part === '' ? '' : paint(part, at, filled[column] ?? column)
          return painted + ' '.repeat(Math.max(0, (wish[column] ?? 0) - widthOf(part)))
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    )
  })
}

/** Takes widths and lets the widest give way until all fit the room or stand at their least. */
function narrow(widths: readonly number[], room: number, least: readonly number[]): number[] {
  const wish = [...widths]
  const spare = (column: number) => (wish[column] ?? 0) - Math.max(NARROWEST, least[column] ?? 0)
  for (;;) {
    const giving = wish.map((_, column) => column).filter((column) => spare(column) > 0)
    const widest = giving.reduce((a, b) => ((wish[b] ?? 0) > (wish[a] ?? 0) ? b : a), giving[0] ?? -1)
    if (sum(wish) <= room || widest < 0) return wish
    const next = Math.max(NARROWEST, ...giving.filter((column) => column !== widest).map((column) => wish[column] ?? 0))
    const give = Math.min(sum(wish) - room, spare(widest), Math.max(1, (wish[widest] ?? 0) - next))
    wish[widest] = (wish[widest] ?? 0) - give
  }
}

/** Takes text and gives its lines of at most `width` columns, broken between words, inside them only where one is wider. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const more = widthOf(word)
    if (line === '' || used + 1 + more <= width) {
      used += line === '' ? more : more + 1
      line = line === '' ? word : `${line} ${word}`
    } else {
      lines.push(line)
      line = word
      used = more
    }
    while (used > width) {
      const head = take(line, width)
      lines.push(head)
      line = line.slice(head.length)
      used -= widthOf(head)
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
    used += widthOf(character)
    if (head !== '' && used > width) break
    head += character
  }
  return head
}

/** Columns that text takes on a terminal; for Latin letters and usual signs, which are most of it, without asking what each is. */
const widthOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text))
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027→✓✗]*$/
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
/** The greatest of however many. */
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0)
