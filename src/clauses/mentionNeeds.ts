import type { Mention } from '../names/mention.js'

/** A set of kinds of mentions, one bit each; `several`: two or more of any kind. */
export type MentionNeeds = number

export const NEEDS = { nothing: 0, person: 1, organization: 2, place: 4, several: 8 } as const

/** The kinds that the mentions of a sentence may stand for; "it" and "they" may be organizations. */
export function mentionNeeds(mentions: readonly Mention[]): MentionNeeds {
  let found: MentionNeeds = mentions.length > 1 ? NEEDS.several : NEEDS.nothing
  for (const mention of mentions) found |= kindOf(mention)
  return found
}

function kindOf(mention: Mention): MentionNeeds {
  if (mention.kind === 'office') return NEEDS.person
  if (mention.kind === 'demonym') return NEEDS.place
  if (mention.kind === 'pronoun')
    return IMPERSONAL.has(mention.lower) ? NEEDS.organization | NEEDS.person : NEEDS.person
  return NEEDS[mention.type]
}

const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'its', 'they', 'them', 'their'])
