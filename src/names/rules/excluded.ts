import { CALENDAR, COMMON, EVENT, ORG_END, STOP, TITLE } from '../../lexicon/wordBits.js'
import { type Candidate, candidate, type NameRule } from '../candidate.js'
import type { Reading, Unit } from '../reading.js'
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

export const namedAfterPlace: NameRule = {
  name: 'names/event-of-place',
  about: 'A battle, a siege, a treaty or a peace that is named after a place is an event.',
  finds: ['The battle for [Manila](place) was long.'],
  ignores: { 'The Battle of Manila, the Treaty of Kent and the Siege of Oslo came before.': 'events of history' },
  propose(_, { units, titled, shouted }) {
    const found: Candidate[] = []
    if (titled || shouted) return found
    for (let i = 0; i + 2 < units.length; i++) {
      if (!units[i]?.capital || !HISTORIC.has(units[i]?.key ?? '') || units[i + 1]?.key !== 'of') continue
      let end = i + 2
      while (isPart(units[end])) end++
      if (end > i + 2) found.push(candidate('names/event-of-place', 'none', unitSpan(units, i, end), 92))
    }
    return found
  },
}

const HISTORIC = new Set(['battle', 'siege', 'treaty', 'edict', 'sack', 'massacre'])

export const elections: NameRule = {
  name: 'names/election',
  about: 'A place before "general election" or "presidential election" after a year is part of an event.',
  finds: ['The election in [Ghana](place) was held.'],
  ignores: {
    'It lost the 2004 Pacific Parliament election in Ghana.': 'the name of an event, with its place',
    'It lost the 1991 Zambian general election and the 2004 Zambia presidential election.': 'names of events',
  },
  propose({ tokens, keys, lexicon }, { units, sentence }) {
    const found: Candidate[] = []
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (!unit?.capital) continue
      const where = electionIn({ tokens, keys }, unit.first)
        ? lexicon.match(tokens, keys, unit.first, sentence.last)
        : undefined
      if (where?.value.type === 'place' && !where.value.demonym)
        found.push(candidate('names/election', 'none', { first: unit.first, last: unit.first + where.length }, 95))
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

/** Tokens from the year of an election to the word: "the 2004 European Parliament special election in". */
const ELECTION_NAME = 8

/** Does "the 2004 Pacific Parliament election in", a year and capitals, stand before? The place behind is the end of that name. */
function electionIn({ tokens, keys }: Pick<Reading, 'tokens' | 'keys'>, at: number): boolean {
  if (keys[at - 1] !== 'in' || !/^(?:elections?|referendum)$/.test(keys[at - 2] ?? '')) return false
  let capital = false
  for (let back = at - 3; back >= at - 3 - ELECTION_NAME; back--) {
    const token = tokens[back]
    if (token?.shape === 'number') return capital && /^\d{4}$/.test(token.text)
    if (!token || token.shape === 'punctuation') return false
    capital ||= token.shape === 'capital'
  }
  return false
}

export const calendar: NameRule = {
  name: 'names/calendar',
  about: 'Days, months and feasts are no names.',
  finds: ['[Oslo](place) was cold in May.'],
  ignores: { 'On Sunday, 3 April, they left.': 'a day and a month', 'She laughed at April Fools.': 'a day of jokes' },
  propose(_, { units }) {
    const found: Candidate[] = []
    for (const [i, unit] of units.entries()) {
      if (!unit.capital || !(unit.bits & CALENDAR)) continue
      found.push(candidate('names/calendar', 'none', unit, 59))
      // The day is no April, though April Berg is one.
      if (unit.key === 'april' && /^fools?$/.test(units[i + 1]?.key ?? ''))
        found.push(candidate('names/calendar', 'none', unitSpan(units, i, i + 2), 96))
    }
    return found
  },
}

const CURRENCIES = new Set(
  `USD EUR GBP JPY CNY RMB AED SAR SR QAR OMR KWD BHD EGP ILS NIS INR PKR BDT LKR NPR IDR MYR RM SGD HKD NTD TWD THB VND PHP KRW KES UGX TZS RWF
  NGN GHS ZAR ZMW BWP NAD MAD TND DZD XOF XAF CHF SEK NOK DKK PLN CZK HUF RON RUB UAH BRL ARS CLP COP PEN MXN CRC Tk Rs`.split(
    /\s+/,
  ),
)

export const money: NameRule = {
  name: 'names/money',
  about: 'A country before a currency sign or "dollar" is money.',
  finds: ['It cost the [US](place) dearly.'],
  ignores: { 'It cost US$ 371, US $ 3, NIS 500 or 20 US dollars.': 'currencies' },
  propose({ tokens, keys }, { units }) {
    const found: Candidate[] = []
    for (const unit of units) {
      if (!unit.capital) continue
      const next = tokens[unit.last]
      if (!next) continue
      const tied = !next.spaced || (unit.upper && /^\$/.test(next.text))
      if (/^[$€£¥₹]/.test(next.text) && tied) found.push(candidate('names/money', 'none', unit, 96))
      else if (CURRENCIES.has(tokens[unit.first]?.text ?? '') && next.shape === 'number')
        found.push(candidate('names/money', 'none', unit, 96))
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

export const EXCLUDING_RULES: readonly NameRule[] = [
  events,
  eventStart,
  namedAfterPlace,
  elections,
  calendar,
  money,
  ofParliament,
]
