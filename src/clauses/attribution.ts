import type { ClauseDraft, NounDraft } from './draft.js'
import { SPEECH_VERBS } from './words/speechVerbs.js'

/** Verbs that stand beside what they report: ", the Kremlin said". */
const PARENTHETICAL = new Set(
  'say tell joke quip lie add announce report note confirm explain warn state declare insist write tweet quote claim argue stress reveal comment recall reply conclude acknowledge emphasize emphasise underline post think believe suggest'.split(
    ' ',
  ),
)

/** Before a colon these are date lines: "Lima: …". */
const TERRITORIES = new Set(['country', 'city', 'region'])

/** "Kremlin: no meeting planned": who stands alone before the colon of a headline; null where nobody does. */
export function headlineSource([first, second]: readonly ClauseDraft[]): NounDraft | null {
  const [item, ...rest] = first?.pre ?? []
  if (!second || first?.verb || rest.length > 0 || item?.kind !== 'noun') return null
  const { mention } = item.noun
  const speaks =
    mention?.kind === 'office' ||
    (mention?.kind === 'name' && (mention.type !== 'place' || !TERRITORIES.has(mention.subtype ?? 'country')))
  return speaks ? item.noun : null
}

/** Takes the clauses of a sentence, with arguments, and says who is said to have said each; clauses in the text's own voice are left out. */
export function attribute(
  clauses: readonly ClauseDraft[],
  heading: NounDraft | null,
): ReadonlyMap<ClauseDraft, NounDraft> {
  const sources = new Map<ClauseDraft, NounDraft>()
  if (heading) spreadOver(clauses, sources, heading, () => true)
  for (const clause of clauses) turnInverted(clause)
  for (const clause of clauses) {
    const { governor, link, hangsOn } = clause
    if (link === 'complement' && governor && !hangsOn && isSpeech(governor)) {
      const source = sourceOf(governor)
      if (source) sources.set(clause, source)
    }
  }
  for (const clause of clauses) {
    const named = clause.phrases.find(({ preposition, object }) => preposition === 'according to' && object)?.object
    if (named) spreadOver(clauses, sources, named, (other) => rootOf(other) === rootOf(clause))
    if (isParenthetical(clause, clauses)) {
      const source = sourceOf(clause)
      const root = rootOf(clause)
      if (source) spreadOver(clauses, sources, source, (other) => rootOf(other) !== root)
    }
  }
  inherit(clauses, sources)
  return sources
}

function isSpeech({ verb }: ClauseDraft): boolean {
  return verb !== null && SPEECH_VERBS.has(verb.group.lemma)
}

/** "…, said X": what follows the verb is its subject. */
function turnInverted(clause: ClauseDraft): void {
  if (
    !isSpeech(clause) ||
    clause.subject !== null ||
    clause.verb?.group.lemma === 'tell' ||
    clause.object === null ||
    clause.kind !== 'main' ||
    clause.verb?.form !== 'finite'
  )
    return
  clause.subject = clause.object
  clause.object = null
}

function sourceOf({ verb, subject, agent }: ClauseDraft): NounDraft | null {
  const source = verb?.group.passive ? agent : subject
  return source?.lemma === 'it' || source?.lemma === 'there' ? null : source
}

function rootOf(clause: ClauseDraft): ClauseDraft {
  let root = clause
  // Governors never loop longer than a sentence has clauses; the bound is for safety.
  for (let count = 0; root.governor && count < 200; count++) root = root.governor
  return root
}

/** A verb of saying without a clause of its own, beside the clauses of what was said. */
function isParenthetical(clause: ClauseDraft, clauses: readonly ClauseDraft[]): boolean {
  if (!clause.verb || !PARENTHETICAL.has(clause.verb.group.lemma) || clause.kind !== 'main' || clause.link !== 'none')
    return false
  if (clauses.some((other) => other.governor === clause && other.link === 'complement')) return false
  const isTold = clause.object !== null && clause.verb.group.lemma !== 'tell'
  return !isTold
}

function spreadOver(
  clauses: readonly ClauseDraft[],
  sources: Map<ClauseDraft, NounDraft>,
  source: NounDraft,
  takes: (clause: ClauseDraft) => boolean,
): void {
  for (const clause of clauses) if (!sources.has(clause) && takes(clause)) sources.set(clause, source)
}

/** What hangs on something said was said too. */
function inherit(clauses: readonly ClauseDraft[], sources: Map<ClauseDraft, NounDraft>): void {
  for (const clause of clauses) {
    if (sources.has(clause)) continue
    let above = clause.governor
    for (let count = 0; above && count < 200; count++) {
      const source = sources.get(above)
      if (source) {
        sources.set(clause, source)
        break
      }
      above = above.governor
    }
  }
}
