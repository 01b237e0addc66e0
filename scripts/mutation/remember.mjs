import { relative } from 'node:path'

/** The stages in the order in which data flows, and the function in which each begins: `src/FOLDER/NAME.ts` exports NAME. */
const STAGES = ['text/tokenize', 'names/findMentions', 'dates/findTimes', 'clauses/analyseClauses', 'frames/readFrames']

/** Folders that are read behind all stages. */
const BEHIND = new Set(['resolve', 'render', 'check'])

const PREFIX = '\0remember:'

/**
 * A plugin for the bundler: stages before the ones that hold mutants keep what they gave for the same input, since no mutant changes it. For mutants
 * of resolve/ that is four fifths of the time. Takes the patterns of files that are mutated, `src/FOLDER/…`.
 */
export function remember(mutate) {
  const mutated = new Set(mutate.map((pattern) => pattern.split('/')[1]))
  const isNamed = [...mutated].every((folder) => /^[a-z]+$/.test(folder ?? ''))
  const stages = isNamed ? STAGES.map((stage) => stage.split('/')) : []
  // What is no stage and stands before others (lexicon/, model/) is read by all: nothing is remembered.
  const end = stages.findIndex(([folder]) => mutated.has(folder))
  const isBehind = [...mutated].every((folder) => BEHIND.has(folder))
  const before = new Map(
    stages
      .slice(0, end < 0 ? (isBehind ? undefined : 0) : end)
      .map(([folder, name]) => [`src/${folder}/${name}.ts`, name]),
  )
  return {
    name: 'remember',
    async resolveId(source, importer) {
      if (importer === undefined || importer.startsWith(PREFIX)) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found && before.has(relative('', found.id)) ? PREFIX + found.id : null
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null
      const file = id.slice(PREFIX.length)
      const name = before.get(relative('', file))
      return `
        import { ${name} as run } from ${JSON.stringify(file)}
        export * from ${JSON.stringify(file)}
        export const ${name} = (${remembering})(run)`
    },
  }
}

/** Takes a function and gives it a memory: texts and the like are told apart by what they are, what earlier stages gave by which it is. */
function remembering(run) {
  const known = new Map()
  const keyOf = (given) =>
    given !== null && typeof given === 'object' && 'source' in given ? JSON.stringify(given) : given
  return (...given) => {
    let at = known
    for (const each of given.map(keyOf)) {
      if (!at.has(each)) at.set(each, new Map())
      at = at.get(each)
    }
    if (!at.has(run)) at.set(run, run(...given))
    return at.get(run)
  }
}
