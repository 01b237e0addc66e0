import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeArticle } from './makeArticle.mjs'

/** Of the paragraphs of an article of the bench, this share is of seeds/, the others everyday news. */
export const SHARE = 0.15

/** Takes a folder of .txt files (its articles in turn), or a share (see `makeArticle`), and gives a function from an index to an article. */
export function articles(folder, share = SHARE) {
  if (folder === undefined) return makeArticle(share)
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  if (texts.length === 0) throw new Error(`${folder}: no .txt files to measure with`)
  return (index) => ({ id: `a${index}`, text: texts[index % texts.length], published: '2024-07-03' })
}

/** A text of so many characters, of many articles. */
export function longText(article, length) {
  let text = ''
  for (let index = 0; text.length < length; index += 1) text += `${article(index).text}\n`
  return text.slice(0, length)
}
