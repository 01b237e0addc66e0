import type { Token } from '../text/token.js'
import type { PronounMention } from './mention.js'

const POSSESSIVE = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'hers',
  'theirs',
  'ours',
  'mine',
  'yours',
])
const PERSONAL = new Set(
  'he she it they him them himself herself itself themselves i we us me you ourselves myself yourself'.split(' '),
)

const PRONOUNS = new Set([...POSSESSIVE, ...PERSONAL])
const LONGEST = Math.max(...[...PRONOUNS].map(({ length }) => length))

/** Takes the tokens of a text and gives its personal, reflexive and possessive pronouns; "US" in capitals is a country and no pronoun. */
export function findPronouns(tokens: readonly Token[]): PronounMention[] {
  const pronouns: PronounMention[] = []
  for (const { index, lower, shape } of tokens) {
    if (lower.length > LONGEST || !PRONOUNS.has(lower)) continue
    const styled = styleAt(tokens, index)
    if (styled) {
      pronouns.push(styled)
      continue
    }
    const possessive = POSSESSIVE.has(lower)
    if (shape === 'upper' && lower.length < 3) continue
    // "told her" and "her visit" look alike: a word after "her" that can't follow an object makes it possessive.
    const her = lower === 'her' && !/^[\p{L}\d]/u.test(tokens[index + 1]?.text ?? '')
    pronouns.push({ kind: 'pronoun', first: index, last: index + 1, lower, possessive: possessive && !her })
  }
  return pronouns
}

const STYLES = new Set('highness majesty excellency holiness'.split(' '))

/** "His Highness received …": a style that no title or name follows stands for whoever bears it, as "he" does. */
function styleAt(tokens: readonly Token[], first: number): PronounMention | null {
  const [owner, style, next] = [tokens[first], tokens[first + 1], tokens[first + 2]]
  if (!owner || !style || !/^(?:his|her)$/.test(owner.lower) || !STYLES.has(style.lower)) return null
  if (style.shape === 'lower' || (next && (next.lower === 'the' || /^(?:capital|upper|mixed)$/.test(next.shape))))
    return null
  return { kind: 'pronoun', first, last: first + 2, lower: owner.lower === 'his' ? 'he' : 'she', possessive: false }
}
