import type { Claim, PositionClaim } from '../frames/claim.js'
import type { Position } from '../model/position.js'
import type { TokenizedText } from '../text/token.js'
import { quote, slugOf, uniqueIds, withEvidence } from './factContext.js'
import { officeKey } from './officeKey.js'
import type { Referents } from './resolveEntities.js'
import { slug } from './slug.js'

/** Takes the claims of a text and gives its positions: one for each person, office, realm and status, with all that prove it; sorted by place. */
export function resolvePositions(text: TokenizedText, claims: readonly Claim[], referents: Referents): Position[] {
  const merged = new Map<string, Position>()
  const told = claims.filter((claim) => claim.kind === 'position')
  const titles = titlesByPerson(told, referents)
  for (const claim of told) {
    const [person] = referents.of(claim.person)
    if (!person) continue
    const of = (claim.of ? referents.of(claim.of)[0] : referents.realm(claim.office)) ?? null
    const title = claim.title === 'Counterpart' ? counterpartTitle(claim, titles, referents) : claim.title
    if (!title) continue
    const key = `${person} ${officeKey(title)} ${of} ${claim.status}`
    const evidence = quote(text, claim.rule, claim.evidence)
    const known = merged.get(key)
    if (known) merged.set(key, { ...known, evidence: withEvidence(known.evidence, evidence) })
    else {
      const id = ['position', slugOf(person), slug(title), ...(of ? [slugOf(of)] : [])].join('/')
      merged.set(key, { id, person, title, of, status: claim.status, evidence: [evidence] })
    }
  }
  return uniqueIds(dropBare([...merged.values()])).sort(
    (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  )
}

function titlesByPerson(claims: readonly PositionClaim[], referents: Referents): Map<string, string> {
  const titles = new Map<string, string>()
  for (const { person, title, status } of claims) {
    const [id] = referents.of(person)
    if (id && status !== 'former' && title !== 'Counterpart' && !titles.has(id)) titles.set(id, title)
  }
  return titles
}

/** "his Turkish counterpart X": X holds in Turkey what "he" holds; null where the text does not say what that is. */
function counterpartTitle(
  { office }: PositionClaim,
  titles: ReadonlyMap<string, string>,
  referents: Referents,
): string | null {
  const owners = office.possessor ? referents.of(office.possessor) : []
  const told = referents.title(office)
  const title = owners.length === 1 ? titles.get(owners[0] ?? '') : undefined
  return title ?? (told === 'Counterpart' ? null : told)
}

/**
 * "Prime Minister X" adds nothing to "Indian Prime Minister X", nor "Minister X" to "Norway's foreign minister X", nor the bare
 * "President X" to "former Kenyan president X": its evidence goes there, unless two of the same title would take it.
 */
function dropBare(positions: readonly Position[]): Position[] {
  const byPerson = new Map<string, Position[]>()
  for (const one of positions) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one])
  const kept = new Map(positions.map((one) => [one, one]))
  for (const bare of positions) {
    if (bare.of !== null || bare.status !== 'current') continue
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

/** Does a fuller position say all that a bare one does? */
function says(full: Position, bare: Position): boolean {
  const [one, other] = [officeKey(full.title), officeKey(bare.title)]
  if (one === other) return full.of !== null || full.status === 'former'
  return ` ${one} `.includes(` ${other} `)
}
