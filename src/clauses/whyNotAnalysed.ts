import type { Reason } from '../model/explanation.js'
import type { Mention } from '../names/mention.js'
import type { Sentence, TokenizedText } from '../text/token.js'
import { pointsBack, type WantedPredicates } from './analyseClauses.js'
import { type MentionNeeds, mentionNeeds, NEEDS } from './mentionNeeds.js'
import { wantedForms } from './wantedForms.js'

/** Takes a sentence with its mentions and says why `analyseClauses` passes it over; null where it does not. */
export function whyNotAnalysed(
  text: TokenizedText,
  sentence: Sentence,
  named: readonly Mention[],
  wanted: WantedPredicates,
): Reason | null {
  const { tokens } = text
  const { first, last } = sentence
  if (named.length === 0 && !pointsBack(text, sentence, wanted.nouns))
    return { code: 'names-nothing', message: 'it names nobody, no body and no place' }
  const forms = wantedForms(wanted)
  const here = mentionNeeds(named)
  const heard = tokens.slice(first, last).filter(({ lower }) => forms.has(lower))
  if (heard.length === 0) return { code: 'no-predicate', message: 'it holds no verb or noun that a rule listens to' }
  const lacking = heard.map(({ text, lower }) => ({ text, needs: forms.get(lower) ?? [] }))
  if (lacking.some(({ needs }) => needs.some((need) => (need & here) === need))) return null
  const told = [
    ...new Set(lacking.map(({ text, needs }) => `“${text}” needs ${[...new Set(needs.map(inWords))].join(' or ')}`)),
  ]
  return { code: 'names-too-little', message: `${told.join('; ')} beside it` }
}

/** "an organization and a person" */
function inWords(needs: MentionNeeds): string {
  return (['organization', 'person', 'place'] as const)
    .filter((kind) => (needs & NEEDS[kind]) !== 0)
    .map((kind) => (kind === 'organization' ? 'an organization' : `a ${kind}`))
    .join(' and ')
}
