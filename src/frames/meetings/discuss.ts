import type { Clause } from '../../clauses/clause.js'
import { NEEDS } from '../../clauses/mentionNeeds.js'
import { isKnownPerson, objectsOf, subjectOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { Frame, FrameContext } from '../frame.js'
import { EVENT_NOUNS } from './eventNouns.js'
import { as, meetingClaim, SIDELINES } from './meetingClaim.js'
import { MEETING_VERBS } from './meetingVerbs.js'
import { CALLS } from './phoneWords.js'

/** "X and Y discussed trade on Sunday", "X reviewed ties with Y": read-outs tell a meeting by what was spoken of. */
export const discuss: Frame = {
  name: 'meetings/discuss',
  about: 'Officials discuss or review something with each other.',
  needs: NEEDS.person | NEEDS.several,
  evokedBy: { verbs: ['discuss', 'review', 'exchange'], nouns: [] },
  read: (clause, context) => {
    const { verb, positive, modality, lemma, object } = clause
    if (!verb || verb.passive || !positive || (modality !== 'asserted' && modality !== 'planned')) return []
    if (lemma === 'exchange' && !VIEWS.has(object?.lemma ?? '')) return []
    // "fronted a panel to discuss the report": what for is no meeting with each other.
    if (clause.link === 'purpose' || isToldElsewhere(clause, context)) return []
    const doers = subjectOf(clause)
    const subjects = doers.filter((doer) => isKnownPerson(doer) || isOne(doer))
    const partners = objectsOf(clause.phrases, ['with']).filter(isKnownPerson)
    const others = clause.phrases.some(({ preposition, object: with_ }) => preposition === 'with' && with_ !== null)
    if (subjects.length === 0 || subjects.length + partners.length < 2 || (others && partners.length === 0)) return []
    const byPhone = clause.phrases.some(({ object: means }) => CALLS.has(means?.lemma ?? ''))
    return [
      meetingClaim(
        {
          rule: 'meetings/discuss',
          meetingKind: byPhone ? 'call' : 'talks',
          clauses: [clause],
          participants: as('participant', [...subjects, ...partners]),
        },
        context,
      ),
    ]
  },
  finds: [
    'President [Ana Prado](participant) and Prime Minister [Olav Berg](participant) discussed trade in [Oslo](place).',
    'President [Ana Prado](participant) and Prime Minister [Olav Berg](participant) discussed trade on the margins of the NATO summit.',
    'President [Ana Prado](participant) reviewed bilateral ties with Prime Minister [Olav Berg](participant).',
    'President [Ana Prado](participant) exchanged views with Prime Minister [Olav Berg](participant).',
  ],
  ignores: {
    'President Ana Prado discussed Prime Minister Olav Berg.': 'he is what was spoken of',
    'President Ana Prado and Prime Minister Olav Berg discussed trade with bankers.':
      'with whom they spoke has no name',
    'President Ana Prado and Prime Minister Olav Berg faced the press to discuss trade.': 'they spoke to others',
    'President Ana Prado and Prime Minister Olav Berg exchanged prisoners.': 'prisoners are no views',
    'President Ana Prado and Prime Minister Olav Berg held talks and discussed trade.':
      'meetings/event tells the talks',
  },
}

/** "she and Berg discussed it" */
function isOne({ mention }: Argument): boolean {
  return mention.kind === 'pronoun' && (mention.lower === 'he' || mention.lower === 'she')
}

const VIEWS: ReadonlySet<string> = new Set(['view', 'opinion', 'idea', 'viewpoint', 'assessment'])

/** "In a phone call, they discussed trade", "discussed the summit over dinner", "met and discussed trade": another word tells the meeting. */
function isToldElsewhere(clause: Clause, { eventsOf, dependentsOf }: FrameContext): boolean {
  const { governor } = clause
  // "discussed trade on the sidelines of the summit": not at it.
  const events = eventsOf(clause).filter(
    ({ lemma, link, linkWord }) =>
      link === 'oblique' && EVENT_NOUNS.get(lemma) !== 'visit' && !SIDELINES.includes(linkWord ?? ''),
  )
  const beside = [governor, ...dependentsOf(clause)]
  return (
    events.some(({ lemma }) => EVENT_NOUNS.has(lemma)) ||
    beside.some(
      (other) =>
        other !== null &&
        (MEETING_VERBS.has(other.lemma) || eventsOf(other).some(({ lemma }) => EVENT_NOUNS.has(lemma))),
    )
  )
}
