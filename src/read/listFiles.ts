import { opendir, stat } from 'node:fs/promises'
import { describeError } from './describeError.js'
import { expandPattern } from './expandPattern.js'

/** A file to read, or a path that gives none and why. */
export type Listed =
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path: string; readonly problem: string }

type Listing = AsyncGenerator<Listed, void>

const EMPTY: Listed = {
  path: "''",
  problem: "'': a path without a name; name files or folders, or - for standard input",
}

/**
 * Takes paths of files and folders, or patterns of such, and gives the files, each once, sorted by path (code units, `/` between
 * folders) whatever the order they came in. Folders are entered as they are come to, so that no more is held than the names in those that are open;
 * names that begin with a dot, `node_modules` and links to folders are passed over.
 */
export async function* listFiles(paths: readonly string[]): Listing {
  const files: Listed[] = []
  const listings: Listing[] = []
  const given = new Set<string>()
  for (const path of paths.map(unify)) {
    const matching = await expandPattern(path)
    if (matching.length === 0) files.push({ path, problem: `${path}: nothing matches this pattern; check it` })
    for (const each of matching) given.add(each)
  }
  for (const path of given) {
    try {
      if ((await stat(path)).isDirectory()) listings.push(listGiven(path))
      else files.push({ path })
    } catch (error) {
      files.push(path === '' ? EMPTY : { path, problem: `${path}: ${describeError(error)}` })
    }
  }
  files.sort(byPath)
  listings.push(one(files))
  yield* merge(listings)
}

async function* one(files: readonly Listed[]): Listing {
  yield* files
}

/** Takes listings, each sorted, and gives one that is; what several of them hold comes once. */
async function* merge(listings: readonly Listing[]): Listing {
  const heads: { listed: Listed; rest: Listing }[] = []
  const insert = async (rest: Listing): Promise<void> => {
    const { value: listed, done } = await rest.next()
    if (done) return
    // What comes next of a folder mostly stands before all others, too.
    const at = heads.findIndex((head) => byPath(listed, head.listed) <= 0)
    heads.splice(at === -1 ? heads.length : at, 0, { listed, rest })
  }
  for (const listing of listings) await insert(listing)
  let last: string | null = null
  for (let head = heads.shift(); head; head = heads.shift()) {
    if (head.listed.path !== last) yield head.listed
    last = head.listed.path
    await insert(head.rest)
  }
}

/** A folder that the user named: it must hold something. */
async function* listGiven(path: string): Listing {
  let any = false
  try {
    for await (const listed of listFolder(path.replace(/\/+$/, '') || '/')) {
      any = true
      yield listed
    }
    if (!any) yield { path, problem: `${path}: no files in this folder; name a folder with articles in it` }
  } catch (error) {
    yield { path, problem: `${path}: ${describeError(error)}` }
  }
}

async function* listFolder(folder: string): Listing {
  for (const name of await namesIn(folder)) {
    const path = folder === '/' ? `/${name}` : folder === '.' ? name : `${folder}/${name}`
    // Node gives a name in another encoding with marks in it, by which it is not found.
    if (name.includes('\ufffd') && !(await exists(path)))
      yield { path, problem: `${path}: a name that is not in UTF-8; rename it` }
    else if (!name.endsWith('/')) yield { path }
    else
      try {
        yield* listFolder(path.slice(0, -1))
      } catch (error) {
        yield { path: path.slice(0, -1), problem: `${path.slice(0, -1)}: ${describeError(error)}` }
      }
  }
}

/** The names in a folder, those of folders with `/` at the end: sorted so, they are in the order of the paths of all files below. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  for await (const entry of await opendir(folder, { bufferSize: 1024 })) {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    if (entry.isDirectory()) names.push(`${name}/`)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await mayBeFile(`${folder}/${name}`)))) names.push(name)
  }
  return names.sort()
}

/** A link to a file is a file; one to a folder is passed over, since it may lead in circles; one to nowhere cannot be read, which is told then. */
const mayBeFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isFile(),
    () => true,
  )

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const byPath = (a: Listed, b: Listed): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

const unify = (path: string): string => {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  return slashed.replace(/^(?:\.\/+)+(?=.)/, '')
}
