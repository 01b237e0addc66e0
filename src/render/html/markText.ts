import { escapeHtml } from './escapeHtml.js'
import type { ShownFact } from './shownFact.js'

/** How a stretch looks: what is named or dated in it, and whether it proves a fact. */
const classOf = ({ fact }: ShownFact): string =>
  fact.fact === 'entity' ? fact.type : fact.fact === 'date' ? 'date' : 'proof'

type Edge = { readonly at: number; readonly opens: boolean; readonly shown: ShownFact; readonly first: boolean }

/**
 * Takes a text and its facts and gives the text as HTML, cut at every edge of a stretch: each piece carries the keys of all facts
 * it belongs to (`data-f`). The first piece of each fact is the target of its link, and can be reached by keyboard.
 */
export function markText(text: string, facts: readonly ShownFact[]): string {
  const edges: Edge[] = facts.flatMap((shown) =>
    shown.spans.flatMap(({ start, end }, index) =>
      end > start
        ? [
            { at: start, opens: true, shown, first: index === 0 },
            { at: end, opens: false, shown, first: false },
          ]
        : [],
    ),
  )
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
  const open = new Map<ShownFact, number>()
  let out = ''
  let from = 0
  let targets: ShownFact[] = []
  const piece = (to: number) => {
    if (to <= from) return
    const words = escapeHtml(text.slice(from, to))
    out += open.size === 0 ? words : mark(words, [...open.keys()], targets)
    targets = []
    from = to
  }
  for (const { at, opens, shown, first } of edges) {
    piece(Math.min(at, text.length))
    const depth = (open.get(shown) ?? 0) + (opens ? 1 : -1)
    if (depth > 0) open.set(shown, depth)
    else open.delete(shown)
    if (opens && first) targets.push(shown)
  }
  piece(text.length)
  return out
}

function mark(words: string, facts: readonly ShownFact[], targets: readonly ShownFact[]): string {
  const classes = [...new Set(facts.map(classOf))].sort().join(' ')
  const keys = facts.map(({ key }) => key).join(' ')
  const proves = targets.find((shown) => classOf(shown) === 'proof')
  const anchors = targets.map(({ key }) => `<a class="at" id="${key}-at"></a>`).join('')
  const focus = proves ? ` tabindex="0" aria-describedby="${proves.key}"` : ''
  return `${anchors}<mark class="${classes}" data-f="${keys}"${focus}>${words}</mark>`
}
