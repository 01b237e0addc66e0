const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs whose subject is the source of what the sentence tells: "Xi said", ", the Kremlin announced". */
export const SPEECH_VERBS: ReadonlySet<string> =
  set(`say tell announce report add state declare claim confirm insist warn note explain reveal disclose
  comment stress emphasize emphasise underline underscore reiterate allege argue assert affirm reply respond answer quip joke write tweet post quote cite
  acknowledge admit concede hint suggest indicate signal predict estimate recall remark observe maintain contend clarify caution complain testify inform remind assure
  reaffirm promise pledge vow deny propose believe think`)

/** Verbs that take a clause without "that": "believes Xi will come". */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...set(
    `hope expect know think believe fear feel understand see hear assume suppose learn wish doubt find realize guess worry show mean ensure decide agree suspect speculate imply recommend demand suggest conclude`,
  ),
])
