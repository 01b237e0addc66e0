import type { Entity } from '../model/entity.js'
import type { Meeting } from '../model/meeting.js'
import type { Document } from '../model/report.js'
import { isUnread } from '../model/unreadDocument.js'
import { escapeJson } from './escapeJson.js'
import type { Renderer } from './renderer.js'

type Node = Readonly<Record<string, unknown>>

const TYPES = { person: 'Person', organization: 'Organization', place: 'Place' } as const
const PLACE_TYPES: Readonly<Record<string, string>> = { country: 'Country', city: 'City', region: 'AdministrativeArea' }
const STATUS: Readonly<Record<string, string>> = {
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}
/** Members for whom the membership holds or held; those who apply, or are invited, are none. */
const MEMBERS = new Set(['current', 'joined', 'suspended', 'leaving'])

/** JSON-LD in the vocabulary of schema.org: an article, the people, organizations and places it names, and its meetings as events. */
export function jsonld(): Renderer {
  return {
    open: () => '{\n  "@context": "https://schema.org",\n  "@graph": [',
    document: (document) =>
      nodesOf(document)
        .map((node) => `\n    ${escapeJson(JSON.stringify(node, withoutEmpty))}`)
        .join(','),
    between: ',',
    close: (documents) => `${documents === 0 ? '' : '\n  '}]\n}\n`,
  }
}

/** Denied and hypothetical meetings are no events; a fact without words to name it is left out. */
function nodesOf(document: Document): Node[] {
  const iri = (id: string): string => `urn:scosum:${encode(document.id)}#${encode(id)}`
  const link = (id: string | null): Node | null => (id === null ? null : { '@id': iri(id) })
  return [
    {
      '@id': iri('article'),
      '@type': isUnread(document) ? 'DigitalDocument' : 'NewsArticle',
      headline: document.title,
      datePublished: document.published?.value,
      mentions: document.entities.map(({ id }) => link(id)),
    },
    ...document.entities.map((entity) => entityNode(entity, document, iri, link)),
    ...document.meetings
      .filter(({ status }) => status !== 'denied' && status !== 'hypothetical')
      .map((meeting) => eventNode(meeting, iri, link)),
  ]
}

function entityNode(
  entity: Entity,
  document: Document,
  iri: (id: string) => string,
  link: (id: string) => Node | null,
): Node {
  const offices = document.positions.filter(({ person, status }) => person === entity.id && status === 'current')
  const memberships = document.memberships.filter(({ member, status }) => member === entity.id && MEMBERS.has(status))
  return {
    '@id': iri(entity.id),
    '@type': entity.type === 'place' ? (PLACE_TYPES[entity.subtype ?? ''] ?? 'Place') : TYPES[entity.type],
    name: entity.name,
    alternateName: entity.aliases,
    jobTitle: offices.map(({ title }) => title),
    worksFor: offices.map(({ of }) => (of === null ? null : link(of))).filter((of) => of !== null),
    memberOf: memberships.map(({ organization, role, since, until }) => ({
      '@type': 'OrganizationRole',
      roleName: role,
      startDate: since,
      endDate: until,
      memberOf: link(organization),
    })),
  }
}

function eventNode(meeting: Meeting, iri: (id: string) => string, link: (id: string | null) => Node | null): Node {
  const hosts = meeting.participants.filter(({ role }) => role === 'host' || role === 'organizer')
  return {
    '@id': iri(meeting.id),
    '@type': 'Event',
    name: meeting.name ?? meeting.kind,
    startDate: meeting.date?.earliest ?? meeting.date?.value,
    endDate: meeting.date?.latest,
    eventStatus: STATUS[meeting.status] && `https://schema.org/${STATUS[meeting.status]}`,
    eventAttendanceMode:
      meeting.mode && `https://schema.org/${meeting.mode === 'in-person' ? 'Offline' : 'Online'}EventAttendanceMode`,
    location: link(meeting.place),
    superEvent: link(meeting.partOf),
    organizer: hosts.map(({ entity }) => link(entity)).filter((host) => host !== null),
    attendee: meeting.participants.map(
      ({ entity, description, of }) => link(entity) ?? { '@type': 'Person', jobTitle: description, worksFor: link(of) },
    ),
    description: meeting.evidence[0]?.quote,
    subjectOf: link('article'),
  }
}

/** A half of a surrogate pair cannot stand in an IRI. */
const encode = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))

const withoutEmpty = (_key: string, value: unknown): unknown =>
  value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
