import { isoDay } from './parseDay.js'

const NAME = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/
const FOLDERS = /(?:^|\/)((?:19|20)\d{2})\/(\d{2})\/(\d{2})\//

/** Takes a path and gives the day it names: `2024-07-03-astana.txt`, `20240703.txt`, `2024/07/03/astana.txt`; null where it names none. */
export function fileNameDay(path: string): string | null {
  const unified = path.replaceAll('\\', '/')
  const name = NAME.exec(unified.slice(unified.lastIndexOf('/') + 1))
  if (name) return isoDay(name[1] ?? '', name[3] ?? '', name[4] ?? '')
  const folders = FOLDERS.exec(unified)
  return folders ? isoDay(folders[1] ?? '', folders[2] ?? '', folders[3] ?? '') : null
}
