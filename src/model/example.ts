/** A worked example of a rule, taken apart: the bare sentence and what its marks say must be found in it. */
export type Example = {
  readonly text: string
  /** Spans in UTF-16 code units of `text`, half-open, in the order of the marks. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

const MARK = /\[([^[\]]*)\]\(([^()]*)\)/g

/**
 * Takes `'[Finland](member) joined [NATO](organization).'` apart: marks are annotation, test and documentation at once.
 * Marks do not nest; brackets that no parenthesis follows are plain text.
 */
export function parseExample(source: string): Example {
  const marks: { start: number; end: number; label: string }[] = []
  let text = ''
  let from = 0
  for (const match of source.matchAll(MARK)) {
    const [whole, words = '', label = ''] = match
    text += source.slice(from, match.index)
    marks.push({ start: text.length, end: text.length + words.length, label })
    text += words
    from = match.index + whole.length
  }
  return { text: text + source.slice(from), marks }
}
