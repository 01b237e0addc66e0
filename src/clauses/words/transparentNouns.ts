/** "a series of meetings" is about meetings: the noun after "of" is the head that counts. */
export const TRANSPARENT_NOUNS: ReadonlySet<string> = new Set(
  'series round number set string flurry couple pair handful lot range host variety majority rest part kind sort type spate raft day week hour'.split(
    ' ',
  ),
)
