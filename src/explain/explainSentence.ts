import type { Clause } from '../clauses/clause.js'
import { whyNotAnalysed } from '../clauses/whyNotAnalysed.js'
import { PHRASE_FRAMES, WANTED } from '../frames/readFrames.js'
import type { ExplainedClause, ExplainedSentence, ExplainedTry, Reason } from '../model/explanation.js'
import { tellFact } from '../model/tellFact.js'
import { textSpan } from '../text/textSpan.js'
import type { Sentence } from '../text/token.js'
import { explainClaim } from './explainClaim.js'
import { explainClause } from './explainClause.js'
import { explainMention } from './explainMention.js'
import { explainPhrases } from './explainPhrases.js'
import type { View } from './view.js'

/** Takes a sentence and writes down every layer of it: what was read in it, by which rule, and what came of it. */
export function explainSentence(sentence: Sentence, view: View): ExplainedSentence {
  const { text } = view.layers
  const mentions = view.mentionsIn(sentence)
  const inSentence = view.clausesIn(sentence)
  const numbers = new Map<Clause, number>(inSentence.map((clause, index) => [clause, index + 1]))
  const clauses = inSentence.map((clause, index) => {
    const tried = view.triedOn(clause).map(({ rule, claims, reason }) => {
      return { rule, claims: claims.map((claim) => explainClaim(claim, view)), reason }
    })
    return explainClause(clause, index + 1, numbers, tried, view)
  })
  const beside = besideVerbs(sentence, view)
  const facts = view.factsIn(sentence).map((fact) => ({ id: fact.id, told: tellFact(fact) }))
  const notAnalysed = whyNotAnalysed(text, sentence, mentions, WANTED)
  return {
    number: sentence.index + 1,
    ...textSpan(text, sentence),
    kind: sentence.kind,
    mentions: mentions.map((mention) => explainMention(mention, view)),
    times: view.timesIn(sentence).map((time) => {
      const { type, value, earliest, latest, anchor, rule } = time
      return { id: view.context.timeId(time), ...textSpan(text, time), type, value, earliest, latest, anchor, rule }
    }),
    phrases: explainPhrases(text, inSentence),
    notAnalysed,
    clauses,
    beside,
    facts,
    reason: facts.length > 0 ? null : notAnalysed ? { ...notAnalysed, rule: null } : nearest(clauses, beside),
  }
}

function besideVerbs(sentence: Sentence, view: View): ExplainedTry[] {
  const claims = view.claimsIn(sentence)
  return PHRASE_FRAMES.flatMap(({ name }) => {
    const read = claims.filter(({ rule }) => rule === name)
    return read.length === 0
      ? []
      : [{ rule: name, claims: read.map((claim) => explainClaim(claim, view)), reason: null }]
  })
}

/** Of what was tried, the reason of what came nearest to a fact: a claim before a rule that read nothing. */
function nearest(
  clauses: readonly ExplainedClause[],
  beside: readonly ExplainedTry[],
): NonNullable<ExplainedSentence['reason']> {
  const tried = [...clauses.flatMap((clause) => clause.tried), ...beside]
  const ofClaims = tried.flatMap(({ rule, claims }) => claims.map(({ reason }) => ({ rule, reason })))
  const ofRules = tried.map(({ rule, reason }) => ({ rule, reason }))
  const byNearness = [...ofRules].sort((a, b) => distance(a.reason) - distance(b.reason))
  for (const { rule, reason } of [...ofClaims, ...byNearness]) if (reason) return { ...reason, rule }
  const lemmas = [...new Set(clauses.map(({ predicate }) => predicate.lemma))]
  const message =
    lemmas.length === 0 ? 'no clause was found in it' : `no rule listens to any of its predicates: ${lemmas.join(', ')}`
  return { code: 'no-rule', message, rule: null }
}

/** A clause that only is not told as so is nearer to a fact than one that names nobody. */
function distance(reason: Reason | null): number {
  if (reason === null) return 9
  return reason.code === 'no-argument'
    ? 3
    : reason.code === 'wrong-argument'
      ? 2
      : reason.code === 'other-wording'
        ? 1
        : 0
}
