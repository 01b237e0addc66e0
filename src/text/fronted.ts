/** What may stand before a "never" that opens its clause. */
const OPENING = /^(?:|[,;:—–“"‘«]|and|but|that|as)$/
const DENYING = /^(?:never|neither|nowhere)$/
/** "At no time", "under no circumstances", "in no way". */
const LINKS = /^(?:at|in|on|under|by|for|with)$/
/** "Only after the vote did", "Little did", "Rarely has": what opens the sentence turns subject and auxiliary round, and denies nothing. */
const TURNING = /^(?:only|little|rarely|seldom|so|hardly|scarcely|barely)$/

/** "Never had Xi met him", "Nor did he", "Not once did he", "At no time did he": stands the auxiliary at `at` behind a denial, before its subject? */
export function followsDenial(word: (index: number) => string, at: number): boolean {
  const [link, before, last] = [word(at - 3), word(at - 2), word(at - 1)]
  return (
    last === 'nor' ||
    (DENYING.test(last) && OPENING.test(before)) ||
    (last === 'once' && before === 'not') ||
    (before === 'no' && LINKS.test(link))
  )
}

/** "Only after the vote did Xi meet him": `first` is where the sentence starts. */
export function followsTurning(word: (index: number) => string, first: number, at: number): boolean {
  return at > first && TURNING.test(word(first)) && /^(?:did|does|do|has|have|had)$/.test(word(at))
}
