import { Gold } from '../model/gold.js'
import { describeError } from './describeError.js'
import { listFiles } from './listFiles.js'
import { readWhole } from './readWhole.js'

/** What reading a gold file gives for each article in it: the facts, or a line for the user on what is wrong and where. */
export type GoldReading =
  | { readonly gold: Gold; readonly path: string; readonly problem?: undefined }
  | { readonly gold?: undefined; readonly path?: undefined; readonly problem: string }

/** Takes paths of gold files, or of folders of which the `.json` files are read, and gives the facts of one article after another. */
export async function* readGold(paths: readonly string[]): AsyncGenerator<GoldReading> {
  for await (const { path, problem } of listFiles(paths)) {
    if (problem !== undefined) yield { problem }
    else if (path.endsWith('.json') || paths.includes(path)) yield* readFileOfGold(path)
  }
}

async function* readFileOfGold(path: string): AsyncGenerator<GoldReading> {
  let content: unknown
  try {
    content = JSON.parse(await readWhole(path))
  } catch (error) {
    const reason = error instanceof SyntaxError ? `not valid JSON (${error.message})` : describeError(error)
    yield { problem: `${path}: ${reason}` }
    return
  }
  for (const [index, record] of [content].flat().entries()) {
    const { success, data, error } = Gold.safeParse(record)
    if (success) {
      yield { gold: data, path }
      continue
    }
    const issue = error.issues[0]
    const place = [...(Array.isArray(content) ? [index] : []), ...(issue?.path ?? [])].join('.')
    yield {
      problem: `${path}: ${place}: ${issue?.message ?? 'no gold facts'}; the format is that of fixtures/gold/README.md`,
    }
  }
}
