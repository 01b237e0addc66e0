/** What may stand before a "never" that opens its clause. */
const OPENING = /^(?:|[,;:—–“"‘«]|and|but|that|as)$/

/** "Never had Xi met him", "Nor did he", "Not once did he", "At no time did he": stands the auxiliary at `at` behind a denial, before its subject? */
export function followsDenial(word: (index: number) => string, at: number): boolean {
  const [beforeLast, last] = [word(at - 2), word(at - 1)]
  return (
    last === 'nor' ||
    (last === 'never' && OPENING.test(beforeLast)) ||
    (last === 'once' && beforeLast === 'not') ||
    (last === 'time' && beforeLast === 'no' && word(at - 3) === 'at')
  )
}
