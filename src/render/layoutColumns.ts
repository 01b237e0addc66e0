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
  const most = Math.max(0, ...table.map((row) => row.length))
  const filled = Array.from({ length: most }, (_, column) => column).filter((column) =>
    table.some((row) => row[column]),
  )
  const rows = table.map((row) => filled.map((column) => row[column] ?? ''))
  const count = filled.length
  const widths = filled.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))))
  const room = width - GAP * (count - 1)
  const longest = filled.map((_, column) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? '').split(' ').map((word) => stringWidth(word)))),
  )
  const roomy = narrow(widths, room, longest)
  const wish =
    sum(roomy) > room
      ? narrow(
          roomy,
          room,
          filled.map(() => NARROWEST),
        )
      : roomy
  return rows.flatMap((row, at) => {
    const cells = row.map((cell, column) => wrap(cell, wish[column] ?? 0))
    const height = Math.max(1, ...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => {
          const part = lines[line] ?? ''
          return pad(part === '' ? '' : paint(part, at, filled[column] ?? column), wish[column] ?? 0)
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
