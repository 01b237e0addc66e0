import type { Clause } from '../../clauses/clause.js'
import { argumentsOf, mayAct, objectsOf, subjectOf } from '../arguments.js'
import type { Argument } from '../claim.js'

const WHEN: ReadonlySet<string> = new Set(['when', 'as', 'before', 'after', 'once', 'while', 'until', 'if'])

/** "lost to Berg when they met in the final", "married Berg after they met in Lima" */
const CONTESTS: ReadonlySet<string> = new Set('beat lose defeat face play marry sue date outplay upset edge'.split(' '))

/**
 * "Prado is to raise the fees with Berg when they meet": of all who are spoken of around "they", the two of the clause that it hangs on are
 * meant. Takes a clause and gives these two; none where its subject is another word, or where that clause speaks of fewer or of more.
 */
export function pairAround({ subject, governor, link, linkWord }: Clause): Argument[] {
  if (subject?.mention?.kind !== 'pronoun' || subject.mention.lower !== 'they') return []
  if (!governor || link !== 'adverbial' || !WHEN.has(linkWord ?? '') || CONTESTS.has(governor.lemma)) return []
  const [actors, others] = [subjectOf(governor), partnersOf(governor)]
  return actors.length === 1 && others.length === 1 ? [...actors, ...others] : []
}

/** "thank Berg", "raise it with Berg", "tell Berg that". */
function partnersOf({ object, phrases }: Clause): Argument[] {
  return [...argumentsOf(object), ...objectsOf(phrases, ['with', 'to'])].filter(isSomebody)
}

function isSomebody(argument: Argument): boolean {
  const { mention } = argument
  return mayAct(argument) && (mention.kind === 'office' || (mention.kind === 'name' && mention.type === 'person'))
}
