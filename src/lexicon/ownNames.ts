import { fold } from './fold.js'
import type { LexiconEntry } from './lexiconEntry.js'
import { type PhraseTable, phraseTable } from './phraseTable.js'
import type { UserLexicon } from './userLexicon.js'

/** The user's names, ready to be looked up. A null entry is a name to ignore. */
export type OwnNames = {
  readonly names: PhraseTable<LexiconEntry | null>
  /** Folded last words of the user's offices. */
  readonly titles: ReadonlySet<string>
}

/** Takes the user's lexicons, in order; of two that know a name the first counts. */
export function ownNames(lexicons: readonly UserLexicon[]): OwnNames {
  const names = phraseTable<LexiconEntry | null>()
  const titles = new Set<string>()
  for (const lexicon of lexicons) {
    for (const words of lexicon.ignore ?? []) names.add(words, null)
    for (const type of ['person', 'organization', 'place'] as const) {
      const entries = type === 'person' ? lexicon.people : type === 'place' ? lexicon.places : lexicon.organizations
      for (const given of entries ?? []) {
        const entry: Given = typeof given === 'string' ? { name: given } : given
        const value: LexiconEntry = {
          type,
          subtype: entry.subtype ?? null,
          country: entry.country ?? null,
          name: entry.name,
          demonym: false,
          ambiguous: false,
        }
        for (const written of [entry.name, ...(entry.aliases ?? [])])
          names.add(written, value, /^[A-Z][A-Z.&]+$/.test(written))
      }
    }
    for (const office of lexicon.offices ?? []) titles.add(fold(office.split(/[\s-]/).at(-1) ?? ''))
  }
  return { names, titles }
}

type Given = {
  readonly name: string
  readonly aliases?: readonly string[] | undefined
  readonly subtype?: string | undefined
  readonly country?: string | undefined
}
