/** What every rule says of itself: run as tests, printed by `scosum rules`. */
export type Rule = {
  /** `stage/what`, unique: "names/title-before-person", "meetings/host". */
  readonly name: string
  /** One sentence for people: what it finds. */
  readonly about: string
  /** Sentences with marks (see `parseExample`) on what it must find. */
  readonly finds: readonly string[]
  /** Sentences in which it must find nothing, each with the reason. */
  readonly ignores: Readonly<Record<string, string>>
}
