import type { Clause, NounPhrase, PrepositionalPhrase } from '../clauses/clause.js'
import { areTwoHeads } from '../clauses/words/areTwoHeads.js'
import { NAMESAKES } from '../lexicon/namesakes.js'
import type { Mention } from '../names/mention.js'
import type { Argument } from './claim.js'

/** Common nouns that speak for the state named before them: "the Russian delegation", "Chinese officials". */
const DELEGATES: ReadonlySet<string> = new Set(
  `delegation side government authority official negotiator diplomat representative team envoy mediator minister leader
  administration leadership counterpart`.split(/\s+/),
)

/** Is it people who speak for whomever the words before them name: "the Russian delegation", "NATO officials"? */
export function isDelegates(phrase: NounPhrase | null): boolean {
  return phrase !== null && phrase.mention === null && DELEGATES.has(phrase.lemma)
}

/** "Chile's membership was suspended": what is done to it is done to its owner. */
const BELONGING: ReadonlySet<string> = new Set(['membership', 'participation'])

const ALL_OF: ReadonlySet<string> = new Set(['both', 'all', 'each'])

/** Common nouns whose name stands before them: "the OPEC oil cartel" is OPEC. */
const BODIES: ReadonlySet<string> = new Set(
  'cartel bloc alliance group organization organisation club grouping union pact body association community forum party coalition'.split(
    ' ',
  ),
)

/** Words that make such a noun something of the organization: "the EU customs union", "a NATO working group". */
const PARTS: ReadonlySet<string> = new Set(
  'customs currency monetary banking working contact study steering support parliamentary advisory lobby pressure'.split(
    ' ',
  ),
)

/** Takes a noun phrase and gives who or what it stands for, one by one: lists are opened, plural offices too ("the leaders of A and B"). */
export function argumentsOf(phrase: NounPhrase | null): Argument[] {
  if (!phrase || phrase.determiner === 'negative') return []
  if (phrase.members.length > 0)
    return phrase.members
      .filter(
        (member, at) => !isTitleBehind(member, phrase.members[0], at) && !isTitleBefore(member, phrase.members[at + 1]),
      )
      .flatMap(argumentsOf)
  const { first, last, mention } = phrase
  if (phrase.adjectives.some((word) => NAMESAKES.has(word))) return []
  if (mention === null) {
    // "received both of them"
    if (ALL_OF.has(phrase.lemma))
      return objectsOf(phrase.complements, ['of']).filter(({ mention }) => mention.kind === 'pronoun')
    if (BELONGING.has(phrase.lemma)) return argumentsOf(phrase.possessor)
    // "his rival, Ana Prado": the apposition says who.
    const named = phrase.appositions.find(
      ({ mention: other, members }) =>
        other?.kind === 'name' || (other?.kind === 'office' && other.holders.length > 0) || members.length > 0,
    )
    if (named) return argumentsOf(named)
    const body =
      BODIES.has(phrase.lemma) && !phrase.adjectives.some((word) => PARTS.has(word))
        ? phrase.modifiers.filter(isOrganization)
        : []
    if (body.length > 0) return body.map((name) => ({ first, last, mention: name, realm: null }))
    const state = DELEGATES.has(phrase.lemma) ? phrase.modifiers.filter(isState) : []
    const senders = DELEGATES.has(phrase.lemma) ? objectsOf(phrase.complements, ['of', 'from']).filter(isSender) : []
    if (state.length === 0) return senders
    return state.map((realm) => ({ first, last, mention: realm, realm: null }))
  }
  // "We, the foreign ministers of the union, met"
  const [said] = phrase.appositions
  if (mention.kind === 'pronoun' && said?.mention?.kind === 'office') return argumentsOf(said)
  if (mention.kind !== 'office') return [{ first, last, mention, realm: null }]
  if (mention.holders.length > 0)
    return mention.holders.map((holder) => ({ first, last, mention: holder, realm: null }))
  const named = phrase.appositions.find((other) => other.mention?.kind === 'name' && other.mention.type === 'person')
  if (named) return argumentsOf(named)
  // "the first visit by an Italian head of state": whichever it was.
  if (phrase.determiner === 'indefinite') return []
  if (mention.plural && mention.of.length > 0) return mention.of.map((realm) => ({ first, last, mention, realm }))
  return [{ first, last, mention, realm: mention.of[0] ?? null }]
}

/** "Ana Prado, Vice-President of Peru and Governor of Lima": without an article, what follows the name is hers, nobody else's. */
function isTitleBehind({ mention }: NounPhrase, first: NounPhrase | undefined, at: number): boolean {
  if (at === 0 || mention?.kind !== 'office' || mention.plural || mention.definite || mention.holders.length > 0)
    return false
  // "Prado and Chilean president": headlines leave the article out.
  const isOfBehind = mention.of.length > 0 && mention.of.every((realm) => realm.first > mention.first)
  return isOfBehind && first?.mention?.kind === 'name' && first.mention.type === 'person'
}

/** "the Deputy Prime Minister and Minister of Trade of Peru, Rita Sosa": without an article of its own, the second office is the same person's. */
function isTitleBefore({ mention, appositions }: NounPhrase, next: NounPhrase | undefined): boolean {
  if (mention?.kind !== 'office' || mention.plural || mention.holders.length > 0 || appositions.length > 0) return false
  // "Pakistani Deputy Prime Minister and Foreign Minister Ishaq Mirza"
  const isBefore =
    next?.mention?.kind === 'name' &&
    next.mention.type === 'person' &&
    next.determiner === 'none' &&
    next.modifiers.length === 1 &&
    next.modifiers[0]?.kind === 'office' &&
    next.modifiers[0].of.length === 0 &&
    // "Peruvian President and Prime Minister Olav Berg": two people.
    !areTwoHeads(mention.title, next.modifiers[0].title)
  if (isBefore && !mention.definite && mention.possessor === null) return true
  const isNamed = next?.appositions.some(({ mention: other }) => other?.kind === 'name' && other.type === 'person')
  return isNamed === true && next?.determiner === 'none' && !(next.mention?.kind === 'name')
}

/** "the officials of the two countries": whom they are of. */
function isSender({ mention }: Argument): boolean {
  return mention.kind !== 'office' && (mention.kind === 'pronoun' || mention.type !== 'person')
}

function isOrganization(mention: Mention): boolean {
  return mention.kind === 'name' && mention.type === 'organization'
}

/** Officials of a state or of a body of states speak for it; those of a party or a firm for themselves. */
function isState(mention: Mention): boolean {
  if (mention.kind === 'demonym') return true
  if (mention.kind !== 'name') return false
  return mention.subtype === 'country' || mention.subtype === 'intergovernmental' || mention.subtype === 'government'
}

/** Could the words stand for someone who acts: a person, a state (or its capital), an organization? Pronouns are asked again when they are resolved. */
export function mayAct({ mention }: Argument): boolean {
  if (mention.kind === 'name')
    return mention.type !== 'place' || mention.subtype === 'country' || mention.subtype === 'city'
  if (mention.kind === 'pronoun') return mention.lower !== 'it' || !mention.possessive
  return true
}

/** Could the words stand for an organization? */
export function mayBeOrganization({ mention }: Argument): boolean {
  if (mention.kind === 'name' || mention.kind === 'nominal') return mention.type === 'organization'
  return mention.kind === 'pronoun' && (mention.lower === 'it' || mention.lower === 'its')
}

/** Is it a place by name? Only named places say where something happens. */
export function isPlace({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.type === 'place'
}

/** The places that the phrases with one of these prepositions name: "in Lima", "in the border city of Tacna", "in the Peruvian capital". */
export function placesOf(phrases: readonly PrepositionalPhrase[], prepositions: readonly string[]): Argument[] {
  return phrases.flatMap(({ preposition, object }) => {
    if (object === null || !prepositions.includes(preposition)) return []
    const named = argumentsOf(object).filter(isPlace)
    if (named.length > 0 || object.mention !== null) return named
    const called = TOWNS.has(object.lemma) ? objectsOf(object.complements, ['of']).filter(isPlace) : []
    if (called.length > 0 || object.lemma !== 'capital' || object.adjectives.some((word) => word !== 'the'))
      return called
    return object.modifiers.filter(isCountry).map(argumentOf)
  })
}

/** What a place may be called before its name. */
const TOWNS: ReadonlySet<string> = new Set('city town resort port village capital island enclave suburb'.split(' '))

function isCountry(mention: Mention): boolean {
  return mention.kind === 'demonym' || (mention.kind === 'name' && mention.subtype === 'country')
}

/** The objects of the phrases with one of these prepositions, opened into arguments. */
export function objectsOf(phrases: readonly PrepositionalPhrase[], prepositions: readonly string[]): Argument[] {
  return phrases
    .filter((phrase) => prepositions.includes(phrase.preposition))
    .flatMap(({ object }) => argumentsOf(object))
}

/** A city or other place below a country: as a word before a noun it says where, not who. */
export function isCity(mention: Mention): boolean {
  return mention.kind === 'name' && mention.type === 'place' && mention.subtype !== 'country'
}

/**
 * Who a clause's subject is: in "Prado was the last president to visit Lima" it is Prado who visited, though the grammar hangs the
 * infinitive on "president".
 */
export function subjectOf({ subject, governor }: Clause): Argument[] {
  const described = governor !== null && subject !== null && governor.predicative === subject
  const office = described && subject.mention?.kind === 'office' ? subject.mention : null
  if (office && office.of.length > 0 && governor?.subject?.mention?.kind === 'pronoun')
    return argumentsOf(governor.subject).map((argument) => ({ ...argument, office }))
  // "It was Berg who met Prado": whom the cleft brings out.
  const isCleft = described && governor.subject?.mention?.kind === 'pronoun' && governor.subject.mention.lower === 'it'
  // "the newest member is Peru, which joined in May": a name speaks for itself.
  const isNamed = subject?.mention?.kind === 'name'
  return argumentsOf(described && !isCleft && !isNamed ? governor.subject : subject)
}

/** A mention as an argument by itself. */
export function argumentOf(mention: Mention): Argument {
  return { first: mention.first, last: mention.last, mention, realm: null }
}

/** Is it someone known by office or by name? */
export function isKnownPerson({ mention }: Argument): boolean {
  return mention.kind === 'office' || (mention.kind === 'name' && mention.type === 'person')
}

/** The prepositional phrases of a clause, with those inside the noun of a nominal one; each once. */
export function phrasesOf({ phrases, noun }: Clause): readonly PrepositionalPhrase[] {
  return noun ? [...new Set([...phrases, ...noun.complements])] : phrases
}

/** Is it a state, by its name? */
export function isNamedState({ mention }: Argument): boolean {
  return mention.kind === 'name' && mention.subtype === 'country'
}

/** Does the clause say when? */
export function isDated({ phrases, times }: Clause): boolean {
  return times.length > 0 || phrases.some(({ time }) => time !== null)
}
