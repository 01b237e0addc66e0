/** Characters that act on a terminal instead of standing in it: controls, and marks that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Takes text and gives one line that is safe on a terminal: white space as single spaces, control characters as visible `\x1b`, `\u202e`. */
export function escapeControls(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').replace(CONTROLS, visible)
}

/** Takes text and gives it safe on a terminal with its lines and tabs as they are. */
export function escapeControlsInLines(text: string): string {
  return text.replace(CONTROLS, (character, at: number) =>
    character === '\n' || character === '\t' || (character === '\r' && text[at + 1] === '\n')
      ? character
      : visible(character),
  )
}

function visible(character: string): string {
  const code = character.charCodeAt(0).toString(16)
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`
}
