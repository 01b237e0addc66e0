import type { FactKind, FlatFact } from '../model/flatFact.js'
import { identity } from './identity.js'

export type Matched = {
  readonly pairs: readonly (readonly [before: FlatFact, after: FlatFact])[]
  readonly lost: readonly FlatFact[]
  readonly added: readonly FlatFact[]
}

const KINDS: readonly FactKind[] = ['meeting', 'membership', 'position', 'entity', 'date']

/** Takes the facts of one document as they were and as they are, and pairs those that are the same fact, the surest pairs first. */
export function matchFacts(before: readonly FlatFact[], after: readonly FlatFact[]): Matched {
  const pairs: [FlatFact, FlatFact][] = []
  const lost: FlatFact[] = []
  const added: FlatFact[] = []
  for (const kind of KINDS) {
    let olds = before.filter(({ fact }) => fact === kind)
    let news = after.filter(({ fact }) => fact === kind)
    for (let level = 0; olds.length > 0 && news.length > 0; level += 1) {
      const keys = news.map((fact) => identity(fact)[level])
      if (keys.every((key) => key === undefined)) break
      const waiting = new Map<string, FlatFact[]>()
      for (const [index, fact] of news.entries()) {
        const key = keys[index]
        if (key) waiting.set(key, [...(waiting.get(key) ?? []), fact])
      }
      const taken = new Set<FlatFact>()
      olds = olds.filter((old) => {
        const match = waiting.get(identity(old)[level] || '\u0000none')?.shift()
        if (match === undefined) return true
        pairs.push([old, match])
        taken.add(match)
        return false
      })
      news = news.filter((fact) => !taken.has(fact))
    }
    if (kind === 'meeting') [olds, news] = matchByCompany(olds, news, pairs)
    lost.push(...olds)
    added.push(...news)
  }
  return { pairs, lost, added }
}

/** Meetings that share half of their participants are one meeting whose participants changed. */
function matchByCompany(olds: FlatFact[], news: FlatFact[], pairs: [FlatFact, FlatFact][]): [FlatFact[], FlatFact[]] {
  const free = [...news]
  const lost = olds.filter((old) => {
    let best = -1
    let most = 0.5
    for (const [index, candidate] of free.entries()) {
      const share = overlap(participants(old), participants(candidate))
      if (share >= most) {
        best = index
        most = share + 1e-9
      }
    }
    const [match] = best === -1 ? [] : free.splice(best, 1)
    if (match) pairs.push([old, match])
    return match === undefined
  })
  return [lost, free]
}

const participants = (fact: FlatFact): readonly string[] => (fact.fact === 'meeting' ? fact.participants : [])

function overlap(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b])
  return all.size === 0 ? 0 : a.filter((name) => b.includes(name)).length / all.size
}
