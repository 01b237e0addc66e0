import { CALENDAR, COMMON, EVENT, FOREIGN_PLACE, GIVEN, ORG_END, STOP, TITLE } from '../../lexicon/wordBits.js'
import type { Token } from '../../text/token.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { foreignEnd } from '../foreignSpan.js'
import type { Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

function isPart(unit: Unit | undefined): unit is Unit {
  return unit?.capital === true && (unit.bits & (STOP | CALENDAR)) === 0
}

export const foreignPlace: NameRule = {
  name: 'names/foreign-place',
  about: 'A foreign word for a place or a building, and the capitalised words after it.',
  finds: ['The house on [Calle Ostrenda](place) burnt.'],
  ignores: { 'The calle was empty.': 'written small' },
  propose(_, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || !(unit.bits & FOREIGN_PLACE) || units[i - 1]?.capital) continue
      const end = foreignEnd(units, i)
      if (end === i + 1 || (unit.bits & (COMMON | GIVEN) && !/^(?:de|del|la|las|los)$/.test(units[i + 1]?.key ?? '')))
        continue
      if ((units[end - 1]?.bits ?? 0) & (ORG_END | EVENT)) continue
      found.push(candidate('names/foreign-place', 'place', unitSpan(units, i, end), 75.5))
    }
    return found
  },
}

const REALM_KINDS = new Set(
  'duchy principality kingdom republic emirate sultanate colony county isle gulf bay strait straits sea lake cape port mount province territory grand-duchy archbishopric margraviate electorate khanate caliphate viceroyalty protectorate dominion oblast canton governorate prefecture'.split(
    ' ',
  ),
)

export const realmOf: NameRule = {
  name: 'names/realm-of',
  about: 'A capitalised word for a realm or a water before "of" and capitalised words: the whole is the name.',
  finds: ['The [Duchy of Ostrava](place) and the [Bay of Tarvo](place) were at peace.'],
  ignores: {
    'The port of Mombasa is busy.': 'written small, the word is no part of the name',
    "The People's Republic of China is vast.": 'names/known has it, and it is not the Republic of China',
  },
  propose({ tokens }, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i + 2 < units.length; i++) {
      const unit = units[i]
      const next = units[i + 1]
      if (
        !unit?.capital ||
        !REALM_KINDS.has(unit.key) ||
        next?.capital !== false ||
        (next.key !== 'of' && next.key !== 'de')
      )
        continue
      const start = units[i + 2]?.key === 'the' ? i + 3 : i + 2
      let end = start
      while (isPart(units[end]) && !((units[end] as Unit).bits & TITLE)) end++
      if (end === start) continue
      let from = i
      while (isPart(units[from - 1]) && !((units[from - 1] as Unit).bits & TITLE)) from--
      // "the People's Republic of China" is not the Republic of China: names/known has it.
      if (isPeoples(tokens, unit.first)) continue
      found.push(candidate('names/realm-of', 'place', unitSpan(units, from, end), 79.5))
    }
    return found
  },
}

/** "People's Republic", "People's Democratic Republic" */
function isPeoples(tokens: readonly Token[], first: number): boolean {
  const clitic = tokens[first - 1]?.lower === 'democratic' ? first - 2 : first - 1
  return /^['’]s$/.test(tokens[clitic]?.lower ?? '') && tokens[clitic - 1]?.lower === 'people'
}

export const PLACE_KIND_RULES: readonly NameRule[] = [foreignPlace, realmOf]
