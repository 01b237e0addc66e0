/** Takes valid JSON and a path of keys and indices, and gives the offset where the value (or the nearest parent that exists) starts. */
export function locateInJson(source: string, path: readonly PropertyKey[]): number {
  let at = blank(source, 0)
  for (const part of path) {
    const inner = typeof part === 'number' ? element(source, at, part) : property(source, at, String(part))
    if (inner < 0) break
    at = inner
  }
  return at
}

function blank(source: string, at: number): number {
  let next = at
  while (next < source.length && /\s/.test(source[next] ?? '')) next++
  return next
}

/** Past the value that starts at `at`. */
function skip(source: string, at: number): number {
  if (source[at] === '"') return pastString(source, at)
  let depth = 0
  let next = at
  while (next < source.length) {
    const mark = source[next] ?? ''
    if (mark === '"') {
      next = pastString(source, next)
      continue
    }
    if (mark === '{' || mark === '[') depth++
    else if (mark === '}' || mark === ']') {
      if (depth === 0) return next
      depth--
      if (depth === 0) return next + 1
    } else if (depth === 0 && (mark === ',' || /\s/.test(mark))) return next
    next++
  }
  return next
}

function pastString(source: string, at: number): number {
  let next = at + 1
  while (next < source.length && source[next] !== '"') next += source[next] === '\\' ? 2 : 1
  return next + 1
}

function element(source: string, at: number, index: number): number {
  if (source[at] !== '[') return -1
  let next = blank(source, at + 1)
  for (let count = 0; source[next] !== ']' && next < source.length; count++) {
    if (count === index) return next
    next = blank(source, skip(source, next))
    if (source[next] === ',') next = blank(source, next + 1)
  }
  return -1
}

function property(source: string, at: number, key: string): number {
  if (source[at] !== '{') return -1
  let next = blank(source, at + 1)
  while (source[next] === '"') {
    const end = pastString(source, next)
    const found = JSON.parse(source.slice(next, end)) === key
    next = blank(source, blank(source, end) + 1)
    if (found) return next
    next = blank(source, skip(source, next))
    if (source[next] === ',') next = blank(source, next + 1)
  }
  return -1
}
