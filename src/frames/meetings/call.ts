import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, isKnownPerson, mayAct, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { isHabit } from './isHabit.js'
import { as, meetingClaim } from './meetingClaim.js'
import { PHONES } from './phoneWords.js'

/** "X phoned Y", "X called Y to congratulate him". */
export const call: Frame = {
  name: 'meetings/call',
  about: 'Someone telephones or calls on someone, told by a verb.',
  needs: NEEDS.person | NEEDS.several,
  evokedBy: { verbs: ['phone', 'telephone', 'call', 'ring', 'reach'], nouns: [], beside: { reach: [...PHONES] } },
  read: (clause, context) => {
    const { lemma, verb } = clause
    // "called Berg a killer" names him, "called on Berg to resign" asks, "called for talks" wants: none is a call.
    if (!verb || verb.particle !== null || clause.predicative !== null || clause.indirectObject !== null) return []
    // "reached Berg by phone"
    if (lemma === 'reach' && (!clause.positive || !objectLemmas(clause, ['by', 'on']).some((noun) => PHONES.has(noun))))
      return []
    if (isHabit(clause, context)) return []
    const callers = argumentsOf(verb.passive ? clause.agent : clause.subject).filter(isPerson)
    const called = argumentsOf(verb.passive ? clause.subject : clause.object).filter(isPerson)
    const visited = lemma === 'call' ? visitedBy(clause, context) : []
    if (callers.length > 0 && visited.length > 0) {
      const participants = [...as('guest', callers), ...as('host', visited)]
      return [
        meetingClaim({ rule: 'meetings/call', meetingKind: 'bilateral', clauses: [clause], participants }, context),
      ]
    }
    const isAsked = lemma === 'call' && objectsOf(clause.phrases, ['on', 'upon']).length > 0
    const isNamed = lemma === 'call' && !endsAt(called, context.text.tokens)
    if (callers.length === 0 || called.length === 0 || isAsked || isNamed) return []
    // "phoned the king and the premier": a call to each.
    const calls =
      callers.length === 1 && called.length > 1 ? called.map((one) => [...callers, one]) : [[...callers, ...called]]
    return calls.map((people) =>
      meetingClaim(
        { rule: 'meetings/call', meetingKind: 'call', clauses: [clause], participants: as('participant', people) },
        context,
      ),
    )
  },
  finds: [
    'President [Ana Prado](participant) telephoned Prime Minister [Olav Berg](participant) on [May 4, 2021](when).',
    'President [Ana Prado](participant) called Prime Minister [Olav Berg](participant) on [May 4, 2021](when).',
    'President [Ana Prado](participant) reached Prime Minister [Olav Berg](participant) by phone on [May 4, 2021](when).',
    'Ambassador [Rita Sosa](guest) called on President [Ana Prado](host) in [Lima](place) on [May 4, 2021](when).',
  ],
  ignores: {
    'President Ana Prado called Prime Minister Olav Berg a liar.': 'she names him, she does not phone him',
    'President Ana Prado called Prime Minister Olav Berg to account.': 'to call someone to account is to blame',
    'President Ana Prado called on Prime Minister Olav Berg to resign.': 'to call on someone to do something is to ask',
    'President Ana Prado reached Prime Minister Olav Berg in the polls.': 'she caught up with him',
    'President Ana Prado called on Prime Minister Olav Berg for help.': 'she asks for help',
  },
}

/** "called on the president at his office": whom someone visits, where nothing says what was asked. */
function visitedBy(clause: Clause, { text, dependentsOf }: FrameContext): Argument[] {
  const { verb, object, phrases } = clause
  const asks =
    dependentsOf(clause).some(({ link }) => link === 'control' || link === 'complement') ||
    phrases.some(({ preposition }) => preposition === 'for')
  if (object !== null || verb?.passive || asks) return []
  const visited = objectsOf(phrases, ['on', 'upon']).filter(isKnownPerson)
  const next = text.tokens[visited.at(-1)?.last ?? -1]?.lower ?? ''
  return next === 'to' ? [] : visited
}

function objectLemmas({ phrases }: Clause, prepositions: readonly string[]): string[] {
  return phrases.flatMap(({ preposition, object }) =>
    object && prepositions.includes(preposition) ? [object.lemma] : [],
  )
}

function isPerson(argument: Argument): boolean {
  const { mention } = argument
  if (!mayAct(argument) || mention.kind === 'demonym') return false
  if (mention.kind === 'office' || mention.kind === 'pronoun') return true
  // "phoned the White House": whoever answers there.
  return mention.type === 'person' || (mention.kind === 'name' && mention.subtype === 'government')
}

const AFTER_CALLED: ReadonlySet<string> = new Set([
  '.',
  ',',
  ';',
  ')',
  'on',
  'to',
  'after',
  'before',
  'and',
  'from',
  'at',
  'during',
  'when',
  'in',
  'by',
  'today',
  'yesterday',
])

const TO_TASK: ReadonlySet<string> = new Set(['account', 'order', 'heel', 'task', 'arms', 'witness', 'mind'])

/** What follows whom was called must not be what he was called: "called Berg “a liar”", "called Berg weak". */
function endsAt(called: readonly Argument[], tokens: readonly { lower: string }[]): boolean {
  const last = called.at(-1)
  const next = last && tokens[last.last]
  // "called him to account"
  if (next?.lower === 'to' && TO_TASK.has(tokens[(last?.last ?? 0) + 1]?.lower ?? '')) return false
  // "called Berg, Sosa and the king fools": a list goes on, and ends in what they were called.
  if (next?.lower === 'and' && /^(?:the|a|an|her|his|their)$/.test(tokens[(last?.last ?? 0) + 1]?.lower ?? ''))
    return false
  return (
    next === undefined ||
    AFTER_CALLED.has(next.lower) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(next.lower)
  )
}
