import type { Entity } from '../model/entity.js'
import type { Draft } from './draft.js'
import { slug } from './slug.js'

/** Takes the gathered entities and gives those of the report with their ids: sorted by first mention, then id. */
export function writeEntities(drafts: readonly Draft[]): { entities: Entity[]; ids: ReadonlyMap<Draft, string> } {
  const taken = new Map<string, number>()
  const ids = new Map<Draft, string>()
  const inOrder = [...drafts].sort((a, b) => firstStart(a) - firstStart(b))
  const entities = inOrder.map((draft) => {
    const name = nameOf(draft)
    const base = `${draft.type}/${slug(name)}`
    const count = (taken.get(base) ?? 0) + 1
    taken.set(base, count)
    const id = count === 1 ? base : `${base}-${count}`
    ids.set(draft, id)
    return {
      id,
      type: draft.type,
      subtype: draft.subtype,
      name,
      aliases: aliasesOf(draft, name),
      country: draft.country,
      mentions: [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    }
  })
  entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1))
  return { entities, ids }
}

function firstStart(draft: Draft): number {
  let first = Number.POSITIVE_INFINITY
  for (const { start } of draft.mentions) if (start < first) first = start
  return first
}

/** The lexicon's name, else the form with most words; a headline's capitals only where nothing else is written. */
function nameOf(draft: Draft): string {
  if (draft.known) return draft.known
  const forms = [...draft.forms].map(oneLine)
  const quiet = forms.filter((form) => !isShouted(form))
  const words = (form: string) => form.split(/[\s-]+/).length
  return (quiet.length > 0 ? quiet : forms).reduce((best, form) =>
    (words(form) - words(best) || form.length - best.length) > 0 ? form : best,
  )
}

function aliasesOf(draft: Draft, name: string): string[] {
  const forms = new Set([...draft.forms].map(oneLine))
  const written = new Set([name, ...forms].filter((form) => !isShouted(form)).map((form) => form.toLowerCase()))
  forms.delete(name)
  // Code units decide, so that no locale does.
  return [...forms].filter((form) => !(isShouted(form) && written.has(form.toLowerCase()))).sort()
}

function oneLine(form: string): string {
  return form.replace(/\s+/g, ' ')
}

/** "PRESIDENT XI", not "NATO": a headline's capitals. */
function isShouted(form: string): boolean {
  return form.length > 6 && form === form.toUpperCase() && form !== form.toLowerCase()
}
