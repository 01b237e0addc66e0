import type { Clause } from '../../clauses/clause.js'
import type { FrameContext } from '../frame.js'
import { ACCESSION_WORDS } from './accessionWords.js'

const NEGOTIATIONS: ReadonlySet<string> = new Set(['negotiation', 'talk'])
const PARTNERS: ReadonlySet<string> = new Set(['with', 'between', 'among'])
const ENTERING: ReadonlySet<string> = new Set([
  ...ACCESSION_WORDS,
  ...['applied', 'applicant', 'applicants', 'enlargement'],
])

/**
 * "Moldova and Ukraine, which applied at the same time, opened negotiations": with the body that they want to enter, not with each other.
 * Takes a nominal predicate that names no partner; true where its sentence, or the one before in its paragraph, speaks of entering a body.
 */
export function isAccession({ noun, phrases, sentence }: Clause, { text }: FrameContext): boolean {
  if (!noun || !NEGOTIATIONS.has(noun.lemma) || phrases.some(({ preposition }) => PARTNERS.has(preposition)))
    return false
  const own = text.sentences[sentence]
  const before = text.sentences[sentence - 1]
  const told = own && before?.paragraph === own.paragraph ? before : own
  for (let at = told?.first ?? 0; at < (own?.last ?? 0); at++)
    if (ENTERING.has(text.tokens[at]?.lower ?? '')) return true
  return false
}
