import { Chalk, type ChalkInstance } from 'chalk'
import type { Flat, FlatFact } from '../model/flatFact.js'
import { flattenFacts } from '../model/flattenFacts.js'
import type { Document } from '../model/report.js'
import { escapeControls } from './escapeControls.js'
import { layoutColumns, wrap } from './layoutColumns.js'
import type { Renderer, RenderOptions } from './renderer.js'

type Row = readonly string[]

/** A view for people: per document its people, organizations, places, memberships, meetings and dates, in columns. */
export function table({ width, colour }: RenderOptions): Renderer {
  const chalk = new Chalk({ level: colour })
  return {
    open: () => '',
    document: (document) => renderDocument(document, Math.max(40, width), chalk),
    between: '\n',
    close: (documents) => (documents === 0 ? 'no documents\n' : ''),
  }
}

function renderDocument(document: Document, width: number, chalk: ChalkInstance): string {
  const published = document.published
  const heading = [
    document.id,
    published ? `published ${published.value} (${published.source})` : 'publication date unknown',
  ]
  const lines = [chalk.bold(escapeControls(heading.join('  ·  ')))]
  if (document.title !== null) lines.push(...wrap(escapeControls(document.title), width))
  const facts = flattenFacts(document)
  const parts: [string, Row[]][] = [
    ['People', entityRows(facts, 'person')],
    ['Organizations', entityRows(facts, 'organization')],
    ['Places', entityRows(facts, 'place')],
    ['Memberships', facts.flatMap((fact) => (fact.fact === 'membership' ? [membershipRow(fact)] : []))],
    ['Meetings', facts.flatMap((fact) => (fact.fact === 'meeting' ? [meetingRow(fact)] : []))],
    ['Dates', facts.flatMap((fact) => (fact.fact === 'date' ? [dateRow(fact)] : []))],
    ['Warnings', document.warnings.map(({ code, message }) => [code, message])],
  ]
  for (const [title, rows] of parts) {
    if (rows.length === 0) continue
    const safe = rows.map((row) => row.map(escapeControls))
    lines.push('', `${chalk.cyan(title)} ${chalk.dim(String(rows.length))}`)
    lines.push(...layoutColumns(safe, width - 2).map((line) => `  ${line}`))
  }
  if (lines.length <= 2) lines.push('', chalk.dim('no facts found'))
  return `${lines.join('\n')}\n`
}

function entityRows(facts: readonly FlatFact[], type: string): Row[] {
  return facts.flatMap((fact) => {
    if (fact.fact !== 'entity' || fact.type !== type) return []
    const offices = facts.flatMap((other) =>
      other.fact === 'position' && type === 'person' && other.person === fact.name
        ? [
            `${other.status === 'current' ? '' : `${other.status} `}${other.title}${other.of === null ? '' : `, ${other.of}`}`,
          ]
        : [],
    )
    const detail = type === 'person' ? offices.join('; ') : [fact.subtype, fact.country].filter(Boolean).join(', ')
    return [[fact.name, detail, fact.aliases.join(', '), times(fact.mentions)]]
  })
}

function membershipRow(fact: Flat<'membership'>): Row {
  const span = [fact.since && `since ${fact.since}`, fact.until && `until ${fact.until}`].filter(Boolean).join(', ')
  return [
    fact.member,
    fact.organization,
    fact.role.replaceAll('-', ' '),
    fact.status,
    span,
    according(fact.attributedTo),
  ]
}

function meetingRow(fact: Flat<'meeting'>): Row {
  const people = fact.participants.map((name) => (fact.hosts.includes(name) ? `${name} (host)` : name))
  const absent = fact.absent.length === 0 ? '' : ` · without ${fact.absent.join(', ')}`
  const instead = fact.replacements.length === 0 ? '' : ` (instead ${fact.replacements.join(', ')})`
  const named = fact.name === null ? '' : `${fact.name}${people.length > 0 ? ': ' : ''}`
  return [
    fact.status,
    fact.date ?? '',
    fact.mode === null || fact.mode === 'in-person' ? fact.kind : `${fact.kind} (${fact.mode})`,
    named + people.join(', ') + absent + instead,
    fact.place ?? '',
    according(fact.attributedTo),
  ]
}

function dateRow(fact: Flat<'date'>): Row {
  const days =
    fact.earliest === null
      ? ''
      : fact.earliest === fact.latest
        ? fact.earliest
        : `${fact.earliest} to ${fact.latest ?? '…'}`
  return [fact.quote, fact.value, days === fact.value ? '' : days, fact.anchor === 'explicit' ? '' : fact.anchor]
}

const according = (name: string | null): string => (name === null ? '' : `says ${name}`)
const times = (count: number): string => `${count}×`
