import type { Reason } from '../model/explanation.js'
import type { Mention } from '../names/mention.js'
import type { Sentence, TokenizedText } from '../text/token.js'
import { holdsNeeded, pointsBack, type SentenceNeeds, type WantedPredicates } from './analyseClauses.js'
import { mentionNeeds, NEEDS } from './mentionNeeds.js'
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
  if (lacking.some(({ needs }) => needs.some((need) => holdsNeeded(text, sentence, need, here)))) return null
  const told = [...new Set(lacking.map(({ text, needs }) => `“${text}” needs ${needs.map(inWords).join(', or ')}`))]
  return { code: 'names-too-little', message: `${told.join('; ')} beside it` }
}

/** No more words than this of what may stand beside a predicate are told. */
const MOST_TOLD = 3

/** "an organization and another name", "a place and “member”, “members” or the like" */
function inWords({ names, beside }: SentenceNeeds): string {
  const told = (['organization', 'person', 'place'] as const)
    .filter((kind) => (names & NEEDS[kind]) !== 0)
    .map((kind) => (kind === 'organization' ? 'an organization' : `a ${kind}`))
  if (names & NEEDS.several) told.push(told.length > 0 ? 'another name' : 'two names')
  const words = [...(beside ?? [])].slice(0, MOST_TOLD).map((word) => `“${word}”`)
  if (words.length > 0)
    told.push(beside !== null && beside.size > MOST_TOLD ? `${words.join(', ')} or the like` : words.join(' or '))
  return told.join(' and ')
}
