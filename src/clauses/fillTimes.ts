import type { TimeMention } from '../dates/timeMention.js'
import type { ClauseDraft, Item } from './draft.js'

/** Gives a clause the time expressions that say when: those of its verb, those that stand alone, and those of its phrases; terms of office go. */
export function fillTimes(clause: ClauseDraft): void {
  const terms = termsOfOffice(clause)
  if (terms.length > 0)
    for (const phrase of clause.phrases.filter(({ time }) => time && terms.includes(time)))
      clause.phrases.splice(clause.phrases.indexOf(phrase), 1)
  clause.times.push(...(clause.verb?.times ?? []))
  for (const item of [...clause.pre, ...clause.post]) if (item.kind === 'time') clause.times.push(item.time)
  for (const { time } of clause.phrases) if (time) clause.times.push(time)
  const items = [...clause.pre, ...clause.post]
  items.forEach((item, at) => {
    if (
      item.kind === 'phrase' &&
      item.phrase.time &&
      !clause.times.includes(item.phrase.time) &&
      !terms.includes(item.phrase.time) &&
      !isOfSource(items[at - 1])
    )
      clause.times.push(item.phrase.time)
  })
  clause.times.sort((a, b) => a.first - b.first)
}

/** "Prado, prime minister from 2001 to 2005, met Berg": when she was in office, not when they met. */
function termsOfOffice({ pre, post }: ClauseDraft): readonly TimeMention[] {
  let terms: TimeMention[] = NONE
  for (const items of [pre, post])
    for (let at = 1; at < items.length; at++) {
      const item = items[at]
      const before = items[at - 1]
      if (item?.kind !== 'phrase' || item.phrase.time === null || before?.kind !== 'noun') continue
      const next = items[at + 1]
      const office = before.noun.appositions.at(-1)
      if (office?.last !== item.phrase.first || (next && next.kind !== 'mark')) continue
      const { preposition, time } = item.phrase
      if (TERMS.has(preposition) || (office.mention?.kind === 'office' && YEARS.has(preposition)))
        terms = [...terms, time]
    }
  return terms
}

const NONE: TimeMention[] = []
/** Of whatever is apposed: "Peru, a member since 1952, is an observer of the other". */
const TERMS: ReadonlySet<string> = new Set(['from', 'between', 'since', 'until', 'till'])
const YEARS: ReadonlySet<string> = new Set(['in', 'during'])

/** "Contrary to a report on Tuesday, …": the day is the report's. */
function isOfSource(before: Item | undefined): boolean {
  return before?.kind === 'phrase' && SOURCING.has(before.phrase.preposition)
}

const SOURCING: ReadonlySet<string> = new Set([
  'contrary to',
  'according to',
  'despite',
  'in spite of',
  'unlike',
  'in contrast to',
])
