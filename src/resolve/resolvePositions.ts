import type { Claim } from '../frames/claim.js'
import type { Position } from '../model/position.js'
import type { TokenizedText } from '../text/token.js'
import { quote, slugOf, uniqueIds, withEvidence } from './factContext.js'
import { officeKey } from './officeKey.js'
import type { Referents } from './resolveEntities.js'
import { slug } from './slug.js'

/** Takes the claims of a text and gives its positions: one for each person, office, realm and status, with all that prove it; sorted by place. */
export function resolvePositions(text: TokenizedText, claims: readonly Claim[], referents: Referents): Position[] {
  const merged = new Map<string, Position>()
  /** Those whose own words say of what. */
  const stated = new Set<string>()
  for (const claim of claims) {
    if (claim.kind !== 'position') continue
    const [person] = referents.of(claim.person)
    if (!person) continue
    const of = (claim.of ? referents.of(claim.of)[0] : referents.realm(claim.office)) ?? null
    const title = claim.title === 'Counterpart' ? referents.title(claim.office) : claim.title
    if (!title || title === 'Counterpart') continue
    const key = `${person} ${officeKey(title)} ${of} ${claim.status}`
    if (claim.of || claim.office.possessor) stated.add(key)
    const evidence = quote(text, claim.rule, claim.evidence)
    const known = merged.get(key)
    if (known) merged.set(key, { ...known, evidence: withEvidence(known.evidence, evidence) })
    else {
      const id = ['position', slugOf(person), slug(title), ...(of ? [slugOf(of)] : [])].join('/')
      merged.set(key, { id, person, title, of, status: claim.status, evidence: [evidence] })
    }
  }
  const bare = new Set([...merged].flatMap(([key, one]) => (stated.has(key) || one.status !== 'current' ? [] : [one])))
  return uniqueIds(dropBare([...merged.values()], bare)).sort(
    (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  )
}

/**
 * "Prime Minister X" adds nothing to "Indian Prime Minister X", nor "Minister X" to "Norway's foreign minister X", nor the bare
 * "President X" to "former Kenyan president X": its evidence goes there, unless two of the same title would take it.
 */
function dropBare(positions: readonly Position[], bareOnes: ReadonlySet<Position>): Position[] {
  const byPerson = new Map<string, Position[]>()
  for (const one of positions) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one])
  const kept = new Map(positions.map((one) => [one, one]))
  for (const bare of bareOnes) {
    const own = (byPerson.get(bare.person) ?? []).filter((one) => one !== bare && says(one, bare))
    const same = own.filter(({ title }) => officeKey(title) === officeKey(bare.title))
    const fuller = same.length > 0 ? same[0] : own[0]
    if (!fuller || same.length > 1) continue
    kept.delete(bare)
    const richer = kept.get(fuller) ?? fuller
    kept.set(fuller, { ...richer, evidence: bare.evidence.reduce(withEvidence, [...richer.evidence]) })
  }
  return [...kept.values()]
}

/**
 * Does a fuller position say all that a bare one does? Of what a bare one is, the text around tells. "President X" is also short for
 * "acting President X" and "President-elect X".
 */
function says(full: Position, bare: Position): boolean {
  if (bare.of !== null && full.of !== bare.of) return false
  const [one, other] = [officeKey(full.title), officeKey(bare.title)]
  // "Vice President X … President X": she has become it. A deputy minister is also called minister.
  if (DEPUTY.test(one) && !DEPUTY.test(other) && other !== 'minister') return false
  return ` ${one} `.includes(` ${other} `)
}

const DEPUTY = /\b(?:vice|deputy)\b/
