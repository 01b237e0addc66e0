import type { Comparison } from './difference.js'
import type { CheckFormat } from './formatNames.js'
import { github } from './formats/github.js'
import { json } from './formats/json.js'
import { junit } from './formats/junit.js'
import { markdown } from './formats/markdown.js'
import { text } from './formats/text.js'

/** How a comparison is written in each format; `safe` makes words of articles harmless on a terminal. */
export const checkFormats: Readonly<
  Record<CheckFormat, (comparison: Comparison, safe: (words: string) => string) => string>
> = {
  text,
  json,
  github,
  junit,
  markdown,
}
