import type { Entity } from '../model/entity.js'
import type { Draft } from './draft.js'
import { slug } from './slug.js'

/** Takes the gathered entities and gives those of the report with their ids: sorted by first mention, then id. Mentions are in text order already. */
export function writeEntities(drafts: readonly Draft[]): { entities: Entity[]; ids: ReadonlyMap<Draft, string> } {
  const named = drafts.map((draft) => {
    const name = nameOf(draft)
    return { draft, name, base: `${draft.type}/${slug(name)}`, start: draft.mentions[0]?.start ?? 0 }
  })
  named.sort((a, b) => a.start - b.start || (a.base < b.base ? -1 : a.base > b.base ? 1 : 0))
  const taken = new Map<string, number>()
  const ids = new Map<Draft, string>()
  const entities = named.map(({ draft, name, base }) => {
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
  return { entities, ids }
}

/** The lexicon's name, else the longest form; a headline's capitals only where nothing else is written. */
function nameOf(draft: Draft): string {
  if (draft.known) return draft.known
  const forms = [...draft.forms].map(oneLine)
  const quiet = forms.filter((form) => !isShouted(form, draft.type))
  return (quiet.length > 0 ? quiet : forms).reduce((best, form) => (form.length > best.length ? form : best))
}

function aliasesOf(draft: Draft, name: string): string[] {
  // Most things have one name.
  if (draft.forms.size === 0 || (draft.forms.size === 1 && draft.forms.has(name))) return []
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
