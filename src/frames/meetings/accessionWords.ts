/** Words that say that somebody is entering a body: talks beside them are with that body. */
export const ACCESSION_WORDS: readonly string[] = ['accession', 'candidate', 'candidates', 'candidacy', 'membership']
