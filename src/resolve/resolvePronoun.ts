import { SPEECH_VERBS } from '../lexicon/speechVerbs.js'
import type { PronounMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Discourse, Seen } from './discourse.js'
import type { Draft, Gender } from './draft.js'
import { resolveGroup } from './resolveGroup.js'
import { resolveStyle } from './resolveStyle.js'
import { resolveThing } from './resolveThing.js'

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])
const OPENING_PREPOSITIONS = new Set(
  'during in throughout after following on with despite for before at upon since besides apart from under through'.split(
    ' ',
  ),
)
const LONGEST_OPENING = 16
/** What shows that a clause has begun: in "In his place he sends X, Y" nothing lies ahead. */
const CLAUSE_WORDS = /^(?:he|she|they|it|who|is|was|are|were|will|would|has|had|have)$/
/** How many sentences back an antecedent may lie. */
const REACH = 3
/** How many sentences back the speaker of "he said" may lie: quotations run long. */
const SPEAKER_REACH = 8

/** Takes a pronoun, what was spoken of before it, and the person named at a token; gives the entities it stands for, none where more than one reading is open. */
export function resolvePronoun(
  text: TokenizedText,
  discourse: Discourse,
  pronoun: PronounMention,
  personAt: (token: number) => Draft | undefined,
): readonly Draft[] {
  if (pronoun.last > pronoun.first + 1) {
    const found = resolveStyle(text, discourse, pronoun)
    return found ? [found] : []
  }
  const gender = GENDERS.get(pronoun.lower)
  if (gender) {
    const found =
      ahead(text, discourse, pronoun, gender, personAt) ??
      beside(text, pronoun, gender, personAt) ??
      person(text, discourse, pronoun, gender)
    if (found) found.gender ??= gender
    return found ? [found] : []
  }
  if (/^its?$/.test(pronoun.lower)) {
    const found = resolveThing(text, discourse, pronoun)
    return found ? [found] : []
  }
  if (/^(?:i|me|my)$/.test(pronoun.lower)) {
    const found = writer(text, discourse, pronoun)
    return found ? [found] : []
  }
  return /^(?:they|their|them)$/.test(pronoun.lower) ? resolveGroup(text, discourse, pronoun) : []
}

/** "During his visit, [X] said …": the phrase that opens a sentence looks ahead to the subject. */
function ahead(
  { tokens, sentences }: TokenizedText,
  discourse: Discourse,
  pronoun: PronounMention,
  gender: Gender,
  personAt: (token: number) => Draft | undefined,
): Draft | null {
  const sentence = sentences[discourse.sentenceOf(pronoun.first)]
  if (!sentence || !pronoun.possessive || pronoun.first - sentence.first > 3) return null
  if (!OPENING_PREPOSITIONS.has(tokens[sentence.first]?.lower ?? '')) return null
  for (let at = pronoun.last; at < Math.min(pronoun.last + LONGEST_OPENING, sentence.last); at++) {
    if (CLAUSE_WORDS.test(tokens[at]?.lower ?? '')) return null
    if (tokens[at]?.text !== ',') continue
    const found = personAt(at + 1)
    return found && found.gender !== other(gender) ? found : null
  }
  return null
}

/** "Berg thanked [Ana Prado] and her foreign minister": whoever stands right before goes before whoever speaks. */
function beside(
  { tokens }: TokenizedText,
  pronoun: PronounMention,
  gender: Gender,
  personAt: (token: number) => Draft | undefined,
): Draft | null {
  if (!pronoun.possessive || tokens[pronoun.first - 1]?.lower !== 'and') return null
  for (let at = pronoun.first - 2; tokens[at]?.shape === 'capital'; at--) {
    const found = personAt(at)
    if (found) return found.gender !== other(gender) ? found : null
  }
  return null
}

function person(text: TokenizedText, discourse: Discourse, pronoun: PronounMention, gender: Gender): Draft | null {
  const sentence = discourse.sentenceOf(pronoun.first)
  const here = persons(discourse.in(sentence), gender).filter(
    (one) => one.first < pronoun.first && discourse.quoted(one.first) === discourse.quoted(pronoun.first),
  )
  const object = pronoun.lower === 'him' || (pronoun.lower === 'her' && !pronoun.possessive)
  const nominative = pronoun.lower === 'he' || pronoun.lower === 'she'
  if (discourse.quoted(pronoun.first)) return here.length === 1 ? (here[0]?.draft ?? null) : null
  if (nominative && says(text, pronoun)) {
    const speaker = discourse.speaker()
    if (
      speaker &&
      here.length === 0 &&
      sentence - speaker.sentence <= SPEAKER_REACH &&
      speaker.draft.gender !== other(gender)
    )
      return speaker.draft
  }
  const [only] = here
  if (
    here.length === 1 &&
    only &&
    !(object && only.subject && !clauseBetween(text, asideEnd(text, only.first, pronoun.first), pronoun.first))
  )
    return only.draft
  if (here.length > 1) return (object ? patient(text, here, pronoun) : null) ?? pick(here, nominative)
  for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
    const there = persons(discourse.in(back), gender).filter((one) => one.draft !== only?.draft)
    if (there.length === 1) return there[0]?.draft ?? null
    if (there.length > 1) return pick(there, nominative || opens(text, pronoun, sentence))
  }
  return null
}

/** "Prado met Berg and later phoned him": not the subject that both verbs share. */
function patient(
  { tokens }: TokenizedText,
  [first, second, ...more]: readonly Seen[],
  { first: at }: PronounMention,
): Draft | null {
  if (!first?.subject || !second || second.subject || second.speaks || more.length > 0) return null
  for (let back = at - 1; back > Math.max(second.first, at - LONGEST_PREDICATE); back--) {
    const word = tokens[back]
    if (word?.text === ',' || word?.lower === 'and') return second.draft
    if (word?.shape !== 'lower') return null
  }
  return null
}

/** In tokens, from the "and" to the pronoun. */
const LONGEST_PREDICATE = 6

/** Headings that say whose words follow: "Statement by the envoy, Ana Prado", "By Ana Prado". */
const BYLINE = /^(?:by|statement|remarks|speech|address|letter|blog|column|op-ed|opinion|commentary|testimony|essay)$/
/** Headings stand before this many sentences. */
const FIRST_SENTENCES = 4

/** "I" outside quotation marks: the one whom a heading names as the writer or speaker. */
function writer({ tokens, sentences }: TokenizedText, discourse: Discourse, pronoun: PronounMention): Draft | null {
  if (discourse.quoted(pronoun.first)) return null
  for (const { index, kind, first, last } of sentences.slice(0, FIRST_SENTENCES)) {
    if (kind !== 'heading' || !BYLINE.test(tokens[first]?.lower ?? '')) continue
    const words = tokens.slice(first, last)
    const people = discourse.in(index).filter(({ type }) => type === 'person')
    if (people.length === 1 && words.some(({ lower }) => lower === 'by')) return people[0]?.draft ?? null
  }
  return null
}

/** "His visit …", "In his speech …": a possessive that opens its sentence goes with the subject of the one before. */
function opens({ sentences }: TokenizedText, pronoun: PronounMention, sentence: number): boolean {
  return pronoun.first - (sentences[sentence]?.first ?? 0) <= 2
}

/** Of several people: the one who speaks, or the only subject; none where that leaves two. */
function pick(seen: readonly Seen[], subjects: boolean): Draft | null {
  const speakers = seen.filter((one) => one.speaks)
  if (speakers.length === 1) return speakers[0]?.draft ?? null
  const leading = seen.filter((one) => one.subject)
  return subjects && leading.length === 1 && leading[0] === seen[0] ? (leading[0]?.draft ?? null) : null
}

function persons(seen: readonly Seen[], gender: Gender): Seen[] {
  return seen.filter((one) => one.type === 'person' && one.draft?.gender !== other(gender))
}

function other(gender: Gender): Gender {
  return gender === 'male' ? 'female' : 'male'
}

function says({ tokens }: TokenizedText, pronoun: PronounMention): boolean {
  const next = tokens[pronoun.last]?.lower ?? ''
  return (
    SPEECH_VERBS.has(next) ||
    (/^(?:also|later|further|has|had)$/.test(next) && SPEECH_VERBS.has(tokens[pronoun.last + 1]?.lower ?? ''))
  )
}

/** "Berg, speaking after the talks, stood by [her]": past the aside behind a subject, which begins no clause of its own. */
function asideEnd({ tokens }: TokenizedText, from: number, to: number): number {
  let comma = from + 1
  while (comma < to && tokens[comma]?.shape === 'capital') comma++
  if (tokens[comma]?.text !== ',') return from
  for (let at = comma + 1; at < to; at++) if (tokens[at]?.text === ',') return at + 1
  return from
}

function clauseBetween({ tokens }: TokenizedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:,|;|that|who|and|but|when|while|as|after|before|because)$/.test(tokens[at]?.lower ?? '')) return true
  }
  return false
}
