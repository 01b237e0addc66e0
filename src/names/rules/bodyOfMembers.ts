import { CALENDAR, COMMON, EVENT, PLACE_END, STOP, TITLE } from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import type { Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

const RULE = 'names/body-of-members'

const JOINED = new Set('join joins joined joining rejoin rejoins rejoined rejoining quit quits'.split(' '))
/** What stands before the preposition in "a member of the …", "withdrew from the …". */
const BELONGING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set('member members membership founder founders'.split(' '))],
  ['in', new Set(['membership'])],
  ['from', new Set('withdraw withdraws withdrew withdrawal withdrawing withdrawn expelled expulsion'.split(' '))],
  ['to', new Set('accede accedes acceded acceding accession admission readmission belong belongs belonged'.split(' '))],
])
const MADE = new Set('founded established formed created dissolved'.split(' '))
/** What is joined or made, and no body. */
const NO_BODY = new Set(
  `war wars games cup agreement agreements accord accords treaty convention protocol pact charter declaration deal plan programme program
  statement letter race march fray talks trial protest protests strike campaign team tour festival fair day project scheme law act fund
  system network route line road railway pipeline gang class world side rim way family paper curtain cap embargo standard skies order age
  era generation movement rebellion uprising boycott sanctions market trade`
    .trim()
    .split(/\s+/),
)
const LONGEST = 4

/** "the Lublin Triangle", "the Bucharest Nine": no word of the name says what it is, but only bodies are joined so. */
export const bodyOfMembers: NameRule = {
  name: RULE,
  about:
    'Two or more words with capitals behind "joined the", "a member of the", "withdrew from the", or before "was founded by" or, where a number ends them, "summit".',
  finds: [
    '[Peru](place) joined the [Lima Triangle](organization) last year.',
    '[Peru](place), a member of the [Andean Nine](organization), will host it.',
    'They met at the [Lima Five](organization) summit.',
    'The [Coastal Compact](organization) was founded by [Peru](place) and [Chile](place).',
  ],
  ignores: {
    'Peru joined the Andean Games.': 'no body but an event',
    'Peru withdrew from the Lima Agreement.': 'what is signed',
    'Peru joined the talks.': 'written small',
  },
  propose({ keys }, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || units[i - 1]?.capital || keys[unit.first - 1] !== 'the') continue
      let end = i
      while (end < units.length && isPart(units[end])) end++
      const last = units[end - 1]
      if (!last || end - i < 2 || end - i > LONGEST || units[end]?.capital || !isKind(last)) continue
      if (!isBelonging(keys, unit.first - 2) && !isMade(keys, last.last) && !isCounted(keys, last)) continue
      found.push(candidate(RULE, 'organization', unitSpan(units, i, end), 65))
    }
    return found
  },
}

const isPart = (unit: Unit | undefined): boolean => unit?.capital === true && (unit.bits & (TITLE | CALENDAR)) === 0

/** May the last word of a body's name be this one? A dictionary word that names no event and no kind of place. */
function isKind({ bits, key }: Unit): boolean {
  return (bits & (COMMON | STOP)) !== 0 && (bits & (EVENT | PLACE_END)) === 0 && !NO_BODY.has(key)
}

/** Does the word at `at`, with a preposition behind it or not, say that somebody belongs to what follows? */
function isBelonging(keys: readonly string[], at: number): boolean {
  const word = keys[at] ?? ''
  return JOINED.has(word) || (BELONGING.get(word)?.has(keys[at - 1] ?? '') ?? false)
}

/** "was founded in 2011 by", "were formed by". */
function isMade(keys: readonly string[], at: number): boolean {
  if (!/^(?:was|were)$/.test(keys[at] ?? '') || !MADE.has(keys[at + 1] ?? '')) return false
  return keys[at + 2] === 'by' || (keys[at + 2] === 'in' && keys[at + 4] === 'by')
}

const NUMBERS = new Set('three four five six seven eight nine ten eleven twelve fifteen twenty'.split(' '))
const OF_GROUPS = new Set('summit leaders members member countries states group format bloc meeting'.split(' '))

/** "the Bucharest Nine summit", "the Shanghai Five leaders" */
function isCounted(keys: readonly string[], { key, last }: Unit): boolean {
  return NUMBERS.has(key) && OF_GROUPS.has(keys[last] ?? '')
}
