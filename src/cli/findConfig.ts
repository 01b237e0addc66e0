import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const CONFIG_NAME = 'scosum.config.json'

/** Takes a folder and gives the nearest `scosum.config.json`, in it or above it; null where there is none. */
export function findConfig(folder = '.'): string | null {
  let at = resolve(folder)
  for (;;) {
    const file = join(at, CONFIG_NAME)
    if (existsSync(file)) return file
    if (dirname(at) === at) return null
    at = dirname(at)
  }
}
