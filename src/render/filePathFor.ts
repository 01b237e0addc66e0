/** Names that Windows keeps for devices, whatever extension follows. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/**
 * Gives a function from ids of documents to paths inside a folder, without extension: names of letters, digits, `.`, `_` and `-`
 * alone, never upwards out of the folder, none given twice.
 */
export function filePathFor(): (id: string) => string {
  const given = new Set<string>()
  return (id) => {
    const segments = id
      .split(/[\\/]+/)
      .map((segment) =>
        segment
          .replace(/[^\p{L}\p{N}._-]+/gu, '_')
          .replace(/^\.+/, '')
          .slice(0, 60)
          .replace(RESERVED, '$1_$2'),
      )
      .filter((segment) => segment !== '')
    const path = segments.join('/').replace(/\.(?:txt|text|md|markdown|html?|eml|gz)$/i, '') || 'document'
    let free = path
    for (let count = 2; given.has(free.toLowerCase()); count += 1) free = `${path}-${count}`
    given.add(free.toLowerCase())
    return free
  }
}
