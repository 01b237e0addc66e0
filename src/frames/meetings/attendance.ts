import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { argumentsOf, isKnownPerson, isNamedState } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { as, meetingClaim } from './meetingClaim.js'

/** "Foreign Minister X also attended", "Y was also present": goes on about the meeting told of before. */
export const attendance: Frame = {
  name: 'meetings/attendance',
  about: 'Someone else was at the meeting told of before.',
  needs: NEEDS.person,
  evokedBy: {
    verbs: ['attend', 'represent', 'take part', 'participate'],
    nouns: ['attendance', 'present'],
    supports: ['be'],
    beside: { 'take part': ['part'] },
  },
  read: (clause, context) => {
    const there = whoIsThere(clause, context).filter(isKnownPerson)
    if (there.length === 0) return []
    return [
      meetingClaim(
        {
          rule: 'meetings/attendance',
          meetingKind: 'bilateral',
          clauses: [clause],
          participants: as('participant', there),
          // One who joins by video makes no meeting by video.
          mode: null,
          telling: 'more',
          goesOn: true,
        },
        context,
      ),
    ]
  },
  finds: [
    'Foreign Minister [Rita Sosa](participant) also attended.',
    'Foreign Minister [Rita Sosa](participant) was also present.',
    'Peru was represented by its foreign minister, [Rita Sosa](participant).',
  ],
  ignores: {
    'Foreign Minister Rita Sosa did not attend.': 'she was not there, which meetings/stand-in tells',
    'Foreign Minister Rita Sosa was present as a girl in Lima’s streets.': 'where she was is no meeting',
    'The danger was present in Foreign Minister Rita Sosa’s mind.': 'a danger is nobody',
  },
}

/** Nothing says in what they took part. */
function saysNoMore({ phrases }: Clause): boolean {
  return phrases.every(({ preposition }) => preposition !== 'in' && preposition !== 'at')
}

function whoIsThere(clause: Clause, { text }: FrameContext): Argument[] {
  const { lemma, verb, positive, modality, object, subject } = clause
  if (!verb || !positive || modality !== 'asserted') return []
  // "Peru was represented by its foreign minister"
  if (lemma === 'represent') {
    const [state, people] = verb.passive ? [subject, clause.agent] : [object, subject]
    return argumentsOf(state).some(isNamedState) ? argumentsOf(people) : []
  }
  // "The presidents of Kenya and Uganda took part"
  if (lemma === 'take part' || lemma === 'participate') return saysNoMore(clause) ? argumentsOf(subject) : []
  if (lemma === 'attend') return object === null && !verb.passive ? argumentsOf(subject) : []
  const word = (at: number) => text.tokens[at]?.lower ?? ''
  const at = word(verb.last) === 'also' ? verb.last + 1 : verb.last
  const isThere = word(at) === 'present' || (word(at) === 'in' && word(at + 1) === 'attendance')
  const end = word(at) === 'in' ? at + 2 : at + 1
  return isThere && /^(?:[.,;]|)$/.test(word(end)) ? argumentsOf(subject) : []
}
