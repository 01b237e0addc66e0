import type { Flat, FlatFact } from './flatFact.js'

const MEETING_WORDS: Readonly<Record<string, string>> = {
  bilateral: 'bilateral meeting',
  multilateral: 'multilateral meeting',
  other: 'meeting',
}

/** Takes a flat fact and says it in words, without its proof: "planned bilateral meeting of Ana Ruiz and Tom Berg on 2024-07-03 in Oslo". */
export function tellFact(fact: FlatFact): string {
  switch (fact.fact) {
    case 'meeting':
      return tellMeeting(fact)
    case 'membership':
      return tellMembership(fact)
    case 'position':
      return `${fact.status === 'current' ? '' : `${fact.status}: `}${fact.person}, ${fact.title}${of(fact.of)}`
    case 'entity':
      return `${fact.subtype ?? fact.type} ${fact.name}${fact.country === null ? '' : ` (${fact.country})`}`
    case 'date':
      return `${fact.type} ${fact.value} (“${fact.quote}”)`
  }
}

function tellMeeting(fact: Flat<'meeting'>): string {
  const guests = fact.participants.filter((name) => !fact.hosts.includes(name))
  const kind = fact.name ?? MEETING_WORDS[fact.kind] ?? fact.kind
  return [
    `${fact.status} ${fact.mode === null || fact.mode === 'in-person' ? '' : `${fact.mode} `}${kind}`,
    guests.length > 0 ? ` ${fact.kind === 'visit' ? 'by' : 'of'} ${list(guests)}` : '',
    fact.hosts.length > 0 ? `, hosted by ${list(fact.hosts)}` : '',
    fact.date === null ? '' : ` ${when(fact.date)}`,
    fact.place === null ? '' : ` in ${fact.place}`,
    fact.absent.length > 0 ? `, without ${list(fact.absent)}` : '',
    fact.replacements.length > 0 ? ` (in their place ${list(fact.replacements)})` : '',
    fact.partOf === null ? '' : `, on the sidelines of ${fact.partOf}`,
    fact.attributedTo === null ? '' : `, according to ${fact.attributedTo}`,
  ].join('')
}

function tellMembership(fact: Flat<'membership'>): string {
  const role = fact.role === 'other' ? 'member' : fact.role.replaceAll('-', ' ')
  return [
    `${fact.member}, ${role} of ${fact.organization}`,
    fact.status === 'current' ? '' : ` (${fact.status})`,
    fact.since === null ? '' : ` since ${fact.since}`,
    fact.until === null ? '' : ` until ${fact.until}`,
    fact.attributedTo === null ? '' : `, according to ${fact.attributedTo}`,
  ].join('')
}

/** "on 2024-07-03", "from 2024-07-03 to 2024-07-04", "in 2024-07". */
function when(value: string): string {
  const [first = '', last] = value.split('/')
  if (last !== undefined) return `from ${first} to ${last}`
  return /^\d{4}-\d{2}-\d{2}/.test(first) ? `on ${first}` : `in ${first}`
}

const of = (realm: string | null): string => (realm === null ? '' : ` of ${realm}`)

/** "A", "A and B", "A, B and C" */
function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
