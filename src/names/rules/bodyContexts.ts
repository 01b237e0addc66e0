import { AT_BODY, OF_BODY, STAFF, SURE_STAFF } from '../../lexicon/bodyCues.js'
import { BODY_NOUN, GIVEN, PLACE_KIND, PROFESSION, SURNAME, TITLE } from '../../lexicon/wordBits.js'
import { classesOf } from '../../lexicon/wordClasses.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { isStrange } from '../nameWords.js'
import { isPart } from '../organizationSpan.js'
import type { Reading, Stretch, Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'
import { isPlace } from './namedBodies.js'

/** Runs of one to three capitalised words, the first of them strange, with no capital on either side. */
function strangeRuns({ units }: Stretch, small: ReadonlySet<string>): [number, number][] {
  const runs: [number, number][] = []
  for (let i = 0; i < units.length; i++) {
    if (!isStrange(units[i]) || units[i - 1]?.capital || small.has(units[i]?.key ?? '')) continue
    let end = i + 1
    while (end < units.length && isPart(units[end]) && !((units[end] as Unit).bits & TITLE)) end++
    if (end - i < 4) runs.push([i, end])
  }
  return runs
}

function isHuman(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some(({ bits }) => bits & (GIVEN | SURNAME))
}

export const bodyStaff: NameRule = {
  name: 'names/body-staff',
  about: 'A strange word right before whoever only bodies have: "X shareholders", "X CEO".',
  finds: ['[Ubexa](organization) shareholders met [Brenvak](organization) CEO [Tomas Lind](person).'],
  ignores: {
    'Nairobi shareholders met, and a Shenzhen subsidiary closed.': 'known places',
    'Small shareholders met.': 'a dictionary word',
  },
  propose(reading, stretch) {
    const found: Candidate[] = []
    const { units, shouted, titled } = stretch
    if (shouted || titled) return found
    for (const [from, to] of strangeRuns(stretch, reading.small)) {
      const next = reading.keys[units[to - 1]?.last ?? 0] ?? ''
      if (!STAFF.has(next) || (to - from === 1 && isPlace(reading, units[from]))) continue
      const strength = isHuman(units, from, to) ? (to - from > 1 ? 30 : 35) : SURE_STAFF.has(next) ? 58 : 43
      found.push(candidate('names/body-staff', 'organization', unitSpan(units, from, to), strength))
    }
    return found
  },
}

export const staffOf: NameRule = {
  name: 'names/staff-of-body',
  about: 'A strange word behind "chief executive of", "a subsidiary of", "an analyst at".',
  finds: [
    'He is chief executive of [Ubexa](organization), and she an analyst at [Brenvak](organization).',
    'They bought shares in [Ostrenda](organization).',
    'The CEO of [Ubexa](organization) [Ana Lind](person) left.',
  ],
  ignores: { 'He is a doctor in Ubexa.': 'a place', 'He is a friend of Ubexa.': 'a person has friends' },
  propose(reading, stretch) {
    const found: Candidate[] = []
    const { keys } = reading
    const { units, shouted } = stretch
    if (shouted) return found
    for (const [from, end] of strangeRuns(stretch, reading.small)) {
      const to = bodyEnd(units, from, end)
      const at = units[from]?.first ?? 0
      const link = keys[at - 1] ?? ''
      const head = keys[at - 2] ?? ''
      const sure =
        ((link === 'of' || link === 'for') && OF_BODY.has(head)) ||
        (link === 'at' && AT_BODY.has(head)) ||
        (link === 'in' && (head === 'shares' || head === 'stake'))
      if (!sure || (isHuman(units, from, to) && to - from > 1)) continue
      // Stronger than the name of a person that would take the body's in.
      found.push(candidate('names/staff-of-body', 'organization', unitSpan(units, from, to), to < end ? 79 : 57))
    }
    return found
  },
}

/** "CEO of Ubexa Ana Lind": the body ends where the name of its chief begins. */
function bodyEnd(units: readonly Unit[], from: number, to: number): number {
  const given = units[from + 1]
  return to - from === 3 && given && given.bits & GIVEN && !((units[from]?.bits ?? 0) & GIVEN) ? from + 1 : to
}

const BODY_VERBS =
  /^(?:headquartered|incorporated|listed|acquired|dissolved|privatised|privatized|nationalised|nationalized|delisted|rebranded)$/
const MAKES =
  /^(?:manufactures|employs|operates|sells|exports|supplies|owns|acquired|merged|manufactured|employed|outsourced|rebranded)$/

export const bodyActs: NameRule = {
  name: 'names/body-acts',
  about:
    'A strange word before what is only done by or to bodies: "X is headquartered in", "X employs", "X merged with".',
  finds: [
    '[Ubexa](organization) is headquartered in [Oslo](place).',
    '[Brenvak](organization) employs a thousand people.',
  ],
  ignores: { 'Nairobi employs many.': 'a known place' },
  propose(reading, stretch) {
    const found: Candidate[] = []
    const { keys } = reading
    const { units, shouted, titled } = stretch
    if (shouted || titled) return found
    for (const [from, to] of strangeRuns(stretch, reading.small)) {
      const at = units[to - 1]?.last ?? 0
      const passive = /^(?:is|was|are|were|be|been)$/.test(keys[at] ?? '') && BODY_VERBS.test(keys[at + 1] ?? '')
      const apposed = keys[at] === ',' && (BODY_VERBS.test(keys[at + 1] ?? '') || keys[at + 1] === 'founded')
      if (!passive && !apposed && !MAKES.test(keys[at] ?? '')) continue
      const strength = isHuman(units, from, to) ? 30 : apposed ? 44 : 47
      found.push(candidate('names/body-acts', 'organization', unitSpan(units, from, to), strength))
    }
    return found
  },
}

/** No more words than this in "X, a state-owned mining and metals company". */
const LONGEST_APPOSITION = 8

export const apposed: NameRule = {
  name: 'names/apposed-kind',
  about: 'A strange word that a comma, or "is", and "a …" or "the …" call a body, a place or somebody of a trade.',
  finds: [
    '[Ubexa](organization) is a fast-growing mining company that pays.',
    '[Ubexa](organization), a fast-growing mining company, paid; [Brenvak](place), a small town in the north, did not.',
    '[Oxaldo](person), a lawyer, laughed.',
  ],
  ignores: { 'Ubexa, a blow to miners, was closed.': 'no kind of thing that has a name' },
  propose(reading, stretch) {
    const found: Candidate[] = []
    const { units, shouted } = stretch
    if (shouted) return found
    for (const [from, to] of strangeRuns(stretch, reading.small)) {
      const kind = apposedKind(reading, units[to - 1]?.last ?? 0)
      if (kind === null || (kind !== 'person' && to - from > 1 && isHuman(units, from, to))) continue
      if (kind === 'person' && to - from > 1) continue
      found.push(candidate('names/apposed-kind', kind, unitSpan(units, from, to), 59))
    }
    return found
  },
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'another'])
const BOUNDARY =
  /^(?:of|for|in|that|which|based|to|with|from|at|on|by|who|whose|where|and|as|near|founded|established|owned|run|led|launched|operating|headquartered)$/

function apposedKind({ keys, tokens }: Reading, comma: number): 'organization' | 'place' | 'person' | null {
  if (!/^(?:,|is|was)$/.test(keys[comma] ?? '') || !ARTICLES.has(keys[comma + 1] ?? '')) return null
  let at = comma + 2
  while (at < comma + 2 + LONGEST_APPOSITION && tokens[at] && !BOUNDARY.test(keys[at] ?? '')) {
    if (tokens[at]?.shape === 'punctuation' && keys[at] !== '-') break
    at++
  }
  const head = at - 1
  if (head < comma + 2 || tokens[head]?.shape !== 'lower') return null
  const bits = classesOf(keys[head] ?? '')
  if (bits & PLACE_KIND && !(bits & BODY_NOUN)) return 'place'
  if (bits & BODY_NOUN) return 'organization'
  return bits & (TITLE | PROFESSION) ? 'person' : null
}

export const BODY_CONTEXT_RULES: readonly NameRule[] = [bodyStaff, staffOf, bodyActs, apposed]
