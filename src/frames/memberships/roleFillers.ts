import type { Clause } from '../../clauses/clause.js'
import { argumentOf, argumentsOf, isDelegates, objectsOf, phrasesOf, subjectOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import { organizationsOf, roleOf } from './memberRoles.js'

/** Takes a clause and gives what fills one role in it. */
export type RoleFiller = (clause: Clause) => readonly Argument[]

export const subject: RoleFiller = (clause) => subjectOf(clause)
/** "joined NATO officials", "left the EU delegation": the body's people are not the body. */
export const object: RoleFiller = ({ object: done }) =>
  argumentsOf(done).filter(
    ({ mention }) => !(isDelegates(done) && mention.kind === 'name' && mention.type === 'organization'),
  )
/** The doer, active or passive. */
export const agent: RoleFiller = (clause) => argumentsOf(clause.verb?.passive ? clause.agent : clause.subject)
/** The doer, where no "from" names another body or thing: "the EU suspended Peru", not "the EU suspended Peru from the list". */
export const agentAlone: RoleFiller = (clause) =>
  clause.phrases.some(({ preposition, time }) => preposition === 'from' && time === null) ? [] : agent(clause)
/** What the doing is done to, active or passive. */
export const patient: RoleFiller = (clause) => argumentsOf(clause.verb?.passive ? clause.subject : clause.object)
/** What one of these prepositions names, of the clause or of its noun. */
export const phrase =
  (...prepositions: readonly string[]): RoleFiller =>
  (clause) =>
    objectsOf(phrasesOf(clause), prepositions)
/** "withdrew from the founding treaty of the court": the body that a treaty sets up, of the clause's object or after such a preposition. */
export const bodyOfTreaty =
  (...prepositions: readonly string[]): RoleFiller =>
  (clause) =>
    [
      clause.object,
      ...clause.phrases.map((each) => (prepositions.includes(each.preposition) ? each.object : null)),
    ].flatMap((each) =>
      each && TREATIES.has(each.lemma) ? objectsOf(each.complements, ['of', 'establishing', 'creating']) : [],
    )
const TREATIES: ReadonlySet<string> = new Set(['treaty', 'statute', 'charter', 'convention', 'pact', 'protocol'])
/** Names before the noun: "EU" in "EU membership". */
export const modifier: RoleFiller = ({ noun }) => (noun?.modifiers ?? []).map(argumentOf)
export const possessor: RoleFiller = ({ noun }) => argumentsOf(noun?.possessor ?? null)
/** "Chile's membership of the bloc": the organization that a membership among the arguments is of. */
export const ofMembership: RoleFiller = ({ subject: doer, object: done, phrases, noun }) =>
  [doer, done, ...phrases.map((each) => each.object), ...(noun?.complements ?? []).map((each) => each.object)].flatMap(
    (each) =>
      each && ['membership', 'participation', 'status', 'seat'].includes(each.lemma) ? organizationsOf(each) : [],
  )
/** "EU leaders granted …", "NATO foreign ministers invited …": the body whose people do it. */
export const bodyOfAgent: RoleFiller = (clause) => {
  const doer = clause.verb?.passive ? clause.agent : clause.subject
  if (!doer) return []
  const { mention, first, last } = doer
  if (mention?.kind === 'office')
    return mention.of
      .filter(({ type }) => type === 'organization')
      .map((realm) => ({ first, last, mention: realm, realm: null }))
  if (roleOf(doer)) return organizationsOf(doer)
  return doer.modifiers
    .filter((each) => each.kind === 'name' && each.type === 'organization')
    .map((each) => ({ first, last, mention: each, realm: null }))
}
/** "admitted as full members of the bloc": the organization that an "as" phrase names. */
export const ofRole: RoleFiller = ({ phrases }) =>
  phrases.flatMap(({ preposition, object: named }) => (preposition === 'as' && named ? organizationsOf(named) : []))
/** "The bloc announces the suspension of Chile": whoever the noun's verb says it of. */
export const announcer: RoleFiller = ({ noun, governor, link }) =>
  noun && governor && link === 'object' ? subject(governor) : []
/** The first of several that something fits. */
export const either =
  (accepts: (argument: Argument) => boolean, ...fillers: readonly RoleFiller[]): RoleFiller =>
  (clause) => {
    for (const filler of fillers) {
      const found = filler(clause).filter(accepts)
      if (found.length > 0) return found
    }
    return []
  }

/** Who can belong to an organization; an office holder may speak for a state, which is seen when mentions are resolved. */
export function mayBelong({ mention, last }: Argument): boolean {
  // "The Indian" and "Germans" are people.
  if (mention.kind === 'demonym' && mention.last === last) return false
  if (mention.kind === 'name')
    // A capital may stand for its state, which is seen when mentions are resolved.
    return (
      mention.type !== 'place' ||
      mention.subtype === 'country' ||
      mention.subtype === 'city' ||
      mention.subtype === null
    )
  return true
}

/** "Kiribati left in July", "Ecuador has applied": nothing but times and circumstances, so the text around must say where. */
export function saysNoMore({ object: done, phrases }: Clause): boolean {
  return (
    done === null &&
    phrases.every(
      ({ preposition, object: other, time }) =>
        time !== null ||
        (/^(?:in|over|after|because of|amid|as)$/.test(preposition) && argumentsOf(other).length === 0),
    )
  )
}
