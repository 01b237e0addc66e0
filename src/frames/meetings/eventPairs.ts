import type { Clause, NounPhrase } from '../../clauses/clause.js'
import { objectsOf } from '../arguments.js'
import type { MeetingClaim } from '../claim.js'

type People = MeetingClaim['participants']

/** Nouns that in the plural are one meeting with each: "phone calls with Berg and Sosa". */
const ONE_TO_ONE: ReadonlySet<string> = new Set(['call', 'meeting', 'conversation'])

/** "trilateral meetings", "conference calls", "three-way calls": all at once, however often. */
function isOfAll({ adjectives }: NounPhrase): boolean {
  return adjectives.some((word) => OF_ALL.has(word) || /(?:^|-)way$/.test(word))
}

const OF_ALL: ReadonlySet<string> = new Set(
  'joint group conference trilateral quadrilateral multilateral plenary round-table roundtable'.split(' '),
)

/** "held separate talks with A and B", "bilateral meetings with A and B": those who met, pair by pair; empty where all met at once. */
export function eventPairs(told: Clause, noun: NounPhrase, people: People): People[] {
  const isEach = noun.adjectives.includes('separate') || (noun.plural && ONE_TO_ONE.has(noun.lemma) && !isOfAll(noun))
  if (!isEach) return []
  const prepositions = told.lemma === 'call' ? ['with', 'to'] : ['with']
  const partners = objectsOf(phrasesAround(told), prepositions).map(({ mention }) => mention)
  const others = people.filter(({ argument }) => !partners.includes(argument.mention))
  const met = people.filter(({ argument }) => partners.includes(argument.mention))
  // "Prado and Sosa had separate meetings with Berg"
  if (met.length === 1 && others.length > 1) return others.map((other) => [other, ...met])
  return others.length === 1 ? met.map((partner) => [...others, partner]) : []
}

/** "Prado and Sosa had separate meetings with lawyers": not with each other. */
export function withNobodyNamed(told: Clause, { adjectives }: NounPhrase): boolean {
  if (!adjectives.includes('separate')) return false
  const phrases = phrasesAround(told).filter(({ preposition, object }) => preposition === 'with' && object !== null)
  return phrases.length > 0 && objectsOf(phrases, ['with']).length === 0
}

/** "held separate talks on Monday with A and B": the phrase hangs on the verb. */
function phrasesAround(told: Clause): Clause['phrases'] {
  return [...told.phrases, ...(told.governor?.phrases ?? [])]
}
