import type { Modality } from '../clause.js'

/** What a governor makes of the clause that hangs on it. */
export type Effect = {
  readonly modality: Modality
  /** It turns the clause into its opposite: "refused to". */
  readonly denies?: boolean
  /** What is planned lies ahead of the governor however past that is: "agreed to"; else "was expected to" is past. */
  readonly ahead?: boolean
  /** It says nothing of the clause however it is turned: "it will not be easy to meet". */
  readonly open?: boolean
}

const table = (effect: Effect, words: string): [string, Effect][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, effect])

const PLANNED: Effect = { modality: 'planned' }
const AHEAD: Effect = { modality: 'planned', ahead: true }
const PROPOSED: Effect = { modality: 'proposed' }
const POSSIBLE: Effect = { modality: 'possible' }
const DENIED: Effect = { modality: 'asserted', denies: true }
const REAL: Effect = { modality: 'asserted' }

/** Verbs, by lemma, over infinitives, gerunds and their event objects ("plans talks"). */
export const GOVERNING_VERBS: ReadonlyMap<string, Effect> = new Map([
  ...table(
    PLANNED,
    `plan intend prepare schedule expect set slate mean go arrange book gear aim head tip earmark pencil anticipate await poise design organize organise envisage line look bill`,
  ),
  ...table(
    AHEAD,
    `agree promise pledge vow decide commit choose opt volunteer undertake announce resolve elect swear confirm accept approve order vote move`,
  ),
  ...table(
    PROPOSED,
    `want hope wish urge ask call offer propose invite seek ask beg press encourage recommend suggest demand request advise push lobby desire like prefer need require implore
    appeal petition apply bid strive campaign favor favour support back advocate pressure persuade convince plead insist vie try attempt negotiate discuss endorse welcome float suggest dream aspire
    struggle fight mull consider contemplate weigh debate explore study ponder threaten authorize authorise allow permit enable let`,
  ),
  ...table(
    POSSIBLE,
    `seem appear speculate question doubt wonder fear hint rumor rumour imagine suppose suspect tend risk predict accuse allege pretend feign fake purport claim profess stand`,
  ),
  ...table(
    DENIED,
    `refuse decline fail cease dismiss deny reject avoid exclude forgo abstain refrain forget neglect hesitate oppose prevent stop block bar ban forbid prohibit dodge shun snub skip veto miss rebuff spurn spare
    prevent preclude discourage dissuade resist boycott`,
  ),
  ...table(
    REAL,
    `begin start continue manage come proceed happen resume join use remember get stop-over dare turn finish report confirm keep live arrive help`,
  ),
])

/** Verbs with a particle that turn down what hangs on them: "ruled out meeting", "turned down an invitation". */
const TURNING_DOWN: ReadonlySet<string> = new Set([
  'rule+out',
  'turn+down',
  'vote+down',
  'shoot+down',
  'back+out',
  'pull+out',
  'get+out',
  'duck+out',
  'bow+out',
])

/** What a verb, with its particle, makes of what hangs on it. */
export function governingEffect({ lemma, particle }: { lemma: string; particle: string | null }): Effect | undefined {
  const named = particle === null ? lemma : `${lemma}+${particle}`
  if (particle !== null && TURNING_DOWN.has(named)) return DENIED
  // "put off meeting Berg"
  return POSTPONING.has(named) ? { modality: 'postponed' } : GOVERNING_VERBS.get(lemma)
}

/** Verbs that call an event off or put it off, with the particle where one makes the meaning. */
export const CANCELLING: ReadonlySet<string> = new Set(
  'cancel scrap abandon scrub nix axe shelve abort ditch call+off break+off drop pull+out'.split(' '),
)
export const POSTPONING: ReadonlySet<string> = new Set(
  'postpone delay put+off defer reschedule suspend push+back hold+off'.split(' '),
)

/** What comes to nothing, where it was planned: "plans for a meeting collapsed"; with these two it needs not be said that it was. */
export const COLLAPSING: ReadonlySet<string> = new Set(
  'collapse founder fail flop unravel fizzle evaporate break+down fall+apart fall+through'.split(' '),
)
export const NEVER_HELD: ReadonlySet<string> = new Set(['fall+through'])

/** Adjectives over infinitives: "due to meet", "ready to talk". */
export const GOVERNING_ADJECTIVES: ReadonlyMap<string, Effect> = new Map([
  ...table(PLANNED, `due set scheduled expected slated poised bound supposed certain sure meant planned`),
  ...table(
    PROPOSED,
    `ready willing prepared keen eager open free able welcome happy determined interested desperate anxious important`,
  ),
  ...table(POSSIBLE, `likely possible unsure uncertain unclear apt liable eligible`),
  ...table({ modality: 'planned', denies: true }, `unlikely`),
  ...table({ modality: 'possible', open: true }, `easy hard difficult tough simple tricky awkward necessary`),
  ...table(DENIED, `unable unwilling reluctant afraid impossible loath`),
])

/** Nouns over infinitives and "of" gerunds: "a plan to meet", "the hope of joining". */
export const GOVERNING_NOUNS: ReadonlyMap<string, Effect> = new Map([
  ...table(
    PLANNED,
    `plan intention schedule preparation arrangement process procedure verge brink cusp way track course path road`,
  ),
  ...table(AHEAD, `decision agreement promise pledge vow commitment announcement deal resolution consent undertaking`),
  ...table(
    PROPOSED,
    `hope wish bid offer proposal invitation request call effort attempt desire willingness readiness demand appeal ambition aspiration quest drive push need application campaign idea aim goal initiative
    obligation permission right opportunity chance move suggestion recommendation mandate petition pressure struggle push plea step ability dream interest eagerness view talk negotiation discussion condition price`,
  ),
  ...table(
    POSSIBLE,
    `possibility prospect likelihood threat option potential report rumor rumour allegation speculation suspicion gossip whisper`,
  ),
  ...table(DENIED, `refusal failure inability reluctance unwillingness denial rejection`),
])

/** Verbs whose object does what the infinitive says: "urged X to meet". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `see watch hear urge ask invite tell want expect allow persuade order press encourage force advise permit convince lobby pressure push instruct require request call appeal implore beg enable help let cause get lead authorize
  authorise believe summon warn remind challenge compel oblige direct nominate appoint choose send dispatch recommend forbid like need prompt designate train wish prefer set schedule elect pick select task mandate`.split(
    /\s+/,
  ),
)
