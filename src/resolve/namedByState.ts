import type { Entity } from '../model/entity.js'

/**
 * Takes a text and its entities, and gives a function from a person to the state beside whose name the text names them: "Kenya's Prado"
 * acts for Kenya more often than not. Null for others. Nothing is gathered before the first question.
 */
export function namedByState(text: string, entities: readonly Entity[]): (person: string) => string | null {
  let states: ReadonlyMap<string, string> | undefined
  return (person) => {
    states ??= gather(text, entities)
    return states.get(person) ?? null
  }
}

/** How long "'s " is, in UTF-16 units. */
const GENITIVE = 3

function gather(text: string, entities: readonly Entity[]): ReadonlyMap<string, string> {
  const ends = new Map<number, string>()
  for (const { id, subtype, mentions } of entities)
    if (subtype === 'country') for (const { end, form } of mentions) if (form === 'name') ends.set(end, id)
  const states = new Map<string, string>()
  for (const { id, type, mentions } of entities) {
    if (type !== 'person') continue
    for (const { start, form } of mentions) {
      const state = form === 'name' ? ends.get(start - GENITIVE) : undefined
      if (state && /^['’]s\s$/.test(text.slice(start - GENITIVE, start))) states.set(id, state)
    }
  }
  return states
}
