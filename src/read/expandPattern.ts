import { lstat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'

/**
 * Takes a path and gives the paths that it stands for: itself, or, where nothing has this name and it is a pattern ("news/*.txt",
 * "{a,b}/**"), all that match it; shells of Windows leave that to the program. Names that begin with a dot are passed over.
 */
export async function expandPattern(path: string): Promise<readonly string[]> {
  if (!/[*?[{]/.test(path)) return [path]
  const exists = await lstat(path).then(
    () => true,
    () => false,
  )
  if (exists) return [path]
  const { glob } = await import('tinyglobby')
  const matching = await glob(path, {
    absolute: isAbsolute(path),
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  // A bracket alone is rather a part of a name that is misspelt.
  if (matching.length === 0 && !/[*?]/.test(path)) return [path]
  return matching.map((each) => each.replace(/(?<=.)\/+$/, ''))
}
