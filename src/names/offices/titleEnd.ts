import { type OfficeHead, PORTFOLIO_HEADS, PORTFOLIOS } from '../../lexicon/officeWords.js'
import type { Token } from '../../text/token.js'
import type { NameIndex } from '../nameIndex.js'

/** Fixed endings, by their first words: "chief [of staff]", "leader [of the opposition]". */
const ENDINGS = [
  'of staff',
  'of state',
  'of government',
  'of the opposition',
  'of the exchequer',
  'of the general staff',
  'of the joint chiefs of staff',
  'of the armed forces',
  'of the army',
  'of the navy',
  'of the air force',
  'of the house',
  'of the senate',
  'of the parliament',
  'of parliament',
  'of the national assembly',
  'of the board',
  'of the council',
  'of the central bank',
  'of mission',
  'of police',
  'of the republic',
  'to the president',
  'to the prime minister',
  'to the king',
  "d'affaires",
  'without portfolio',
  'in chief',
  '- in - chief',
  '- at - large',
  'at large',
].map((words) => words.split(' '))

/** Past what ends a title behind its head: "of State", "of Foreign Affairs and Trade", "in Chief"; `from` where nothing of the kind follows. */
export function titleEnd(tokens: readonly Token[], names: NameIndex, from: number, head: OfficeHead): number {
  for (const words of ENDINGS) {
    if (words.every((word, index) => tokens[from + index]?.lower === word && !names.covers(from + index))) {
      const end = from + words.length
      return words[1] === 'state' ? portfolioEnd(tokens, names, end) : end
    }
  }
  return PORTFOLIO_HEADS.has(head.lemma) ? portfolioEnd(tokens, names, from) : from
}

/** "Minister [of Foreign Affairs and Trade]", "adviser [for the Sahel]" without names; `from` where nothing of the kind follows. */
function portfolioEnd(tokens: readonly Token[], names: NameIndex, from: number): number {
  if (!/^(?:of|for|on)$/.test(tokens[from]?.lower ?? '')) return from
  let at = from + 1
  if (tokens[at]?.lower === 'the') at++
  let end = from
  for (; at < from + 14; at++) {
    const token = tokens[at]
    if (!token || names.covers(at)) break
    // "Minister of Interior and [Municipalities] X"
    const last = tokens[at - 1]?.lower === 'and' && token.shape === 'capital' && tokens[from - 1]?.shape === 'capital'
    if (PORTFOLIOS.has(token.lower) || (last && end === at - 1 && tokens[at + 1]?.shape !== 'lower')) end = at + 1
    else if (
      token.shape === 'capital' &&
      tokens[from - 1]?.shape === 'capital' &&
      PORTFOLIOS.has(tokens[at + 1]?.lower ?? '')
    )
      continue
    else if (
      end === from ||
      !(token.lower === 'and' || token.lower === '&' || token.text === ',' || token.text === '-')
    )
      break
  }
  return end
}
