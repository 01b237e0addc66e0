import type { Meeting } from '../../model/meeting.js'

/** Nouns for a meeting, by lemma, with the kind they make it; null where the number of participants decides. */
export const EVENT_NOUNS: ReadonlyMap<string, Meeting['kind'] | null> = new Map([
  ['meeting', null],
  ['encounter', null],
  ['audience', null],
  ['sit-down', null],
  ['pull-aside', null],
  ['one-on-one', null],
  ['tête-à-tête', null],
  ['tete-a-tete', null],
  ['session', null],
  ['gathering', 'multilateral'],
  ['bilateral', 'bilateral'],
  ['trilateral', 'multilateral'],
  ['ministerial', 'multilateral'],
  ['talk', 'talks'],
  ['talks', 'talks'],
  ['negotiation', 'talks'],
  ['consultation', 'talks'],
  ['discussion', 'talks'],
  ['dialogue', 'talks'],
  ['summit', 'summit'],
  ['conference', 'conference'],
  ['forum', 'conference'],
  ['congress', 'conference'],
  ['dinner', 'meal'],
  ['lunch', 'meal'],
  ['luncheon', 'meal'],
  ['breakfast', 'meal'],
  ['banquet', 'meal'],
  ['call', 'call'],
  ['conversation', 'talks'],
  ['videoconference', 'call'],
  ['visit', 'visit'],
  ['trip', 'visit'],
  ['tour', 'visit'],
])

/** Before the noun, these make it another kind: "phone talks", "telephone conversation", "summit meeting". */
export const KIND_BY_MODIFIER: ReadonlyMap<string, Meeting['kind']> = new Map([
  ['phone', 'call'],
  ['telephone', 'call'],
  ['bilateral', 'bilateral'],
  ['courtesy', 'bilateral'],
  ['trilateral', 'multilateral'],
  ['multilateral', 'multilateral'],
  ['ministerial', 'multilateral'],
  ['summit', 'summit'],
])

/** Before the noun, these say that it is no meeting of ours: "shareholder meeting", "press conference", "sales call". */
export const NO_MEETING: ReadonlySet<string> = new Set(
  `shareholder shareholders stockholder investor investors board annual-general press news earnings sales wake-up roll close
  conference-call video-game concert book world-cup friendly qualifying training guided study study-abroad sightseeing field
  boat bus road shopping school camping fishing hunting business-class party-line prayer town-hall`.split(/\s+/),
)
