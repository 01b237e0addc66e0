import type { Document } from '../model/report.js'
import { isUnread } from '../model/unreadDocument.js'
import { escapeControlsInLines } from './escapeControls.js'
import { filePathFor } from './filePathFor.js'
import type { Renderer } from './renderer.js'
import { toCodePoints } from './toCodePoints.js'

const ENTITY = { person: 'Person', organization: 'Organization', place: 'Place' } as const

/**
 * Standoff of the annotation tool brat: mentions and time expressions as text bounds, memberships and positions as relations,
 * meetings as events, values and statuses as notes. Offsets are code points, as brat counts. Into a folder with -o, each `.ann`
 * beside its text; to standard output the annotations alone.
 */
export function brat(): Renderer {
  const paths = filePathFor()
  return {
    needsText: true,
    open: () => '',
    document: (document) => escapeControlsInLines(annotations(document)),
    close: () => '',
    files: {
      document: (document) => {
        if (isUnread(document)) return []
        const path = paths(document.id)
        return [
          { path: `${path}.txt`, content: document.text ?? '' },
          { path: `${path}.ann`, content: annotations(document) },
        ]
      },
      close: () => [{ path: 'annotation.conf', content: CONFIGURATION }],
    },
  }
}

function annotations(document: Document): string {
  const text = document.text ?? ''
  const points = Array.from(text)
  const lines: string[] = []
  const bounds = new Map<string, string>()
  const counts = { T: 0, R: 0, E: 0, '#': 0 }
  const next = (letter: keyof typeof counts): string => {
    counts[letter] += 1
    return `${letter}${counts[letter]}`
  }
  const bound = (type: string, start: number, end: number): string => {
    const known = bounds.get(`${type} ${start} ${end}`)
    if (known !== undefined) return known
    const id = next('T')
    const { fragments, words } = fragmentsOf(points, start, end)
    lines.push(`${id}\t${type} ${fragments}\t${words}`)
    bounds.set(`${type} ${start} ${end}`, id)
    return id
  }
  const note = (about: string, words: string): void => {
    lines.push(`${next('#')}\tAnnotatorNotes ${about}\t${words.replace(/\s+/g, ' ')}`)
  }
  const { entities, dates, memberships, positions, meetings } = toCodePoints(document, text)
  const places = new Map<string, { id: string; start: number; end: number }[]>()
  for (const { id, type, name, mentions } of entities)
    for (const [index, { start, end }] of mentions.entries()) {
      const mention = bound(ENTITY[type], start, end)
      places.set(id, [...(places.get(id) ?? []), { id: mention, start, end }])
      if (index === 0) note(mention, `${id} ${name}`)
    }
  for (const { start, end, value, type } of dates) note(bound('Date', start, end), `${type} ${value}`)
  /** The mention of an entity inside the evidence, else its first. */
  const mentionOf = (entity: string, within: { start: number; end: number } | undefined): string | undefined => {
    const all = places.get(entity) ?? []
    return (all.find(({ start, end }) => within && start >= within.start && end <= within.end) ?? all[0])?.id
  }
  const relate = (
    type: string,
    from: string,
    to: string,
    evidence: { start: number; end: number } | undefined,
  ): string | null => {
    const [one, two] = [mentionOf(from, evidence), mentionOf(to, evidence)]
    if (one === undefined || two === undefined) return null
    const id = next('R')
    lines.push(`${id}\t${type} Arg1:${one} Arg2:${two}`)
    return id
  }
  for (const { member, organization, role, status, evidence } of memberships) {
    const id = relate('MemberOf', member, organization, evidence[0])
    if (id) note(id, `${role}, ${status}`)
  }
  for (const { person, of, title, status, evidence } of positions) {
    const id = of === null ? null : relate('OfficeOf', person, of, evidence[0])
    if (id) note(id, `${title}, ${status}`)
  }
  for (const { kind, status, participants, absent, place, date, evidence } of meetings) {
    const [proof] = evidence
    if (!proof) continue
    const trigger = bound('Meeting', proof.start, proof.end)
    const id = next('E')
    const roles = [
      ...participants.map(
        ({ entity, role }) => [role === 'host' || role === 'organizer' ? 'Host' : 'Participant', entity] as const,
      ),
      ...absent.map(({ entity }) => ['Absent', entity] as const),
      ['Place', place] as const,
    ].flatMap(([role, entity]) => {
      const mention = entity === null ? undefined : mentionOf(entity, proof)
      return mention === undefined ? [] : [` ${role}:${mention}`]
    })
    lines.push(`${id}\tMeeting:${trigger}${roles.join('')}`)
    note(id, [kind, status, date?.value].filter(Boolean).join(', '))
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** brat's text bounds must not hold line ends: a stretch over several lines is one fragment a line. */
function fragmentsOf(points: readonly string[], start: number, end: number): { fragments: string; words: string } {
  const fragments: string[] = []
  const words: string[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && !/[\r\n]/.test(points[at] ?? '')) continue
    if (at > from) {
      fragments.push(`${from} ${at}`)
      words.push(points.slice(from, at).join(''))
    }
    from = at + 1
  }
  return { fragments: fragments.join(';'), words: words.join(' ') }
}

const CONFIGURATION = `[entities]
Person
Organization
Place
Date

[relations]
MemberOf\tArg1:Person|Organization|Place, Arg2:Organization
OfficeOf\tArg1:Person, Arg2:Organization|Place
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Meeting\tParticipant*:Person|Organization|Place, Host*:Person|Organization|Place, Absent*:Person|Organization|Place, Place?:Place|Organization

[attributes]
`
