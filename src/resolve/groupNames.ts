import { genderOf } from '../lexicon/genderOf.js'
import type { DemonymMention, Mention, NameMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import { type Draft, type Gender, newDraft } from './draft.js'
import { gatherPeople, personKey } from './gatherPeople.js'
import { officeKey } from './officeKey.js'
import { textOf } from './textOf.js'
import { otherNames, thingKey } from './thingKey.js'

/** Which entity each name and demonym belongs to, and all entities in order of their first mention. */
export type Named = { readonly of: ReadonlyMap<Mention, Draft>; readonly drafts: readonly Draft[] }

const MALE = new Set('mr mr. sir lord king prince emir sultan sheikh father brother don monsieur señor herr'.split(' '))
const FEMALE = new Set('mrs mrs. ms ms. miss lady dame queen princess sheikha madam madame mme sister'.split(' '))

/** Takes the mentions of a text and gathers the names and demonyms of one thing: by the lexicon's name, by country, by person, by acronym. */
export function groupNames(text: TokenizedText, mentions: readonly Mention[]): Named {
  const named = mentions.filter((mention) => mention.kind === 'name' || mention.kind === 'demonym')
  const key = (mention: NameMention) => personKey(mention.known ? mention.name.split(/[\s-]+/) : wordsOf(text, mention))
  const persons = named.filter((mention) => mention.kind === 'name' && mention.type === 'person') as NameMention[]
  const people = gatherPeople(persons.map(key))
  const titles = titlesOf(
    mentions,
    (mention) => people.candidates(key(mention)),
    (mention, person) => key(mention).length < people.fullForm(person).length,
  )
  const acronyms = otherNames(text, named)
  const byKey = new Map<string, Draft>()
  const royals = new Map<string, Draft>()
  const shortly = new Map<string, Draft>()
  const of = new Map<Mention, Draft>()
  const drafts = new Set<Draft>()
  for (const mention of named) {
    const draft =
      mention.kind === 'name' && mention.type === 'person'
        ? person(mention)
        : thing(mention, byKey, thingKey(text, mention, acronyms))
    draft.subtype ??= mention.subtype
    draft.country ??= mention.country
    if (mention.kind === 'name' && mention.known) draft.known ??= mention.name
    if (mention.kind === 'demonym') draft.known ??= mention.name
    else draft.forms.add(textOf(text, mention))
    draft.lastSeen = mention.first
    of.set(mention, draft)
    drafts.add(draft)
  }
  for (const draft of drafts) draft.lastSeen = -1
  return { of, drafts: [...drafts] }

  function person(mention: NameMention): Draft {
    const gender = courtesyGender(text, mention)
    const words = key(mention)
    const rank = words.length === 1 ? royalRank(text, mention) : null
    // "Crown Prince Hussein" is not King Hussein bin Talal.
    const all = people.candidates(words).filter((one) => !isOfOtherRank(titles.held.get(one), rank))
    // "King Talal" is not Prince Faris Talal: kings and popes go by their given names.
    if (rank && !all.some((one) => people.fullForm(one)[0] === words[0])) {
      const own = royals.get(`${rank} ${words[0]}`) ?? newDraft('person')
      royals.set(`${rank} ${words[0]}`, own)
      return own
    }
    const title = titles.of.get(mention)
    const titled = all.length > 1 && title ? all.filter((one) => titles.held.get(one)?.has(title)) : []
    const fitting = (titled.length > 0 ? titled : all).filter((one) => !gender || !one.gender || one.gender === gender)
    const meant = fitting.length > 0 ? fitting : all
    // "Park said she …, naming Park Wan-joo. Park joined": whom the short form just stood for.
    const before = shortly.get(words.join(' '))
    const goesOn = before && meant.includes(before) && mention.first - before.lastSeen < STILL_SHORT
    const draft = (goesOn ? before : latest(meant)) ?? newDraft('person')
    if (words.length < people.fullForm(draft).length) shortly.set(words.join(' '), draft)
    if (!drafts.has(draft)) {
      draft.kin = KIN.has(text.tokens[mention.first - 1]?.lower ?? '')
      const [given = '', ...others] = people.fullForm(draft)
      if (others.length > 0) draft.gender = genderOf(given)
    }
    // What the text says goes before what a given name suggests.
    draft.gender = gender ?? draft.gender
    return draft
  }
}

/** The office beside each name, and the offices of those whom their names tell apart: "Prime Minister Han" is the Han who is one. */
function titlesOf(
  mentions: readonly Mention[],
  candidates: (mention: NameMention) => readonly Draft[],
  isShortened: (mention: NameMention, person: Draft) => boolean,
): { of: ReadonlyMap<Mention, string>; held: ReadonlyMap<Draft, ReadonlySet<string>> } {
  const of = new Map<Mention, string>()
  const held = new Map<Draft, Set<string>>()
  for (const office of mentions) {
    if (office.kind !== 'office') continue
    for (const holder of office.holders) {
      const title = officeKey(office.title)
      of.set(holder, title)
      const [only, other] = candidates(holder)
      // A prince of one name may be another than the king who has it, too.
      if (only && !other && !(RANKS.has(title) && isShortened(holder, only)))
        held.set(only, (held.get(only) ?? new Set()).add(title))
    }
  }
  return { of, held }
}

/** Of two people with one surname, the one named last; before any was named, the first. Someone's widow keeps her full name in the news. */
function latest(candidates: readonly Draft[]): Draft | undefined {
  const own = candidates.filter(({ kin, lastSeen }) => !kin && lastSeen >= 0)
  let best = own[0] ?? candidates[0]
  for (const one of own.length > 0 ? own : candidates) if (best && one.lastSeen > best.lastSeen) best = one
  return best
}

const KIN = new Set(
  'wife widow husband son daughter brother sister father mother cousin nephew niece uncle aunt grandson granddaughter grandfather'.split(
    ' ',
  ),
)

function thing(mention: NameMention | DemonymMention, byKey: Map<string, Draft>, key: string): Draft {
  const draft = byKey.get(key) ?? newDraft(mention.type)
  byKey.set(key, draft)
  return draft
}

/** So many tokens on, a surname alone still stands for whom it stood for, though another of that name was named in between. */
const STILL_SHORT = 80

type RoyalRank = 'heir' | 'ruler'

const RANKS: ReadonlyMap<string, RoyalRank> = new Map([
  ...['prince', 'princess', 'crown prince', 'crown princess'].map((title) => [title, 'heir'] as const),
  ...['king', 'queen', 'emir', 'sultan', 'pope', 'emperor', 'empress'].map((title) => [title, 'ruler'] as const),
])

/** The rank that the title before a name gives. */
function royalRank({ tokens }: TokenizedText, { first }: NameMention): RoyalRank | null {
  return RANKS.get(tokens[first - 1]?.lower ?? '') ?? null
}

/** Does someone hold titles of another rank, and none of this? */
function isOfOtherRank(held: ReadonlySet<string> | undefined, rank: RoyalRank | null): boolean {
  const ranks = [...(held ?? [])].flatMap((title) => RANKS.get(title) ?? [])
  return rank !== null && ranks.length > 0 && !ranks.includes(rank)
}

function courtesyGender(text: TokenizedText, mention: NameMention): Gender | null {
  const before = text.tokens[mention.first - 1]?.lower ?? ''
  return MALE.has(before) ? 'male' : FEMALE.has(before) ? 'female' : null
}

function wordsOf({ tokens }: TokenizedText, span: { first: number; last: number }): string[] {
  const words: string[] = []
  for (let at = span.first; at < span.last; at++) {
    const token = tokens[at]
    if (token && token.shape !== 'punctuation') words.push(token.lower)
  }
  return words
}
