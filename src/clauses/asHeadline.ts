import type { ClauseDraft, VerbChunk } from './draft.js'
import { hasSubject, type Parse } from './parse.js'
import { followsFinite } from './reducedRelatives.js'
import { SPEECH_VERBS } from './words/speechVerbs.js'

/** Nothing finite follows: a headline ("Leaders to meet in Oslo", "Finland invited to join") or a fragment. */
export function isAlone(parse: Parse, top: ClauseDraft, verb: VerbChunk): boolean {
  if (top.verb !== null || !hasSubject(top) || top.kind === 'participle') return false
  if (followsFinite(parse)) return parse.reading.heading && verb.form === 'infinitive' && shareFollows(parse)
  return parse.reading.heading || (verb.form !== 'infinitive' && parse.stack.length === 1 && verb.form !== 'gerund')
}

/** "Peru to leave bloc, join rival": do all verbs behind share the "to"? */
function shareFollows({ chunks, at }: Parse): boolean {
  return chunks.every((chunk, index) => {
    if (index <= at || chunk.kind !== 'verb' || chunk.form !== 'finite') return true
    const before = chunks[index - 1]?.kind
    return chunk.bare && (before === 'mark' || before === 'conjunction') && !SPEECH_VERBS.has(chunk.group.lemma)
  })
}

/** The missing auxiliary put back: "Leaders to meet" is "are to meet", "Talks cancelled" is "were cancelled". */
export function asHeadline(verb: VerbChunk): VerbChunk {
  const { group } = verb
  if (verb.form === 'infinitive')
    return { ...verb, form: 'finite', modal: 'be to', group: { ...group, tense: 'present' } }
  if (verb.form === 'gerund')
    return { ...verb, form: 'finite', group: { ...group, tense: 'present', progressive: true } }
  return { ...verb, form: 'finite', group: { ...group, tense: 'past' } }
}
