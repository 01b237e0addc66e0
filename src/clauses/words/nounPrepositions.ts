const table = (prepositions: string, nouns: string): [string, ReadonlySet<string>][] => {
  const set = new Set(prepositions.split(' '))
  return nouns
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, set])
}

/** Which prepositions a noun draws to itself, wherever it stands; "of" goes with every noun. */
const DRAWN: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...table(
    'with between among on about over in at by for',
    `talk meeting negotiation consultation discussion dialogue conversation session dinner lunch breakfast call videoconference encounter audience luncheon banquet`,
  ),
  ...table('between among on in at with for by', 'summit conference ministerial forum gathering congress reception'),
  ...table('to by with in', 'visit trip tour journey return'),
  ...table(
    'to by',
    'accession admission entry access threat answer response ambassador envoy invitation aid support opposition commitment reference ascension approach alternative advisor adviser loyalty',
  ),
  ...table('into', 'entry admission return'),
  ...table('from by', 'withdrawal exit departure expulsion suspension exclusion secession removal ouster pullout'),
  ...table(
    'in within',
    'membership participation role seat place interest involvement war conflict crisis embassy troops',
  ),
  ...table(
    'with between on by',
    'agreement deal treaty pact accord relation tie relationship rapprochement reconciliation cooperation partnership alliance border war conflict dispute contact',
  ),
  ...table('between', 'link bond friendship trade trust tension rivalry divide rift gap'),
  ...table(
    'from of in',
    'delegation representative official leader minister delegate lawmaker diplomat envoy counterpart president country state nation member',
  ),
  ...table('for to by from', 'bid application request plan proposal candidacy call push campaign appeal vote'),
  ...table('by on of', 'decision statement announcement speech remark'),
]

const BY_NOUN: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const [noun, set] of DRAWN) map.set(noun, new Set([...(map.get(noun) ?? []), ...set]))
  return map
})()

/** Places and days are as well said of the verb: drawn to the noun only where the noun stands before the verb. */
export const LOCATING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'for', 'over', 'during', 'within', 'near'])

/** Does the noun draw a phrase with this preposition? */
export function draws(lemma: string, preposition: string): boolean {
  return (
    preposition === 'of' ||
    preposition === 'including' ||
    preposition === 'such as' ||
    (BY_NOUN.get(lemma)?.has(preposition) ?? false)
  )
}

/** Is it a noun with arguments of its own: a visit, an accession, a decision? */
export function isEventNoun(lemma: string): boolean {
  return BY_NOUN.has(lemma)
}

/** Verbs that take "with" (or "to", "on") themselves, whatever noun stands between: "discussed the summit with Xi". */
export const VERB_DRAWS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    discuss: ['with', 'in', 'at'],
    raise: ['with'],
    share: ['with'],
    review: ['with'],
    sign: ['with'],
    agree: ['with'],
    coordinate: ['with'],
    join: ['with'],
    replace: ['with', 'by'],
    attend: ['with', 'as'],
    expect: ['in', 'at'],
    invite: ['to', 'for', 'in'],
    withdraw: ['from'],
    send: ['to'],
    bring: ['to'],
    welcome: ['to', 'in', 'at'],
    admit: ['to', 'into'],
  }),
)

/** "met Berg ahead of the summit in Oslo": where the summit is, not where they met. */
export const BESIDE_IN_TIME: ReadonlySet<string> = new Set([
  'ahead of',
  'before',
  'prior to',
  'in preparation for',
  'in the run-up to',
])
