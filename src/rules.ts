import { FRAMES, PHRASE_FRAMES } from './frames/readFrames.js'
import type { Rule } from './model/rule.js'

/** Every rule, in the order in which data flows: what it finds, and what it must ignore and why. */
export const RULES: readonly Rule[] = [...FRAMES, ...PHRASE_FRAMES].map(({ name, about, finds, ignores }) => ({
  name,
  about,
  finds,
  ignores,
}))
