import type { FlatFact } from './flatFact.js'
import type { Meeting, Participant } from './meeting.js'
import type { Document } from './report.js'
import type { Evidence } from './span.js'

/** Takes a document and gives its facts flat: meetings, memberships, positions, entities, dates, in the order of its lists. */
export function flattenFacts(document: Document): FlatFact[] {
  const names = new Map(document.entities.map((entity) => [entity.id, entity.name]))
  const name = (id: string): string => names.get(id) ?? id
  const named = (id: string | null): string | null => (id === null ? null : name(id))
  const meetings = new Map(document.meetings.map((meeting) => [meeting.id, meeting]))
  const called = (id: string | null): string | null => {
    const meeting = id === null ? undefined : meetings.get(id)
    return meeting?.name ?? (meeting ? wordsFor(meeting, named(meeting.place)) : id)
  }
  const person = (participant: Participant): string => named(participant.entity) ?? participant.description ?? '?'
  return [
    ...document.meetings.map(
      (meeting): FlatFact => ({
        document: document.id,
        fact: 'meeting',
        id: meeting.id,
        kind: meeting.kind,
        status: meeting.status,
        mode: meeting.mode,
        participants: meeting.participants.map(person),
        hosts: meeting.participants.filter(({ role }) => role === 'host').map(person),
        absent: meeting.absent.map(({ entity }) => name(entity)),
        replacements: meeting.absent.flatMap(({ replacedBy }) => (replacedBy === null ? [] : [name(replacedBy)])),
        date: meeting.date?.value ?? null,
        earliest: meeting.date?.earliest ?? null,
        latest: meeting.date?.latest ?? null,
        place: named(meeting.place),
        name: meeting.name,
        partOf: called(meeting.partOf),
        attributedTo: named(meeting.attributedTo),
        ...proof(meeting.evidence),
      }),
    ),
    ...document.memberships.map(
      (membership): FlatFact => ({
        document: document.id,
        fact: 'membership',
        id: membership.id,
        member: name(membership.member),
        organization: name(membership.organization),
        role: membership.role,
        status: membership.status,
        since: membership.since,
        until: membership.until,
        attributedTo: named(membership.attributedTo),
        ...proof(membership.evidence),
      }),
    ),
    ...document.positions.map(
      (position): FlatFact => ({
        document: document.id,
        fact: 'position',
        id: position.id,
        person: name(position.person),
        title: position.title,
        of: named(position.of),
        status: position.status,
        ...proof(position.evidence),
      }),
    ),
    ...document.entities.map(
      ({ id, type, subtype, name, aliases, country, mentions }): FlatFact => ({
        document: document.id,
        fact: 'entity',
        id,
        type,
        subtype,
        name,
        aliases,
        country,
        mentions: mentions.length,
        rule: null,
        quote: mentions[0]?.text ?? '',
        start: mentions[0]?.start ?? 0,
        end: mentions[0]?.end ?? 0,
      }),
    ),
    ...document.dates.map(
      ({ id, text, start, end, type, value, earliest, latest, anchor }): FlatFact => ({
        document: document.id,
        fact: 'date',
        id,
        type,
        value,
        earliest,
        latest,
        anchor,
        rule: null,
        quote: text,
        start,
        end,
      }),
    ),
  ]
}

const wordsFor = (meeting: Meeting, place: string | null): string =>
  [meeting.kind, place === null ? '' : ` in ${place}`, meeting.date ? `, ${meeting.date.value}` : ''].join('')

const proof = ([first]: readonly Evidence[]): Evidence => first ?? { rule: '', quote: '', start: 0, end: 0 }
