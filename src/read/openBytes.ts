import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Takes a path and gives the file's bytes as a stream, unpacked where the name ends in `.gz`. */
export function openBytes(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path)
  return path.toLowerCase().endsWith('.gz') ? unpack(file) : file
}

function unpack(file: Readable): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip()
  file.on('error', (error) => gunzip.destroy(error))
  gunzip.on('close', () => file.destroy())
  return file.pipe(gunzip)
}
