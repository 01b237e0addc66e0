import { type ExplainOptions, explain } from '../explain.js'
import { nameLexicon } from '../lexicon/nameLexicon.js'
import type { Article } from '../model/article.js'
import type { Explanation } from '../model/explanation.js'
import { describeError } from '../read/describeError.js'
import type { FileKind } from '../read/fileKind.js'
import { readSources } from '../read/readSources.js'
import { escapeJson } from '../render/escapeJson.js'
import { renderExplanation } from '../render/renderExplanation.js'
import { chosenRules } from './chosenRules.js'
import { colourLevel } from './colourLevel.js'
import { Complaint } from './complaint.js'
import { inputPaths } from './inputPaths.js'
import { loadLexicons } from './loadLexicons.js'
import { openOutput } from './openOutput.js'
import { refuse } from './refuse.js'

export type ExplainFlags = {
  readonly sentence?: string
  readonly from?: FileKind
  readonly published?: string
  readonly maxBytes?: number
  readonly failFast?: boolean
  readonly lexicon: readonly string[]
  readonly rule?: string
  readonly json?: boolean
  readonly output?: string
  readonly color?: boolean
}

/** `scosum explain`: says how articles are read, sentence by sentence, and why no fact comes of those that give none. */
export async function runExplain(paths: readonly string[], flags: ExplainFlags): Promise<void> {
  if (flags.sentence !== undefined && paths.length > 0)
    throw new Complaint('give either files or --sentence, not both; see scosum explain --help')
  const chosen = flags.rule === undefined ? null : new Set(chosenRules(flags.rule).map(({ name }) => name))
  const lexicons = await loadLexicons(flags.lexicon)
  const options = lexicons.length === 0 ? {} : { lexicon: nameLexicon(lexicons) }
  const output = await openOutput(flags.output)
  const terminal = flags.output === undefined && process.stdout.isTTY === true
  const colour = colourLevel(flags.color, process.env, terminal)
  const width = (terminal && process.stdout.columns) || 100
  let count = 0
  const write = (explanation: Explanation): Promise<boolean> => {
    count += 1
    if (!flags.json) return output.write(`${count === 1 ? '' : '\n'}${renderExplanation(explanation, width, colour)}`)
    const json = escapeJson(JSON.stringify(explanation, null, 2)).replaceAll('\n', '\n    ')
    return output.write(`${count === 1 ? '{\n  "documents": [' : ','}\n    ${json}`)
  }
  try {
    for await (const article of articlesOf(paths, flags)) {
      const whole = explained(article, options, flags)
      const explanation = whole && chosen ? triedIn(whole, chosen) : whole
      if (explanation && !(await write(explanation))) break
    }
    if (flags.json) await output.write(count === 0 ? '{\n  "documents": []\n}\n' : '\n  ]\n}\n')
    await output.commit()
  } catch (error) {
    await output.discard()
    throw error
  }
}

/** Only the sentences in which one of these rules was tried or found something; null where there are none. */
function triedIn(explanation: Explanation, rules: ReadonlySet<string>): Explanation | null {
  const sentences = explanation.sentences.filter(({ mentions, times, clauses, beside }) =>
    [...mentions, ...times, ...beside, ...clauses.flatMap(({ tried }) => tried)].some(({ rule }) =>
      rules.has(rule ?? ''),
    ),
  )
  return sentences.length === 0 ? null : { ...explanation, sentences }
}

async function* articlesOf(paths: readonly string[], { sentence, ...how }: ExplainFlags): AsyncGenerator<Article> {
  if (sentence !== undefined) {
    const day = how.published === undefined ? null : ({ value: how.published, source: 'option' } as const)
    yield { id: 'sentence', text: sentence, title: null, published: day, warnings: [] }
    return
  }
  for await (const { article, problem } of readSources(inputPaths(paths, 'explain'), {
    ...how,
    stdin: process.stdin,
  }))
    if (problem === undefined) yield article
    else refuse(problem, how.failFast)
}

/** Null, with a line for the user, for an article that could not be analysed: the others go on. */
function explained(article: Article, options: ExplainOptions, { failFast }: ExplainFlags): Explanation | null {
  try {
    return explain(article, options)
  } catch (error) {
    const reason = `could not be analysed (${describeError(error)}); please report it with the article`
    refuse(`${article.id}: ${reason}`, failFast)
    return null
  }
}
