import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { isDated, isNamedState } from '../arguments.js'
import type { MembershipClaim } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { beMember } from './beMember.js'
import { join } from './join.js'
import { leave } from './leave.js'
import { membershipClaim } from './membershipClaim.js'
import { subject } from './roleFillers.js'

const NAME = 'membership/follow'

/** What may be done after another's example. */
const EXAMPLES: readonly Frame[] = [join, leave, beMember]

/** "Armenia joined in 2024 and Ukraine followed in 2025": the second does as the first did. */
export const follow: Frame = {
  name: NAME,
  about: 'A state follows another that was just said to have come in or gone out.',
  needs: [NEEDS.place],
  // What is told is past.
  evokedBy: { verbs: ['follow'], nouns: [], beside: { follow: ['followed'] } },
  read: (clause, context) => {
    const { positive, modality, object, verb, tense } = clause
    const after = subject(clause).filter(isNamedState)
    if (!positive || modality !== 'asserted' || tense === 'future' || !verb || verb.passive) return []
    if (object !== null && object.lemma !== 'suit') return []
    const example = after.length > 0 && isDated(clause) ? exampleBefore(clause, context) : null
    if (!example) return []
    return after.map((member) => membershipClaim(NAME, clause, member, example.organization, example))
  },
  finds: [
    'Chile joined [Mercosur](organization) in 2004. [Peru](member) followed in [2006](since).',
    'Chile quit [Mercosur](organization) in 2004 and [Peru](member) followed suit in [2006](until).',
  ],
  ignores: {
    'Chile joined Mercosur in 2004. Protests followed in 2006.': 'protests join nothing',
    'Chile joined Mercosur in 2004. Talks with Cuba followed Peru in 2006.': 'one thing came after another',
    'Chile met Peru in 2004. Cuba followed in 2006.': 'nobody joined anything',
  },
}

/** The last claim of one who came in or went out, in this sentence or the one before. */
function exampleBefore(clause: Clause, context: FrameContext): MembershipClaim | null {
  const { sentence, first } = clause
  const near = [...context.clausesOf(sentence - 1), ...context.clausesOf(sentence)].filter(
    (other) => other.first < first,
  )
  for (const other of near.reverse())
    for (const frame of EXAMPLES.filter(({ evokedBy }) =>
      [...evokedBy.verbs, ...(evokedBy.supports ?? [])].includes(other.lemma),
    ))
      for (const claim of frame.read(other, context))
        if (claim.kind === 'membership' && (claim.status === 'joined' || claim.status === 'left')) return claim
  return null
}
