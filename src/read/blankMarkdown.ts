const spaces = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Marks that stand at the head of a line: headings, quotes, list items, rules, fences, underlines of headings, link definitions. */
const LINE_MARKS =
  /^[ \t]{0,3}(?:#{1,6}(?=[ \t]|\r?$)|(?:>[ \t]?){1,20}|[-*+](?=[ \t])|\d{1,3}[.)](?=[ \t])|(?:[-*_][ \t]*){3,80}(?=\r?$)|`{3,}[^\r\n]{0,80}(?=\r?$)|~{3,}[^\r\n]{0,80}(?=\r?$)|={2,200}[ \t]*(?=\r?$)|\[[^\]\r\n]{1,80}\]:[^\r\n]{0,2000})/gm

/** Links and images: the words stay, the address and the brackets go. */
const LINK = /(!?\[)([^[\]\r\n]{0,500})(\](?:\([^()\r\n]{0,2000}\)|\[[^[\]\r\n]{0,80}\]))/g
const TAG = /<\/?[A-Za-z][^<>\r\n]{0,500}>/g
/** `**bold**`, `*italic*`, `__bold__`, `_italic_`, `~~gone~~`, `` `code` ``: the marks where they touch a word. */
const EMPHASIS =
  /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])|\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|~~|`{1,3}/gu
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g

/** Takes Markdown and gives it with every mark of the markup replaced by spaces: the same length, every word where it was. */
export function blankMarkdown(text: string): string {
  return blankComments(text)
    .replace(LINE_MARKS, spaces)
    .replace(LINK, (_whole, open: string, words: string, close: string) => spaces(open) + words + spaces(close))
    .replace(TAG, spaces)
    .replace(EMPHASIS, spaces)
    .replace(ESCAPE, ' ')
}

function blankComments(text: string): string {
  let out = ''
  let from = 0
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4)
    if (end === -1) break
    out += text.slice(from, start) + spaces(text.slice(start, end + 3))
    from = end + 3
  }
  return out + text.slice(from)
}
