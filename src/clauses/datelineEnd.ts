import type { Mention, NameMention } from '../names/mention.js'
import type { Sentence, TokenizedText } from '../text/token.js'

/** A dateline is no longer than this, in tokens. */
const LONGEST = 18
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '_', '―'])

/**
 * Where the sentence proper begins: behind a dateline such as "GENEVA, July 3 (Agency) —", "CAIRO – 26 July 2022:" or
 * "Ulaanbaatar /AGENCY/", whose words have no part in what the sentence says. `sentence.first` where there is none.
 */
export function datelineEnd(
  { tokens }: TokenizedText,
  { first, last, kind }: Sentence,
  mentions: readonly Mention[],
): number {
  if (kind === 'heading' || !opensWithPlace(tokens[first]?.shape, mentions[0], first)) return first
  let end = first
  let slashes = 0
  for (let at = first; at < Math.min(first + LONGEST, last - 1); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '/' && ++slashes === 2) return at + 1
    // A hyphen inside a word ("Guinea-Bissau") stands without blanks.
    const isBreak = DASHES.has(token.text) ? token.spaced && tokens[at + 1]?.spaced === true : token.text === ':'
    if (isBreak) end = at + 1
    else if (token.shape === 'lower' && !SMALL.has(token.lower)) break
  }
  return end
}

const SMALL: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'de',
  'la',
  'al',
  'el',
  'st',
  'nd',
  'rd',
  'th',
  'am',
  'pm',
  'gmt',
])

function opensWithPlace(shape: string | undefined, mention: Mention | undefined, first: number): boolean {
  const isPlace = mention?.kind === 'name' && mention.type !== 'person' && mention.first === first
  return isPlace || shape === 'upper'
}

/** Sentences in which a dateline may stand: titles come before it. */
const FIRST_SENTENCES = 5

/** Takes a text with its mentions and gives the city or country of its dateline, "LIMA" in "LIMA, July 3 (Agency) —"; null without one. */
export function datelinePlace(text: TokenizedText, mentions: readonly Mention[]): NameMention | null {
  for (const sentence of text.sentences.slice(0, FIRST_SENTENCES)) {
    const inside = mentions.filter(({ first, last }) => first >= sentence.first && last <= sentence.last)
    const end = datelineEnd(text, sentence, inside)
    const place = inside.find((mention) => mention.kind === 'name' && mention.type === 'place' && mention.last <= end)
    if (place?.kind === 'name') return place
  }
  return null
}
