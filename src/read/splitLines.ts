/** A line without its end, or null for one that is too long: it is passed over without being held in memory. */
export type Line = { readonly number: number; readonly bytes: Buffer | null }

const NEWLINE = 10

/** Takes a stream of bytes and gives its lines of at most `maxBytes`, numbered from 1, holding no more than one line and one chunk. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 0
  let pending: Buffer[] = []
  let size = 0
  for await (const piece of chunks) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      number += 1
      size += end - from
      const last = chunk.subarray(from, end)
      yield {
        number,
        bytes: size > maxBytes ? null : pending.length === 0 ? last : Buffer.concat([...pending, last]),
      }
      pending = []
      size = 0
      from = end + 1
    }
    size += chunk.length - from
    if (size > maxBytes) pending = []
    else if (from < chunk.length) pending.push(chunk.subarray(from))
  }
  if (size > 0) yield { number: number + 1, bytes: size > maxBytes ? null : Buffer.concat(pending) }
}
