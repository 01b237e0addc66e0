import { readdir, stat } from 'node:fs/promises'
import { describeError } from './describeError.js'

/** A file to read, or a path that gives none and why. */
export type Listed =
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path: string; readonly problem: string }

/**
 * Takes paths of files and folders and gives the files, each once, sorted by path (code units, `/` between folders) whatever
 * the order they came in. Folders are entered; names in them that begin with a dot, `node_modules` and links to folders are not.
 */
export async function listFiles(paths: readonly string[]): Promise<Listed[]> {
  const found = new Map<string, Listed>()
  for (const given of paths) {
    const path = unify(given)
    try {
      const info = await stat(path)
      if (!info.isDirectory()) found.set(path, { path })
      else if (!(await listFolder(path.replace(/\/+$/, '') || '/', found)))
        found.set(path, { path, problem: `${path}: no files in this folder; name a folder with articles in it` })
    } catch (error) {
      found.set(path, { path, problem: `${path}: ${describeError(error)}` })
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function listFolder(folder: string, found: Map<string, Listed>): Promise<boolean> {
  let any = false
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = folder === '/' ? `/${entry.name}` : folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      try {
        any = (await listFolder(path, found)) || any
      } catch (error) {
        found.set(path, { path, problem: `${path}: ${describeError(error)}` })
        any = true
      }
    } else if (entry.isFile()) {
      found.set(path, { path })
      any = true
    } else if (entry.isSymbolicLink()) any = (await listLink(path, found)) || any
  }
  return any
}

/** A link to a file is a file; one to a folder is passed over, since it may lead in circles; one to nowhere is a problem. */
async function listLink(path: string, found: Map<string, Listed>): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false
    found.set(path, { path })
  } catch (error) {
    found.set(path, { path, problem: `${path}: ${describeError(error)}` })
  }
  return true
}

const unify = (path: string): string => {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  return slashed.replace(/^(?:\.\/+)+(?=.)/, '')
}
