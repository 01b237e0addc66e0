import { COMMON, GIVEN, STOP, TITLE } from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import { isPart } from '../organizationSpan.js'
import type { Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

export const model: NameRule = {
  name: 'names/model',
  about: 'A known maker right before a number or a name with a digit: a thing that it makes.',
  finds: ['[Boeing](organization) built it.'],
  ignores: { 'He flew a Boeing 737 and drove a Toyota RX7.': 'a thing, not its maker' },
  propose({ tokens, keys, lexicon }, { units }) {
    const found: Candidate[] = []
    for (const unit of units) {
      if (!unit.capital) continue
      const next = tokens[unit.last]
      if (!next?.spaced || !/^[A-Z]{0,4}-?\d{2,4}[A-Z]?$/.test(next.text) || /^(?:19|20)\d\d$/.test(next.text)) continue
      const match = lexicon.match(tokens, keys, unit.first, unit.last)
      if (match?.value.type === 'organization' && match.value.subtype === 'company')
        found.push(candidate('names/model', 'none', unit, 63))
    }
    return found
  },
}

const STORMS = /^(?:storm|hurricane|cyclone|typhoon)s?$/

export const storm: NameRule = {
  name: 'names/storm',
  about: 'A name behind "storm", "hurricane", "cyclone" or "typhoon" is no person; nor is it later on.',
  finds: ['The storm left [Manila](place).'],
  ignores: { 'Tropical storm Olga came. Olga left at night.': 'a storm' },
  propose({ keys }, { units }) {
    const found: Candidate[] = []
    for (const unit of units) {
      if (!unit.capital || unit.bits & (STOP | TITLE) || !STORMS.test(keys[unit.first - 1] ?? '')) continue
      if (unit.bits & GIVEN || !(unit.bits & COMMON)) found.push(candidate('names/storm', 'none', unit, 88))
    }
    return found
  },
}

const PEOPLES = new Set(
  'people peoples tribe tribes tribal tribesmen ethnic language languages dialect speakers clan clans'.split(' '),
)

export const peoples: NameRule = {
  name: 'names/people-group',
  about: 'A word right before "tribe", "ethnic", "language" or "people" is the name of a people.',
  finds: ['[Ubaxo Mensah](person) spoke.'],
  ignores: { 'The Rabixa people and a Tuvex language.': 'a people and what it speaks' },
  propose({ keys, tokens }, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || unit.upper || units[i - 1]?.capital) continue
      const last = i + 1 < units.length && units[i + 1]?.capital ? (units[i + 1] as Unit) : unit
      if (tokens[last.last]?.shape === 'lower' && PEOPLES.has(keys[last.last] ?? ''))
        found.push(candidate('names/people-group', 'none', { first: unit.first, last: last.last }, 61))
    }
    return found
  },
}

export const islanders: NameRule = {
  name: 'names/islanders',
  about: 'A place before "Islander" is part of the name of those who live there.',
  finds: ['They sailed the [Torres Strait](place).'],
  ignores: { 'The Torres Strait Islander flag flew.': 'a people' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (let i = 1; i < units.length; i++) {
      if (!/^islanders?$/.test(units[i]?.key ?? '')) continue
      let from = i
      while (units[from - 1]?.capital && i - from < 3) from--
      if (from < i) found.push(candidate('names/islanders', 'none', unitSpan(units, from, i + 1), 90))
    }
    return found
  },
}

const WORKS = new Set(
  'film movie song album novel series sitcom drama musical single documentary titled entitled anthem opera poem trilogy videogame'.split(
    ' ',
  ),
)
const QUOTES = /^["“‘«']$/

export const works: NameRule = {
  name: 'names/work',
  about: 'Capitalised words right behind "the film", "the song" or "titled" are the name of a work.',
  finds: ['The film shows [Ubaxo Mensah](person).'],
  ignores: {
    'He sang the song Maria Elena.': 'a song',
    'The series “Kumar Bhagya” ended.': 'a series, in quotation marks',
  },
  propose({ keys, tokens }, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || units[i - 1]?.capital) continue
      const quoted = QUOTES.test(tokens[unit.first - 1]?.text ?? '')
      if (!WORKS.has(keys[unit.first - (quoted ? 2 : 1)] ?? '')) continue
      let end = i + 1
      while (isPart(units[end])) end++
      found.push(candidate('names/work', 'none', unitSpan(units, i, end), 79.4))
    }
    return found
  },
}

const SHIP_PREFIX = /^(?:USS|HMS|HMAS|HMCS|HMNZS|USNS|USCGC|RMS|MV|KRI|BRP|ROKS)$/
const SHIP_WORD =
  /^(?:ship|warship|flagship|ferry|frigate|destroyer|cruiser|corvette|submarine|tanker|freighter|trawler|yacht|schooner|steamer|icebreaker|battleship|minesweeper|vessel|carrier)$/

export const vessels: NameRule = {
  name: 'names/vessel',
  about: 'Capitalised words behind "USS", "MV" or the like, or right behind "the frigate", are the name of a ship.',
  finds: ['The ship reached [Manila](place) with [Ubaxo Mensah](person).'],
  ignores: {
    'The USS Abraham Mensah and HMS Victoria sailed.': 'ships of a navy',
    'The trawler Maria Elena 606 was seized.': 'a ship, with its number',
    'The frigate Admiral Mensah fired.': 'a ship, by a title and a name',
  },
  propose({ tokens, keys }, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || units[i - 1]?.capital) continue
      const marked = SHIP_PREFIX.test(tokens[unit.first]?.text ?? '') && units[i + 1]?.capital === true
      const told = SHIP_WORD.test(keys[unit.first - 1] ?? '') && !unit.upper && !(unit.bits & STOP)
      if (!marked && !told) continue
      let end = i + 1
      while (units[end]?.capital) end++
      found.push(candidate('names/vessel', 'none', unitSpan(units, i, end), 97))
    }
    return found
  },
}

export const PRODUCT_RULES: readonly NameRule[] = [model, storm, peoples, islanders, works, vessels]
