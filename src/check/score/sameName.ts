import type { Entity } from '../../model/entity.js'
import type { Gold, GoldEntity } from '../../model/gold.js'

/** A name without what spelling leaves free: case, accents, hyphens, apostrophes, points, a leading article. */
export function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

/** Whether an entity of the report bears a name of this entity of the gold. */
export function sameName(gold: Pick<GoldEntity, 'name' | 'aliases'>, entity: Entity): boolean {
  const wanted = new Set([gold.name, ...(gold.aliases ?? [])].map(bareName))
  return [entity.name, ...entity.aliases].some((name) => wanted.has(bareName(name)))
}

/** Whether a name in the gold means the entity with this id; null means null. */
export type IsSame = (name: string | null, id: string | null) => boolean

/** Prepares the comparison of the gold's names with the report's ids. */
export function nameComparer(gold: Gold, entities: readonly Entity[]): IsSame {
  const wanted = new Map(gold.entities.map((entity) => [entity.name, entity]))
  const given = new Map(entities.map((entity) => [entity.id, entity]))
  return (name, id) => {
    if (name === null || id === null) return name === id
    const entity = given.get(id)
    return entity !== undefined && sameName(wanted.get(name) ?? { name }, entity)
  }
}
