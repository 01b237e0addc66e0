import { Parser } from 'htmlparser2'

/** Takes a piece of HTML and gives its words: "Vega&#8217;s <em>gamble</em>" as "Vega’s gamble". */
export function wordsOf(html: string): string {
  if (!/[&<]/.test(html)) return html
  let words = ''
  const parser = new Parser({
    ontext: (text) => {
      words += text
    },
  })
  parser.end(html)
  return words
}
