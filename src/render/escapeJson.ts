/** Control characters that JSON allows as they are, and marks that turn the direction of text: a terminal would obey them. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Takes JSON and gives the same JSON with the characters that could act on a terminal written as `\u` escapes. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
