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
  for (const claim of claims) {
    if (claim.kind !== 'position') continue
    const [person] = referents.of(claim.person)
    if (!person) continue
    const of = (claim.of ? referents.of(claim.of)[0] : referents.realm(claim.office)) ?? null
    const key = `${person} ${officeKey(claim.title)} ${of} ${claim.status}`
    const evidence = quote(text, claim.rule, claim.evidence)
    const known = merged.get(key)
    if (known) merged.set(key, { ...known, evidence: withEvidence(known.evidence, evidence) })
    else {
      const id = ['position', slugOf(person), slug(claim.title), ...(of ? [slugOf(of)] : [])].join('/')
      merged.set(key, { id, person, title: claim.title, of, status: claim.status, evidence: [evidence] })
    }
  }
  return uniqueIds(dropBare([...merged.values()])).sort(
    (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  )
}

/** "Prime Minister X" adds nothing to "Indian Prime Minister X": its evidence goes there, unless two realms would take it. */
function dropBare(positions: readonly Position[]): Position[] {
  const full = positions.filter(({ of }) => of !== null)
  const byPost = new Map<string, Position[]>()
  for (const one of full) byPost.set(postOf(one), [...(byPost.get(postOf(one)) ?? []), one])
  const kept = new Map(positions.map((one) => [one, one]))
  for (const bare of positions) {
    const [fuller, other] = bare.of === null ? (byPost.get(postOf(bare)) ?? []) : []
    if (!fuller || other) continue
    kept.delete(bare)
    const richer = kept.get(fuller) ?? fuller
    kept.set(fuller, { ...richer, evidence: bare.evidence.reduce(withEvidence, [...richer.evidence]) })
  }
  return [...kept.values()]
}

function postOf({ person, title, status }: Position): string {
  return `${person} ${officeKey(title)} ${status}`
}
