import { fold } from '../lexicon/fold.js'
import { knownNames } from '../lexicon/knownNames.js'
import { OFFICES, type OfficeKind, officesOf } from '../lexicon/offices.js'
import type { Token, TokenizedText } from '../text/token.js'
import type { DemonymMention, NameMention } from './mention.js'

let titles: Set<string> | undefined

/** The last words of all titles that stand before a name: "president", "gen.", "mr". */
function titleEndings(): Set<string> {
  titles ??= new Set(
    (Object.keys(OFFICES) as OfficeKind[]).flatMap((kind) =>
      officesOf(kind).map((title) => title.split(/[\s-]/).at(-1) ?? ''),
    ),
  )
  return titles
}

const PARTICLES = new Set('al el bin bint ibn ben de da do dos del della der van von den la le abu ul ur'.split(' '))

/** Takes a tokenized text and gives the names and nationality words in it, in text order, without overlaps. */
export function findNames(text: TokenizedText): (NameMention | DemonymMention)[] {
  const { tokens } = text
  const keys = tokens.map((token) => fold(token.lower))
  const known = knownNames()
  const mentions: (NameMention | DemonymMention)[] = []
  const fullNames = new Map<string, string>()
  for (const sentence of text.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const token = tokens[at]
      if (!token || token.shape === 'lower' || token.shape === 'punctuation' || token.shape === 'number') {
        at++
        continue
      }
      const match = known.match(tokens, keys, at, sentence.last)
      const afterTitle = at > sentence.first && titleEndings().has(keys[at - 1] ?? '')
      if (match && !(afterTitle && match.value.ambiguous)) {
        const { type, subtype, country, name, demonym } = match.value
        const span = { first: at, last: at + match.length }
        if (demonym)
          mentions.push({
            ...span,
            kind: 'demonym',
            type: 'place',
            subtype: subtype === 'country' ? 'country' : 'region',
            country,
            name,
            rule: 'names/known',
          })
        else mentions.push({ ...span, kind: 'name', type, subtype, country, name, known: true, rule: 'names/known' })
        at = span.last
        continue
      }
      const last = personEnd(tokens, keys, at, sentence.last)
      const written = text.text.slice(token.start, tokens[last - 1]?.end)
      if (afterTitle && !titleEndings().has(keys[at] ?? '') && last > at) {
        mentions.push({
          first: at,
          last,
          kind: 'name',
          type: 'person',
          subtype: null,
          country: null,
          name: written,
          known: false,
          rule: 'names/title-before-person',
        })
        for (let i = at; i < last; i++) if (!fullNames.has(keys[i] ?? '')) fullNames.set(keys[i] ?? '', written)
        at = last
      } else if (fullNames.has(keys[at] ?? '')) {
        const end = fullNames.has(keys[last - 1] ?? '') ? last : at + 1
        mentions.push({
          first: at,
          last: end,
          kind: 'name',
          type: 'person',
          subtype: null,
          country: null,
          name: text.text.slice(token.start, tokens[end - 1]?.end),
          known: false,
          rule: 'names/person-again',
        })
        at = end
      } else at++
    }
  }
  return mentions
}

/** End of the run of capitalised words (with particles and hyphens inside) that starts at `at`: at most five words. */
function personEnd(tokens: readonly Token[], keys: readonly string[], at: number, limit: number): number {
  let end = at
  let words = 0
  while (end < limit && words < 5) {
    const token = tokens[end]
    if (!token) break
    const capital = token.shape === 'capital' || token.shape === 'mixed' || token.shape === 'upper'
    if (capital && !titleEndings().has(keys[end] ?? '')) {
      words++
      end++
    } else if (words > 0 && token.text === '-' && !token.spaced && tokens[end + 1]?.spaced === false) end += 2
    else if (words > 0 && PARTICLES.has(keys[end] ?? '') && isCapital(tokens, end + 1)) end++
    else break
  }
  return end
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text === '-' ? tokens[at + 1] : tokens[at]
  return next?.shape === 'capital' || next?.shape === 'mixed'
}
