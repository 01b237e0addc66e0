import { ADJECTIVE, BODY_NOUN, COMMON, GIVEN, STOP, SURNAME } from '../../lexicon/wordBits.js'
import { type BesideRule, type Candidate, CLEAR, candidate, WEAKEST } from '../candidate.js'
import { isStrange } from '../nameWords.js'
import type { Reading, Unit } from '../reading.js'
import { unitAt } from '../unitAt.js'
import { unitSpan } from '../unitSpan.js'
import { votedPeople } from './votedPeople.js'

export const shortForm: BesideRule = {
  name: 'names/short-form-in-brackets',
  about: 'One capitalised word in brackets right behind the full name of an organization is its short name.',
  finds: [
    'The [Coastal Salvation Front](organization) ([Unex](organization)) met. Later [Unex](organization) left.',
    'The [Rural Trade Party](organization) ([XP](organization)) lost.',
  ],
  ignores: {
    'The Rural Trade Party (Kenya) lost.': 'the place where it is',
    'The Rural Trade Party (Socialist) lost.': 'a word that tells it from another',
  },
  propose(reading, found) {
    const { tokens, keys, lexicon } = reading
    return found.flatMap((long) => {
      if (long.type !== 'organization' || long.strength < CLEAR || long.last - long.first < 2) return []
      const unit = tokens[long.last]?.text === '(' ? unitAt(reading, long.last + 1) : undefined
      if (!unit?.capital || tokens[unit.last]?.text !== ')') return []
      if (!unit.upper && unit.bits & (ADJECTIVE | GIVEN | SURNAME | STOP | COMMON)) return []
      if (lexicon.match(tokens, keys, unit.first, unit.last)?.value.type === 'place') return []
      return [candidate('names/short-form-in-brackets', 'organization', unit, unit.upper ? 89 : 70, long)]
    })
  },
}

export const initialsOfPerson: BesideRule = {
  name: 'names/initials-in-brackets',
  about: 'Capitals in brackets behind a person whose initials they are: the person again.',
  finds: ['[Ana Maria Lopez Obregon](person) ([AMLO](person)) spoke. [AMLO](person) left.'],
  ignores: { 'Ana Maria Lopez (FAO) spoke.': 'not her initials' },
  propose({ tokens, keys, lexicon }, found) {
    return found.flatMap((long) => {
      const at = long.last + 1
      if (long.type !== 'person' || !(lexicon.classes(keys[long.first] ?? '') & GIVEN)) return []
      if (tokens[long.last]?.text !== '(' || tokens[at + 1]?.text !== ')') return []
      if (tokens[at]?.shape !== 'upper' || long.last - long.first < 3) return []
      const initials = keys.slice(long.first, long.last).map((key) => key.charAt(0))
      if (initials.join('') !== keys[at]) return []
      return [candidate('names/initials-in-brackets', 'person', { first: at, last: at + 1 }, 89)]
    })
  },
}

const OTHERWISE =
  /^(?:also|better|best|commonly|widely|popularly|formerly|previously|more|simply|locally|fondly|affectionately|sometimes|otherwise)$/
const CALLED = /^(?:nicknamed|alias|aka|a\.k\.a\.)$/
/** Tokens between a name and its other name: ", more commonly known as". */
const ASIDE = 6

export const knownAs: BesideRule = {
  name: 'names/known-as',
  about:
    'The capitalised words behind "also known as", "better known as" or "nicknamed" after a name are another name of the same.',
  finds: [
    '[Tomas Brandl](person), better known as [Ubexo](person), spoke. Later [Ubexo](person) left.',
    'The [Coastal Trade Assembly](organization), formerly known as [Ostrenda](organization), met.',
  ],
  ignores: { 'Tomas Brandl, known as the Iron Duke, spoke.': 'what he is called, with an article' },
  propose(reading, found) {
    const { tokens, keys, lexicon } = reading
    return found.flatMap((long) => {
      if (long.strength < WEAKEST || (long.type !== 'person' && long.type !== 'organization')) return []
      const at = otherName(keys, long.last)
      const unit = at === null ? undefined : unitAt(reading, /^["“‘']$/.test(keys[at] ?? '') ? at + 1 : at)
      if (!unit?.capital || unit.bits & (STOP | COMMON | ADJECTIVE)) return []
      if (lexicon.match(tokens, keys, unit.first, unit.last) || unitAt(reading, unit.last)?.capital) return []
      return [candidate('names/known-as', long.type, unit, 68, long.type === 'person' ? {} : long)]
    })
  },
}

/** The token behind ", also known as"; null where no such words follow. */
function otherName(keys: readonly string[], from: number): number | null {
  let at = from
  if (/^[,(–—-]$/.test(keys[at] ?? '')) at++
  if (/^(?:who|is|was)$/.test(keys[at] ?? '')) at++
  while (at < from + ASIDE && OTHERWISE.test(keys[at] ?? '')) at++
  if (CALLED.test(keys[at] ?? '')) return at + 1
  return keys[at] === 'known' && keys[at + 1] === 'as' ? at + 2 : null
}

/** Words parted by commas and "and". */
type Item = { readonly from: number; readonly to: number }

export const listed: BesideRule = {
  name: 'names/listed',
  about: 'Unknown names in a list whose other members are clearly of one type are of that type.',
  finds: ['Rain fell in [Nairobi](place), [Brenvik](place) and [Ubaxo](place).'],
  ignores: {
    'In Nairobi, Brenvik spoke.': 'two names and a comma are no list',
    'Rain fell on Kenya, NATO and Ubaxo.': 'of several types',
  },
  propose(reading, found) {
    let types: ReadonlyMap<number, Candidate> | undefined
    return reading.stretches.flatMap(({ units, shouted }) => {
      if (shouted || units.every(({ key }) => key !== ',' && key !== 'and')) return []
      types ??= new Map(found.map((one) => [one.first, one]))
      const known = types
      return lists(units).flatMap((items) => fill(reading, units, items, known))
    })
  },
}

/** Runs of items: "A, B and C", "A and B". */
function lists(units: readonly Unit[]): Item[][] {
  const all: Item[][] = []
  let items: Item[] = []
  let joined = false
  let at = 0
  const close = () => {
    if (items.length > 2 || (items.length === 2 && joined)) all.push(items)
    items = []
    joined = false
  }
  while (at < units.length) {
    let to = at
    while (units[to]?.capital) to++
    items.push({ from: at, to })
    let next = to
    let and = false
    while (next < units.length && !units[next]?.capital && next - to < 2) {
      const key = units[next]?.key
      if (key === 'and' || (key === ',' && next === to)) and ||= key === 'and'
      else break
      next++
    }
    if (next === to || !units[next]?.capital) {
      close()
      while (next < units.length && !units[next]?.capital) next++
    } else joined ||= and
    at = next
  }
  close()
  return all
}

const SURE = 60

function fill(
  reading: Reading,
  units: readonly Unit[],
  items: readonly Item[],
  types: ReadonlyMap<number, Candidate>,
): Candidate[] {
  const known = items.map(({ from, to }) => {
    const one = types.get(units[from]?.first ?? -1)
    return one && one.strength >= CLEAR && one.last === units[to - 1]?.last ? one : undefined
  })
  const type = known.find((one) => one)?.type
  if (type === undefined || type === 'none' || type === 'demonym') return []
  if (known.some((one) => one && one.type !== type)) return []
  // Places are seldom mistaken; people and bodies must be clear beyond that.
  if (type !== 'place' && !known.some((one) => one && one.strength >= SURE)) return []
  return items.flatMap(({ from, to }, i) => {
    if (known[i] || to - from > 2) return []
    const words = units.slice(from, to)
    if (!words.every((unit) => isStrange(unit) && !unit.upper && !unit.opens && !reading.small.has(unit.key))) return []
    const last = words.at(-1)?.last ?? 0
    const after = reading.lexicon.classes(reading.keys[last] ?? '')
    if (after & BODY_NOUN && reading.tokens[last]?.shape === 'lower') return []
    return [candidate('names/listed', type, unitSpan(units, from, to), 41)]
  })
}

export const BESIDE_RULES: readonly BesideRule[] = [shortForm, initialsOfPerson, knownAs, listed, votedPeople]
