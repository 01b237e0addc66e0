/** Verbs by which those who meet are told; "visit" says where to, and may leave open whom. */
export const MEETING_VERBS: ReadonlySet<string> = new Set(
  `meet confer speak talk negotiate call phone telephone receive host welcome greet sit dine see gather convene`.split(
    ' ',
  ),
)
