/** A name in lines like `thing;thing=other name|ABC`, with the first name of its thing and the code behind the line. */
export type Thing = { readonly written: string; readonly name: string; readonly code: string | null }

const [NEWLINE, SEMICOLON, EQUALS, BAR] = [0x0a, 0x3b, 0x3d, 0x7c]

/**
 * Takes data in lines of things and tells `visit` where each name starts and where its thing does, in the order of the data. Nothing
 * is cut out: thousands of names are sorted by their first letters at every start, and a text asks for a few hundred.
 */
export function visitThings(data: string, visit: (name: number, thing: number) => void): void {
  let thing = 0
  let isStart = true
  let isCode = false
  for (let at = 0; at < data.length; at++) {
    const letter = data.charCodeAt(at)
    if (letter === NEWLINE || letter === SEMICOLON) {
      isStart = true
      isCode = isCode && letter !== NEWLINE
      thing = at + 1
    } else if (letter === EQUALS) isStart = true
    else if (letter === BAR) isCode = true
    else if (isStart && !isCode) {
      isStart = false
      visit(at, thing)
    }
  }
}

/** Cuts out the name that starts at `name`. */
export function thingAt(data: string, name: number, thing: number): Thing {
  const line = data.indexOf('\n', name)
  const end = line < 0 ? data.length : line
  const code = data.charCodeAt(end - 4) === BAR ? data.slice(end - 3, end) : null
  return { written: data.slice(name, nameEnd(data, name)), name: data.slice(thing, nameEnd(data, thing)), code }
}

function nameEnd(data: string, start: number): number {
  let at = start
  for (; at < data.length; at++) {
    const letter = data.charCodeAt(at)
    if (letter === NEWLINE || letter === SEMICOLON || letter === EQUALS || letter === BAR) break
  }
  return at
}
