import type { SentenceNeeds, WantedPredicates } from '../clauses/analyseClauses.js'
import type { Clause, NounPhrase } from '../clauses/clause.js'
import { datelinePlace } from '../clauses/datelineEnd.js'
import { NEEDS } from '../clauses/mentionNeeds.js'
import type { TimeMention } from '../dates/timeMention.js'
import type { Published } from '../model/report.js'
import type { Mention, NameMention, NominalMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import type { Claim, MeetingClaim } from './claim.js'
import type { ArgumentUse, Frame, FrameContext, FrameWitness, PhraseFrame } from './frame.js'
import { readEvent } from './meetings/event.js'
import { EVENT_NOUNS } from './meetings/eventNouns.js'
import { MEETING_FRAMES, MEETING_PHRASES } from './meetings/frames.js'
import { isAccessionTalks } from './meetings/isAccessionTalks.js'
import { isFixture, isSport } from './meetings/isFixture.js'
import { MEMBERSHIP_FRAMES, MEMBERSHIP_PHRASES } from './memberships/frames.js'
import { POSITION_PHRASES } from './positions/frames.js'

/** Every frame, in the order in which they are tried. */
export const FRAMES: readonly Frame[] = [...MEMBERSHIP_FRAMES, ...MEETING_FRAMES]

/** Those that need no verb. */
export const PHRASE_FRAMES: readonly PhraseFrame[] = [...MEMBERSHIP_PHRASES, ...POSITION_PHRASES, ...MEETING_PHRASES]

/** The predicates that evoke any frame. */
export const WANTED: WantedPredicates = {
  verbs: new Set(FRAMES.flatMap(({ evokedBy }) => evokedBy.verbs)),
  nouns: new Set(FRAMES.flatMap(({ evokedBy }) => evokedBy.nouns)),
  needs: needsByLemma(),
}

const byVerb = indexFrames(({ evokedBy }) => [...evokedBy.verbs, ...(evokedBy.supports ?? [])])
const byNoun = indexFrames(({ evokedBy }) => evokedBy.nouns)

/** Takes the clauses of a text and gives what the frames read in them, in text order. A witness hears of each frame that was tried. */
export function readFrames(
  text: TokenizedText,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  times: readonly TimeMention[],
  published: Published | null,
  witness?: FrameWitness,
): Claim[] {
  const context = frameContext(text, clauses, mentions, times, published)
  const told = clauses.flatMap((clause) => {
    const evoked = (clause.noun ? byNoun : byVerb).get(clause.lemma) ?? []
    return evoked.flatMap((frame) => {
      const claims = frame.read(clause, context)
      witness?.({ frame, clause, claims, context })
      return claims
    })
  })
  const aboutSport = isSport(text)
  const claims = [...PHRASE_FRAMES.flatMap((frame) => frame.scan(context)), ...told].filter(
    (claim) => claim.kind !== 'meeting' || !(isFixture(claim, aboutSport, context) || isAccessionTalks(claim, context)),
  )
  return claims.sort((a, b) => a.evidence.first - b.evidence.first || a.evidence.last - b.evidence.last)
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

function needsByLemma(): ReadonlyMap<string, readonly SentenceNeeds[]> {
  const needs = new Map<string, SentenceNeeds[]>()
  for (const { evokedBy, needs: named } of FRAMES)
    for (const lemma of [...evokedBy.verbs, ...evokedBy.nouns]) {
      const words = evokedBy.beside?.[lemma]
      const beside = words ? new Set(words) : null
      for (const names of [named ?? NEEDS.nothing].flat()) append(needs, lemma, { names, beside })
    }
  return needs
}

function indexFrames(lemmasOf: (frame: Frame) => readonly string[]): ReadonlyMap<string, readonly Frame[]> {
  const index = new Map<string, Frame[]>()
  for (const frame of FRAMES)
    for (const lemma of new Set(lemmasOf(frame))) index.set(lemma, [...(index.get(lemma) ?? []), frame])
  return index
}

function frameContext(
  text: TokenizedText,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  times: readonly TimeMention[],
  published: Published | null,
): FrameContext {
  const uses = new Map<NounPhrase, ArgumentUse[]>()
  const events = new Map<Clause, Clause[]>()
  const dependents = new Map<Clause, Clause[]>()
  const bySentence = new Map<number, Clause[]>()
  for (const clause of clauses) {
    const { governor, sentence } = clause
    append(bySentence, sentence, clause)
    if (governor) append(dependents, governor, clause)
    if (clause.noun && governor) append(events, governor, clause)
    addUses(uses, clause)
  }
  const names = new Map<number, NameMention>()
  const nominals = new Map<number, NominalMention>()
  for (const mention of mentions) {
    if (mention.kind === 'name') names.set(mention.first, mention)
    else if (mention.kind === 'nominal') nominals.set(mention.first, mention)
  }
  const timesByStart = new Map(times.map((time) => [time.first, time]))
  const hosts = new Map<NounPhrase, NounPhrase>()
  for (const clause of clauses) addHosts(hosts, clause)
  const meetings = new Map<Clause, readonly MeetingClaim[]>()
  const context: FrameContext = {
    text,
    mentions,
    published,
    datelinePlace: datelinePlace(text, mentions),
    nameAt: (token) => names.get(token) ?? null,
    nominalAt: (token) => nominals.get(token) ?? null,
    timeAt: (token) => timesByStart.get(token) ?? null,
    apposedTo: (phrase) => hosts.get(phrase) ?? null,
    usesOf: (phrase) => uses.get(phrase) ?? [],
    dependentsOf: (clause) => dependents.get(clause) ?? [],
    clausesOf: (sentence) => bySentence.get(sentence) ?? [],
    eventsOf: (clause) => events.get(clause) ?? [],
    meetingsOf: (event) => {
      const known = meetings.get(event)
      if (known !== undefined) return known
      // Set before reading, so that two events that name each other end here.
      meetings.set(event, [])
      const claims = EVENT_NOUNS.has(event.lemma) ? readEvent(event, context) : []
      meetings.set(event, claims)
      return claims
    },
  }
  return context
}

type Uses = Map<NounPhrase, ArgumentUse[]>

function addUses(uses: Uses, clause: Clause): void {
  if (clause.verb === null) return
  const put = (phrase: NounPhrase | null, as: ArgumentUse['as'], preposition: string | null) => {
    if (phrase) addUse(uses, phrase, { clause, preposition, as })
  }
  put(clause.subject, 'subject', null)
  put(clause.object, 'object', null)
  put(clause.agent, 'agent', null)
  put(clause.predicative, 'predicative', null)
  for (const { preposition, object } of clause.phrases) put(object, 'oblique', preposition)
}

/** A list is used, and so is each of its members. */
function addUse(uses: Uses, phrase: NounPhrase, use: ArgumentUse): void {
  append(uses, phrase, use)
  for (const member of phrase.members) addUse(uses, member, use)
}

/** Which phrase each apposition stands beside, in every noun phrase of a clause, those inside others too. */
function addHosts(hosts: Map<NounPhrase, NounPhrase>, clause: Clause): void {
  const { noun, subject, object, indirectObject, agent, predicative, phrases } = clause
  addHost(hosts, noun)
  addHost(hosts, subject)
  addHost(hosts, object)
  addHost(hosts, indirectObject)
  addHost(hosts, agent)
  addHost(hosts, predicative)
  for (const phrase of phrases) addHost(hosts, phrase.object)
}

function addHost(hosts: Map<NounPhrase, NounPhrase>, phrase: NounPhrase | null): void {
  if (!phrase) return
  for (const other of phrase.appositions) hosts.set(other, phrase)
  for (const part of phrase.members) addHost(hosts, part)
  for (const part of phrase.appositions) addHost(hosts, part)
  for (const { object } of phrase.complements) addHost(hosts, object)
  addHost(hosts, phrase.possessor)
}
