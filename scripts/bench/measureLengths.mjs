// The whole report of texts of several lengths, in a process of its own: measureLengths.mjs SHARE LENGTHS [FOLDER]. Prints JSON.
import { extract } from '../../dist/extract.js'
import { articles, longText } from './articles.mjs'

const [share, lengths, folder] = process.argv.slice(2)
const article = articles(folder, Number(share))
const whole = longText(article, 2e6)
const read = (text) =>
  extract({ id: 'a', text, title: null, published: { value: '2024-07-03', source: 'option' }, warnings: [] })
for (let at = 0; at < 300_000; at += 3000) read(whole.slice(at, at + 3000))

const result = lengths.split(',').map((given) => {
  const length = Number(given)
  // Short texts are read until there is a megabyte of them, each another part of the whole.
  const texts =
    length >= 1e6
      ? [longText(article, length)]
      : Array.from({ length: Math.min(300, 1e6 / length) }, (_, index) =>
          whole.slice(index * length, (index + 1) * length),
        )
  const start = performance.now()
  for (const text of texts) read(text)
  const seconds = (performance.now() - start) / 1000
  return {
    length,
    megabytesPerSecond: (texts.length * length) / 1e6 / seconds,
    peakMB: process.resourceUsage().maxRSS / 1000,
  }
})
console.log(JSON.stringify(result))
