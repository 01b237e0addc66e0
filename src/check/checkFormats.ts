import type { Change, Comparison } from './difference.js'
import type { CheckFormat } from './formatNames.js'
import { github } from './formats/github.js'
import { json } from './formats/json.js'
import { junit } from './formats/junit.js'
import { markdown } from './formats/markdown.js'
import { text } from './formats/text.js'

/** How a comparison is written in each format; `fails` says which changes the user takes for failures. */
export const checkFormats: Readonly<
  Record<CheckFormat, (comparison: Comparison, fails: (change: Change) => boolean) => string>
> = { text, json, github, junit, markdown }
