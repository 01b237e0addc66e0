import type { Entity } from '../model/entity.js'
import type { Draft } from './draft.js'
import { slug } from './slug.js'

/** Takes the gathered entities and gives those of the report with their ids: sorted by first mention, then id. */
export function writeEntities(drafts: readonly Draft[]): { entities: Entity[]; ids: ReadonlyMap<Draft, string> } {
  const taken = new Map<string, number>()
  const ids = new Map<Draft, string>()
  const inOrder = [...drafts].sort((a, b) => startOf(a) - startOf(b))
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
      mentions: draft.mentions,
    }
  })
  entities.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
  return { entities, ids }
}

/** Mentions are written down in text order. */
const startOf = ({ mentions: [first] }: Pick<Entity, 'mentions'>): number => first?.start ?? 0

/** The lexicon's name, else the form with most words; a headline's capitals only where nothing else is written. */
function nameOf(draft: Draft): string {
  if (draft.known) return draft.known
  const forms = [...draft.forms].map(oneLine)
  const quiet = forms.filter((form) => !isShouted(form, draft.type))
  const words = (form: string) => form.split(/[\s-]+/).length
  return (quiet.length > 0 ? quiet : forms).reduce((best, form) =>
    (words(form) - words(best) || form.length - best.length) > 0 ? form : best,
  )
}

function aliasesOf(draft: Draft, name: string): string[] {
  const forms = new Set([...draft.forms].map(oneLine))
  const written = new Set(
    [name, ...forms].filter((form) => !isShouted(form, draft.type)).map((form) => form.toLowerCase()),
  )
  forms.delete(name)
  // Code units decide, so that no locale does.
  return [...forms].filter((form) => !(isShouted(form, draft.type) && written.has(form.toLowerCase()))).sort()
}

function oneLine(form: string): string {
  return form.replace(/\s+/g, ' ')
}

/** "HARBOR COUNCIL", not "NATO": a headline's capitals. People and places seldom go by an acronym of more than three letters, so "PRADO" and "PERU" are some. */
function isShouted(form: string, type: Draft['type']): boolean {
  return form.length > (type === 'organization' ? 6 : 3) && form === form.toUpperCase() && form !== form.toLowerCase()
}
