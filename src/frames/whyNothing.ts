import type { Clause, NounPhrase } from '../clauses/clause.js'
import { mentionNeeds, NEEDS } from '../clauses/mentionNeeds.js'
import type { Reason } from '../model/explanation.js'
import { textSpan } from '../text/textSpan.js'
import { argumentsOf, mayAct, phrasesOf } from './arguments.js'
import type { Argument } from './claim.js'
import type { Frame, FrameContext } from './frame.js'

const UNREAL: Readonly<Record<Clause['modality'], string>> = {
  asserted: 'it is told as so',
  planned: 'it is told as planned',
  proposed: 'it is told as wanted, urged or offered',
  possible: 'it is told as possible, or asked',
  counterfactual: 'it is told as what would have been',
  cancelled: 'it is told as called off',
  postponed: 'it is told as put off',
}

/** Takes a frame and a clause in which it read nothing, and says why: told as unreal, arguments missing, or of the wrong kind. */
export function whyNothing(frame: Frame, clause: Clause, context: FrameContext): Reason {
  return (
    becauseUnreal(frame, clause, context) ??
    becauseLacking(frame, clause, context) ?? {
      code: 'other-wording',
      message: `it is worded as none that the rule reads: ${toldArguments(clause, context)}`,
    }
  )
}

/** Would the rule read something, if only the clause were told as so? */
function becauseUnreal(frame: Frame, clause: Clause, context: FrameContext): Reason | null {
  const { positive, modality, tense } = clause
  if (positive && modality === 'asserted' && tense !== 'future') return null
  const real: Clause = { ...clause, positive: true, modality: 'asserted', tense: 'past' }
  if (frame.read(real, context).length === 0) return null
  if (modality !== 'asserted') return { code: modality, message: UNREAL[modality] }
  return positive ? { code: 'planned', message: UNREAL.planned } : { code: 'denied', message: 'it is denied' }
}

/** Prepositions that say where, not with whom. */
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'inside', 'outside'])

function becauseLacking(frame: Frame, clause: Clause, context: FrameContext): Reason | null {
  const { noun, governor } = clause
  // "held talks": whoever holds them stands at the verb.
  const places = [...placesOf(clause), ...(noun && governor ? placesOf(governor) : [])]
  if (places.length === 0) return { code: 'no-argument', message: 'it has no arguments' }
  const told = toldArguments(clause, context)
  const modifiers = noun?.modifiers ?? []
  const mentions = [...places.flatMap(({ phrase }) => argumentsOf(phrase).map(({ mention }) => mention)), ...modifiers]
  const wrong = (what: string): Reason => ({ code: 'wrong-argument', message: `${what}: ${told}` })
  if (mentions.length === 0) return wrong('none of its arguments is a name, an office, a pronoun or “the group”')
  const lack = frame.lacks?.(clause, context) ?? null
  if (lack) return wrong(lack)
  const needed = [frame.needs ?? NEEDS.nothing].flat()
  const given = mentionNeeds(mentions)
  if (!needed.some((needs) => (needs & given) === needs)) {
    const [needs = NEEDS.nothing] = needed
    const kind = needs & NEEDS.organization ? 'an organization' : needs & NEEDS.person ? 'a person' : 'a place'
    return wrong(`no argument is ${kind}`)
  }
  if (!frame.name.startsWith('meetings/') || modifiers.length > 0) return null
  const actors = places.flatMap(({ place, phrase }) => (WHERE.has(place) ? [] : argumentsOf(phrase).filter(mayAct)))
  if (new Set(actors.map(({ mention }) => mention)).size > 1) return null
  return { code: 'no-argument', message: `it names ${actors.length === 0 ? 'nobody' : 'one side alone'}: ${told}` }
}

type Place = { readonly place: string; readonly phrase: NounPhrase }

/** The noun phrases of a clause, each with its place or its preposition. */
function placesOf(clause: Clause): Place[] {
  const { subject, object, indirectObject, agent, predicative, noun } = clause
  const one = (place: string, phrase: NounPhrase | null) => (phrase ? [{ place, phrase }] : [])
  return [
    ...one('subject', subject),
    ...one('object', object),
    ...one('indirect object', indirectObject),
    ...one('agent', agent),
    ...one('predicative', predicative),
    ...one('possessor', noun?.possessor === subject ? null : (noun?.possessor ?? null)),
    ...phrasesOf(clause).flatMap(({ preposition, object: named }) => one(preposition, named)),
  ]
}

/** Each argument with its place, words and kind: "object “the talks” (noun)". */
function toldArguments(clause: Clause, { text }: FrameContext): string {
  const { noun, governor } = clause
  const told = (places: readonly Place[]) =>
    places.map(({ place, phrase }) => `${place} “${textSpan(text, phrase).text}” (${kindOf(phrase)})`)
  const others = noun && governor ? placesOf(governor).filter(({ phrase }) => phrase !== noun) : []
  const beside = governor && others.length > 0 ? [`beside “${governor.lemma}” ${told(others).join(', ')}`] : []
  return [...told(placesOf(clause)), ...beside].join(', ')
}

function kindOf(phrase: NounPhrase): string {
  if (phrase.members.length > 0) return 'list'
  const [argument]: readonly (Argument | undefined)[] = argumentsOf(phrase)
  const mention = phrase.mention ?? argument?.mention
  if (!mention) return 'noun'
  if (mention.kind === 'name') return mention.subtype ?? mention.type
  return mention.kind === 'demonym' ? 'nationality' : mention.kind
}
