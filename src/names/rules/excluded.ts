import { CALENDAR, COMMON, EVENT, ORG_END, STOP, TITLE } from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import type { Unit } from '../reading.js'
import { unitSpan } from '../unitSpan.js'

function isPart(unit: Unit | undefined): unit is Unit {
  return unit?.capital === true && (unit.bits & STOP) === 0
}

export const events: NameRule = {
  name: 'names/event',
  about:
    'Capitalised words that end in a word for an event, a document, a law or a prize are no person, place or organization.',
  finds: ['[Norway](place) signed.'],
  ignores: {
    'The Oslo Accords and the Vienna Convention held.': 'documents',
    'She won the Tarvo Peace Prize.': 'a prize',
  },
  propose(_, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 1; i < units.length; i++) {
      const unit = units[i]
      if (!isPart(unit) || !(unit.bits & EVENT) || unit.bits & ORG_END) continue
      // "Law Enforcement Agency": the name goes on.
      if (units[i + 1]?.capital && !((units[i + 1] as Unit).bits & TITLE)) continue
      let from = i
      for (;;) {
        if (isPart(units[from - 1]) && !((units[from - 1] as Unit).bits & TITLE) && units[from - 1]?.key !== 'us')
          from--
        else if (
          from < i &&
          units[from - 1]?.key === 'and' &&
          isPart(units[from - 2]) &&
          (units[from]?.bits ?? 0) & (units[from - 2]?.bits ?? 0) & COMMON
        )
          from -= 2
        else break
      }
      if (from < i) found.push(candidate('names/event', 'none', unitSpan(units, from, i + 1), 84))
    }
    return found
  },
}

const EVENT_STARTS = new Set(
  'operation hurricane cyclone typhoon storm article section chapter agenda vision covid resolution directive convention treaty protocol miss mission exercise project'.split(
    ' ',
  ),
)

export const eventStart: NameRule = {
  name: 'names/event-start',
  about: 'A word for a campaign, a storm or a part of a law, and what follows it.',
  finds: ['The storm left [Manila](place).'],
  ignores: { 'They fled Hurricane Ana, and Operation Falcon began.': 'a storm and a campaign' },
  propose(_, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i + 1 < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital || !EVENT_STARTS.has(unit.key) || units[i - 1]?.capital || !units[i + 1]?.capital) continue
      let end = i + 2
      while (end < units.length && isPart(units[end]) && !((units[end] as Unit).bits & TITLE)) end++
      if (end === i + 1 || (units[end - 1]?.bits ?? 0) & ORG_END) continue
      found.push(candidate('names/event-start', 'none', unitSpan(units, i, end), 86))
    }
    return found
  },
}

export const elections: NameRule = {
  name: 'names/election',
  about: 'A place before "general election" or "presidential election" after a year is part of an event.',
  finds: ['The election in [Ghana](place) was held.'],
  ignores: {
    'It lost the 1991 Zambian general election and the 2004 Zambia presidential election.': 'names of events',
  },
  propose({ tokens, keys }, { units }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital) continue
      let end = i + 1
      while (
        end < units.length &&
        (units[end]?.capital || units[end]?.key === 'of' || units[end]?.key === 'the' || units[end]?.key === 'and')
      )
        end++
      while (!units[end - 1]?.capital) end--
      const last = units[end - 1]?.last ?? 0
      const before = tokens[unit.first - 1]
      if (before?.shape !== 'number' || !/^\d{4}$/.test(before.text)) continue
      let at = last
      while (at < last + 4 && tokens[at]?.shape === 'lower' && !/^elections?$|^referendum$|^by$/.test(keys[at] ?? ''))
        at++
      if (/^elections?$|^referendum$|^by$/.test(keys[at] ?? '') && at - last < 4)
        found.push(candidate('names/election', 'none', unitSpan(units, i, end), 95))
    }
    return found
  },
}

export const calendar: NameRule = {
  name: 'names/calendar',
  about: 'Days, months and feasts are no names.',
  finds: ['[Oslo](place) was cold in May.'],
  ignores: { 'On Sunday, 3 April, they left.': 'a day and a month' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (const unit of units)
      if (unit.capital && unit.bits & CALENDAR) found.push(candidate('names/calendar', 'none', unit, 59))
    return found
  },
}

export const money: NameRule = {
  name: 'names/money',
  about: 'A country before a currency sign or "dollar" is money.',
  finds: ['It cost the [US](place) dearly.'],
  ignores: { 'It cost US$ 371 or 20 US dollars.': 'a currency' },
  propose({ tokens, keys }, { units }) {
    const found: Candidate[] = []
    for (const unit of units) {
      if (!unit.capital) continue
      const next = tokens[unit.last]
      if (!next) continue
      if (/^[$€£¥₹]/.test(next.text) && !next.spaced) found.push(candidate('names/money', 'none', unit, 96))
      else if (unit.upper && /^(?:dollars?|pounds?|rupees?|shillings?)$/.test(keys[unit.last] ?? ''))
        found.push(candidate('names/money', 'none', unit, 96))
    }
    return found
  },
}

const OF_PARLIAMENT = new Set(['member', 'members', 'act', 'acts', 'mps', 'houses'])

export const ofParliament: NameRule = {
  name: 'names/member-of-parliament',
  about: 'In "Member of Parliament" and "Act of Parliament" no one parliament is meant.',
  finds: ['The [Parliament of Ghana](organization) voted.'],
  ignores: { 'She became a Member of Parliament by an Act of Congress.': 'an office and a law' },
  propose({ keys }, { units }) {
    const found: Candidate[] = []
    for (const unit of units) {
      if (!/^(?:parliament|congress)$/.test(unit.key) || keys[unit.first - 1] !== 'of') continue
      if (OF_PARLIAMENT.has(keys[unit.first - 2] ?? ''))
        found.push(candidate('names/member-of-parliament', 'none', unit, 89))
    }
    return found
  },
}

export const EXCLUDING_RULES: readonly NameRule[] = [events, eventStart, elections, calendar, money, ofParliament]
