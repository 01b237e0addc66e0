import { access } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { formatFindings, scoreJson, scoreTable } from '../check/score/formatScore.js'
import { type Score, sumScores } from '../check/score/score.js'
import { scoreDocument } from '../check/score/scoreDocument.js'
import { extract } from '../extract.js'
import type { Article } from '../model/article.js'
import type { Gold } from '../model/gold.js'
import { readGold } from '../read/readGold.js'
import { readSources } from '../read/readSources.js'
import { complain } from './complain.js'
import { Complaint } from './complaint.js'
import { openOutput } from './openOutput.js'

export type ScoreFlags = { readonly format: 'table' | 'json'; readonly misses?: boolean; readonly output?: string }

/** `scosum score`: extracts the articles that gold files speak of and says how far the facts agree. */
export async function runScore(paths: readonly string[], flags: ScoreFlags): Promise<void> {
  const scores: Score[] = []
  const lines: string[] = []
  for await (const { gold, path, problem } of readGold(paths)) {
    if (problem !== undefined) {
      complain(problem)
      continue
    }
    const article = await findArticle(gold, path)
    if (article === null) continue
    const score = scoreDocument(gold, extract(article), article.text)
    scores.push(score)
    lines.push(`\n${gold.source}${gold.id === undefined ? '' : ` ${gold.id}`}\n`, formatFindings(score.findings))
  }
  if (scores.length === 0)
    throw new Complaint(`no gold facts in ${paths.join(', ')}; name files or a folder that hold them`)
  const sum = sumScores(scores)
  const report =
    flags.format === 'json'
      ? scoreJson(sum, scores.length)
      : scoreTable(sum, scores.length) + (flags.misses ? lines.join('') : '')
  const output = await openOutput(flags.output)
  await output.write(report)
  await output.commit()
}

/** The article that the gold speaks of: its `source` is looked for in the folder of the gold file, then in each above it. */
async function findArticle(gold: Gold, path: string): Promise<Article | null> {
  const source = await findUpwards(dirname(resolve(path)), gold.source)
  if (source === null) {
    complain(`${path}: the article ${gold.source} is neither in its folder nor in one above; correct "source"`)
    return null
  }
  for await (const { article, problem } of readSources([source], { stdin: process.stdin })) {
    if (problem !== undefined) complain(problem)
    else if (gold.id === undefined || gold.id === article.id) return article
  }
  if (gold.id !== undefined) complain(`${path}: ${gold.source} has no record with the id ${gold.id}; correct "id"`)
  return null
}

async function findUpwards(folder: string, source: string): Promise<string | null> {
  const file = join(folder, source)
  const found = await access(file).then(
    () => true,
    () => false,
  )
  if (found) return file
  const above = dirname(folder)
  return above === folder ? null : findUpwards(above, source)
}
