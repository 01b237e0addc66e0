import type { Entity, EntityType } from '../../model/entity.js'
import type { Gold } from '../../model/gold.js'
import { pairBest } from './pairBest.js'
import { bareName, sameName } from './sameName.js'
import { agree, type Score, type TallyName } from './score.js'

const TALLY: Readonly<Record<EntityType, TallyName>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
}

/** Counts the named entities: type and name must agree. Those without a mention by name or demonym are none. */
export function scoreNames(gold: Gold, entities: readonly Entity[], score: Score): void {
  const given = entities.filter(({ mentions }) => mentions.some(({ form }) => form === 'name' || form === 'demonym'))
  const pairs = pairBest(gold.entities, given, (wanted, entity) => {
    if (wanted.type !== entity.type || !sameName(wanted, entity)) return 0
    return bareName(wanted.name) === bareName(entity.name) ? 2 : 1
  })
  for (const [index, wanted] of gold.entities.entries()) {
    const at = pairs[index] ?? null
    const entity = at === null ? undefined : given[at]
    const what = TALLY[wanted.type]
    if (entity === undefined) {
      if (wanted.optional) continue
      score.tallies[what].missed += 1
      score.findings.push({ verdict: 'missed', what, said: wanted.name, quote: null })
      continue
    }
    if (!wanted.optional) score.tallies[what].right += 1
    if (wanted.type === 'place' && wanted.country !== undefined) {
      const said = `${wanted.name}: ${entity.country}, not ${wanted.country}`
      agree(score, 'country of place', entity.country === wanted.country, said, null)
    }
  }
  const paired = new Set(pairs)
  for (const [index, { type, name }] of given.entries()) {
    if (paired.has(index)) continue
    score.tallies[TALLY[type]].wrong += 1
    score.findings.push({ verdict: 'wrong', what: TALLY[type], said: name, quote: null })
  }
}
