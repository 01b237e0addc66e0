/** Closes what items were read from, whoever takes no more; `reading` is a read that has not come back, null where none is under way. */
export async function closeReader(reader: AsyncIterator<unknown>, reading: Promise<unknown> | null): Promise<void> {
  // A reader that waits for its own input would be waited for in vain.
  reading?.catch(() => {})
  const closed = reader.return?.().catch(() => {})
  if (!reading) await closed
}
