import { access } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { findingLines, type ScoredArticle, scoreJson, scoreTable } from '../check/score/formatScore.js'
import { scoreDocument } from '../check/score/scoreDocument.js'
import { extract } from '../extract.js'
import type { Article } from '../model/article.js'
import type { Gold } from '../model/gold.js'
import { readGold } from '../read/readGold.js'
import { readSources } from '../read/readSources.js'
import { escapeControls } from '../render/escapeControls.js'
import { escapeJson } from '../render/escapeJson.js'
import { complain } from './complain.js'
import { Complaint } from './complaint.js'
import { writeOutput } from './writeOutput.js'

export type ScoreFlags = { readonly format: 'table' | 'json'; readonly misses?: boolean; readonly output?: string }

/** `scosum score`: extracts the articles that gold files speak of and says how far the facts agree. */
export async function runScore(paths: readonly string[], flags: ScoreFlags): Promise<void> {
  const scored: ScoredArticle[] = []
  for await (const { gold, path, problem } of readGold(paths)) {
    if (problem !== undefined) {
      complain(problem)
      continue
    }
    const article = await findArticle(gold, path)
    if (article === null) continue
    const source = gold.id === undefined ? gold.source : `${gold.source}#${gold.id}`
    scored.push({ source, score: scoreDocument(gold, extract(article), article.text) })
  }
  if (scored.length === 0)
    throw new Complaint(`no gold facts in ${paths.join(', ')}; name files or a folder that hold them`)
  const misses = flags.misses ? findingLines(scored).map((line) => `${escapeControls(line)}\n`) : []
  const report = flags.format === 'json' ? escapeJson(scoreJson(scored)) : scoreTable(scored) + misses.join('')
  await writeOutput(report, flags.output)
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
