import { tellFact } from '../../model/tellFact.js'
import { escapeHtml } from './escapeHtml.js'
import type { ShownFact } from './shownFact.js'

type Moment = {
  readonly earliest: string
  readonly latest: string | null
  readonly label: string
  readonly shown: ShownFact
  readonly meeting: boolean
}

/** Takes the facts of a document and gives its dates and dated meetings in the order of the calendar; nothing where none is dated. */
export function timeline(facts: readonly ShownFact[]): string {
  const moments = facts.flatMap((shown): Moment[] => {
    const { fact } = shown
    if ((fact.fact !== 'meeting' && fact.fact !== 'date') || fact.earliest === null) return []
    const meeting = fact.fact === 'meeting'
    return [
      {
        earliest: fact.earliest,
        latest: fact.latest,
        label: meeting ? tellFact(fact) : `“${fact.quote}”`,
        shown,
        meeting,
      },
    ]
  })
  if (moments.length === 0) return ''
  moments.sort(
    (a, b) =>
      compare(a.earliest, b.earliest) ||
      compare(a.latest ?? '', b.latest ?? '') ||
      Number(b.meeting) - Number(a.meeting),
  )
  const items = moments.map(({ earliest, latest, label, shown, meeting }) => {
    const end = latest === null || latest === earliest ? '' : ` to <time>${latest}</time>`
    return `<li${meeting ? ' class="meeting"' : ''} data-f="${shown.key}"><time>${earliest}</time>${end} <a href="#${shown.key}-at">${escapeHtml(label)}</a></li>`
  })
  return `<section class="timeline"><h3>Timeline</h3><ol>${items.join('')}</ol></section>`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
