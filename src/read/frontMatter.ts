/** What a Markdown file says of itself before its text, and where the text begins (UTF-16 units). */
export type FrontMatter = { readonly fields: ReadonlyMap<string, string>; readonly end: number }

const LONGEST = 20_000
const FIELD = /^([A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(.*)$/

/**
 * Takes a text and gives the fields of its front matter, between two lines of `---` (or `+++`); keys in lower case, values
 * without quotes; nested and multi-line values are passed over. Without front matter no fields, end 0.
 */
export function frontMatter(text: string): FrontMatter {
  const fields = new Map<string, string>()
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text)
  if (!fence) return { fields, end: 0 }
  const head = text.slice(0, LONGEST)
  let from = fence[0].length
  while (from < head.length) {
    const newline = head.indexOf('\n', from)
    const next = newline === -1 ? head.length : newline + 1
    const line = head.slice(from, next).trimEnd()
    if (line === fence[1]) return { fields, end: next }
    const [, key, value] = FIELD.exec(line) ?? []
    if (key !== undefined && value) fields.set(key.toLowerCase(), unquote(value.trim()))
    from = next
  }
  return { fields: new Map(), end: 0 }
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value)
  return quoted ? (quoted[2] ?? '') : value.replace(/\s+#.*$/, '')
}
