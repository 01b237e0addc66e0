import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Document } from '../../model/report.js'
import { escapeHtml } from './escapeHtml.js'
import type { ShownFact } from './shownFact.js'

type Node = {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly key: string | undefined
  x?: number
  y?: number
}
type Link = {
  readonly source: Node
  readonly target: Node
  readonly kind: 'meets' | 'member'
  readonly key: string | undefined
}

const WIDTH = 720
const STEPS = 300
const LARGEST = 80
const LONGEST_LABEL = 26

/**
 * Takes a document and gives a drawing (SVG) of who met whom and who belongs to what: people, organizations and places as dots,
 * a meeting as a small square between those who take part, a membership as an arrow. Nothing where there is neither.
 */
export function network(document: Document, facts: readonly ShownFact[], prefix: string): string {
  const { nodes, links } = graphOf(document, facts)
  if (links.length === 0 || nodes.length > LARGEST) return ''
  const height = Math.min(900, 260 + nodes.length * 14)
  place(nodes, links, height)
  const top = Math.round(Math.min(...nodes.map(({ y }) => y ?? 0)) - 30)
  const bottom = Math.round(Math.max(...nodes.map(({ y }) => y ?? 0)) + 20)
  const at = (value: number | undefined): string => String(Math.round(value ?? 0))
  const lines = links.map(
    ({ source, target, kind, key }) =>
      `<line class="${kind}" data-f="${key ?? ''}" x1="${at(source.x)}" y1="${at(source.y)}" x2="${at(target.x)}" y2="${at(target.y)}"${kind === 'member' ? ` marker-end="url(#${prefix}-arrow)"` : ''}/>`,
  )
  const dots = nodes.map(({ label, kind, key, x, y }) => {
    const shape =
      kind === 'meeting'
        ? `<rect x="${at((x ?? 0) - 5)}" y="${at((y ?? 0) - 5)}" width="10" height="10"/>`
        : `<circle cx="${at(x)}" cy="${at(y)}" r="7"/>`
    return `<g class="${kind}" data-f="${key ?? ''}">${shape}<text x="${at(x)}" y="${at((y ?? 0) - 11)}">${escapeHtml(label)}</text></g>`
  })
  return `<section class="network"><h3 id="${prefix}-net">Who met whom, who belongs to what</h3>
<svg viewBox="0 ${top} ${WIDTH} ${bottom - top}" role="img" aria-labelledby="${prefix}-net ${prefix}-netd"><desc id="${prefix}-netd">The same meetings and memberships as in the lists of facts: squares are meetings, arrows lead from members to organizations.</desc>
<defs><marker id="${prefix}-arrow" viewBox="0 0 8 8" refX="15" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
${lines.join('')}${dots.join('')}</svg></section>`
}

function graphOf(document: Document, facts: readonly ShownFact[]): { nodes: Node[]; links: Link[] } {
  const keys = new Map(facts.map(({ fact, key }) => [`${fact.fact} ${fact.id}`, key]))
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const nodes = new Map<string, Node>()
  const links: Link[] = []
  const node = (id: string): Node => {
    const entity = entities.get(id)
    const known = nodes.get(id) ?? {
      id,
      label: entity ? short(entity.name, entity.aliases) : id,
      kind: entity?.type ?? 'unknown',
      key: keys.get(`entity ${id}`),
    }
    nodes.set(id, known)
    return known
  }
  for (const { id, kind, name, participants } of document.meetings) {
    const key = keys.get(`meeting ${id}`)
    const meeting: Node = { id, label: short(name ?? kind, []), kind: 'meeting', key }
    const present = participants.map(({ entity, description }, index) =>
      entity === null ? unnamed(`${id} ${index}`, description ?? '?', key) : node(entity),
    )
    if (present.length === 0) continue
    nodes.set(`meeting ${id}`, meeting)
    for (const one of present) {
      nodes.set(one.id, one)
      links.push({ source: one, target: meeting, kind: 'meets', key })
    }
  }
  for (const { id, member, organization } of document.memberships)
    links.push({ source: node(member), target: node(organization), kind: 'member', key: keys.get(`membership ${id}`) })
  return { nodes: [...nodes.values()], links }
}

/** A label that leaves room for others: the shortest alias of a long name, else its beginning. */
function short(name: string, aliases: readonly string[]): string {
  if (name.length <= LONGEST_LABEL) return name
  const [alias] = [...aliases].sort((a, b) => a.length - b.length)
  return alias !== undefined && alias.length <= LONGEST_LABEL ? alias : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}

const unnamed = (id: string, label: string, key: string | undefined): Node => ({ id, label, kind: 'unknown', key })

/** Sets x and y of the nodes; the layout starts from the same places each time and draws no random numbers of the system's. */
function place(nodes: Node[], links: readonly Link[], height: number): void {
  forceSimulation(nodes)
    .force('link', forceLink<Node, Link>(links.map((link) => ({ ...link }))).distance(70))
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(26))
    .force('x', forceX(WIDTH / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.09))
    .force('center', forceCenter(WIDTH / 2, height / 2))
    .stop()
    .tick(STEPS)
  for (const node of nodes) {
    node.x = Math.min(WIDTH - 60, Math.max(60, node.x ?? 0))
    node.y = Math.min(height - 14, Math.max(24, node.y ?? 0))
  }
}
