import { createReadStream } from 'node:fs'
import { collectBytes } from './collectBytes.js'
import { HIGHEST_MAX_BYTES } from './limits.js'

/** Takes the path of a file of settings or facts and gives its text (UTF-8). Throws as the system does, and for a file that has no end. */
export async function readWhole(path: string): Promise<string> {
  const bytes = await collectBytes(createReadStream(path), HIGHEST_MAX_BYTES)
  if (bytes === null) throw new Error('longer than 256 MB; check the path')
  return bytes.toString('utf8')
}
