import { NOMINAL_NOUNS } from '../lexicon/nominalNouns.js'
import type { NominalMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Discourse, Seen } from './discourse.js'
import type { Draft } from './draft.js'
import { onlyList, openingList } from './resolveGroup.js'

/** How many sentences back the two of "the two leaders" may lie. */
const REACH = 4

/** Who holds an office of a title, of those named so far. */
export type Officials = {
  readonly holds: (person: Draft, title: string) => boolean
  readonly namedBefore: (token: number, title: string) => readonly Draft[]
}

/** Takes "the bloc", "both countries", "the two leaders", "both foreign ministers", "the two" and gives the entities they stand for; none where that is unclear. */
export function resolveNominal(
  text: TokenizedText,
  discourse: Discourse,
  nominal: NominalMention,
  officials: Officials,
): readonly Draft[] {
  if (nominal.count === 1) {
    const found = nominal.type === 'organization' ? organization(text, discourse, nominal) : place(discourse, nominal)
    return found ? [found] : []
  }
  if (nominal.count === null) return []
  if (nominal.rule === 'nominals/counted-office') return counted(text, discourse, nominal, nominal.count, officials)
  const found = several(text, discourse, nominal, nominal.count, kindOf(nominal))
  // "The two spoke by phone" after a sentence on people is said of people.
  const isOpen = found === null && nominal.rule === 'nominals/number' && !speaksOfPeople(discourse, nominal)
  return !isOpen ? (found ?? []) : (several(text, discourse, nominal, nominal.count, isCountry) ?? [])
}

function speaksOfPeople(discourse: Discourse, { first }: NominalMention): boolean {
  const sentence = discourse.sentenceOf(first)
  return [sentence, sentence - 1].some((index) => discourse.in(index).some(({ type }) => type === 'person'))
}

/** "both foreign ministers": the two just spoken of who hold such an office, or the only two named so far. */
function counted(
  text: TokenizedText,
  discourse: Discourse,
  nominal: NominalMention,
  count: number,
  { holds, namedBefore }: Officials,
): readonly Draft[] {
  const words = text.tokens.slice(nominal.first, nominal.last - 1).map(({ lower }) => lower)
  const modifiers = words.filter((word) => !COUNTING.has(word))
  const title = [...modifiers, nominal.lemma].join(' ')
  const near = several(text, discourse, nominal, count, (one) => one.draft !== null && holds(one.draft, title))
  if (near !== null && near.length > 0) return near
  const all = namedBefore(nominal.first, title)
  if (all.length === count) return all
  // "Deputy Premier X and his counterpart Y met. The two ministers agreed": the two of the sentence before.
  const sentence = discourse.sentenceOf(nominal.first)
  const before = discourse.in(sentence - 1).filter(({ type }) => type === 'person')
  const named = before.flatMap(({ draft }) => draft ?? [])
  return count === 2 && before.length === 2 && named.length === 2 && GENERAL.has(nominal.lemma) ? named : []
}

/** Offices that the press also says of those who rank near: "the two ministers" for a deputy premier and a minister. */
const GENERAL = new Set(['minister', 'official', 'leader', 'diplomat'])

const COUNTING = new Set('the these those both two three four five six seven'.split(' '))

/** Bodies that "the group" and "the organization" are not said of. */
const NO_GROUP = new Set(['government', 'media', 'ministry', 'parliament', 'court'])

function organization(text: TokenizedText, discourse: Discourse, nominal: NominalMention): Draft | null {
  if (nominal.lemma === 'party' && isAnother(text, nominal)) return null
  const fits = NOMINAL_NOUNS.get(nominal.lemma)?.fits ?? null
  let fitting: Draft | null = null
  let unsorted: Draft | null = null
  const rivals: Draft[] = []
  for (const draft of discourse.recent('organization')) {
    if (nameHolds(draft, nominal.lemma)) return draft
    // Neither the world is a bloc nor the office of one.
    if (ALLIANCES.has(nominal.lemma) && NO_BLOC.test(draft.known ?? '')) continue
    const kind = draft.subtype
    if (kind === null || kind === 'civil') unsorted ??= draft
    if (fits ? kind !== null && fits.includes(kind) : kind === null || !NO_GROUP.has(kind)) {
      fitting ??= draft
      rivals.push(draft)
    }
  }
  if (fitting && ALLIANCES.has(nominal.lemma)) return spokenOfMore(discourse, nominal, fitting, rivals)
  return fitting ?? (ALLIANCES.has(nominal.lemma) ? unsorted : null)
}

/** "the ruling party" after another was named is whichever rules. */
function isAnother({ tokens }: TokenizedText, { first, last }: NominalMention): boolean {
  return tokens.slice(first, last).some(({ lower }) => OTHER_PARTIES.has(lower))
}

const OTHER_PARTIES = new Set(
  'ruling governing opposition rival other another new own main leading biggest largest dominant minority majority'.split(
    ' ',
  ),
)

/**
 * The last one named, unless that was named once, in another sentence, and one other far oftener: "the alliance" in an article on
 * one, after a word on another.
 */
function spokenOfMore(discourse: Discourse, nominal: NominalMention, last: Draft, rivals: readonly Draft[]): Draft {
  const sentence = discourse.sentenceOf(nominal.first)
  if (last.mentions.length > 1 || discourse.in(sentence).some(({ draft }) => draft === last)) return last
  const often = rivals.filter(({ mentions }) => mentions.length >= OFTEN)
  return often.length === 1 ? (often[0] ?? last) : last
}

/** As often as this another must be named. */
const OFTEN = 3

/** Nouns for an alliance, which nothing but its name need tell: "the bloc" after "the Southern Forum". */
const ALLIANCES: ReadonlySet<string> = new Set(['bloc', 'alliance', 'grouping', 'union', 'league', 'forum'])

const NO_BLOC = /^United Nations$|\b(?:Commission|Parliament|Court|Bank|Fund|Secretariat)$/

function nameHolds(draft: Draft, lemma: string): boolean {
  const names = draft.known ? [draft.known] : [...draft.forms].slice(0, 4)
  const same = lemma.replace('organisation', 'organization')
  return names.some((name) =>
    name
      .toLowerCase()
      .replace('organisation', 'organization')
      .split(/[\s-]+/)
      .includes(same),
  )
}

function place(discourse: Discourse, nominal: NominalMention): Draft | null {
  const fits = NOMINAL_NOUNS.get(nominal.lemma)?.fits ?? null
  const sentence = discourse.sentenceOf(nominal.first)
  for (let back = sentence; back >= Math.max(0, sentence - 2); back--) {
    const there = discourse
      .in(back)
      .filter((one) => one.draft?.type === 'place' && (!fits || fits.includes(one.draft.subtype ?? '')))
    if (there.length === 1) return there[0]?.draft ?? null
    if (there.length > 1) return null
  }
  return null
}

/** "the two leaders": the nearest stretch of sentences that speaks of exactly so many; empty where one of them has no name, null without any. */
function several(
  text: TokenizedText,
  discourse: Discourse,
  nominal: NominalMention,
  count: number,
  wanted: (one: Seen) => boolean,
): readonly Draft[] | null {
  const sentence = discourse.sentenceOf(nominal.first)
  const gathered = new Set<Draft | null>()
  let areSpeakers = true
  for (let back = sentence; back >= Math.max(0, sentence - REACH); back--) {
    const there = discourse.in(back).filter(wanted)
    const listed = openingList(text, there)
    if (gathered.size === 0 && listed.length === count) return listed
    const named = back < sentence ? onlyList(text, there, count) : null
    if (named) return named
    // "Peru and Chile quarrel. Kenya hosted talks between the two countries": those told of together, not whoever speaks of them.
    const others = back < sentence && there.length === count && there.every(({ draft }) => !gathered.has(draft))
    if (others && gathered.size > 0 && areSpeakers) return there.flatMap(({ draft }) => draft ?? [])
    // "A talk with Sosa fell through. The two men last met in May": Sosa is more than a voice in between.
    if (back < sentence && there.some(({ subject }) => !subject)) areSpeakers = false
    for (const one of there) gathered.add(one.draft)
    if (gathered.size >= count) break
  }
  if (gathered.size !== count) return null
  const found = [...gathered].filter((draft) => draft !== null)
  return found.length === count ? found : []
}

function isCountry(one: Seen): boolean {
  return one.draft?.subtype === 'country'
}

function kindOf(nominal: NominalMention): (one: Seen) => boolean {
  if (nominal.type === 'person') return (one) => one.type === 'person'
  if (nominal.lemma === 'side' || nominal.lemma === 'ally')
    return (one) => one.type !== 'person' && (one.type === 'organization' || one.draft?.subtype === 'country')
  if (nominal.type === 'organization') return (one) => one.type === 'organization'
  const fits = NOMINAL_NOUNS.get(nominal.lemma)?.fits
  return (one) => one.draft?.type === 'place' && (!fits || fits.includes(one.draft.subtype ?? ''))
}
