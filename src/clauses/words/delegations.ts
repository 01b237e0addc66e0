import type { VerbChunk } from '../draft.js'

/** Nouns for those who are sent and led by someone. */
export const DELEGATION_NOUNS: ReadonlySet<string> = new Set([
  'delegation',
  'mission',
  'team',
  'deputation',
  'group',
  'contingent',
])

/** "led by", "headed by" */
export function isLeading({ group }: VerbChunk): boolean {
  return (group.lemma === 'lead' || group.lemma === 'head') && group.passive
}
