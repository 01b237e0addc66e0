import type { OfficeMention } from '../names/mention.js'
import { countBelow } from '../text/countBelow.js'
import type { FactContext } from './factContext.js'
import { distinct, keyOf, type MeetingRecord } from './meetingRecord.js'
import { officeFits } from './officeKey.js'
import { startOf } from './startOf.js'

/** How far on, in UTF-16 code units, the lead names whom the headline calls by office. */
const NEAR = 1500
/** A meeting of more offices than this is a list, in which nobody is told apart. */
const MOST_OFFICES = 4

/**
 * Takes a telling that calls those who meet by office and a later one that names people, and gives the earlier with the people in place of
 * the offices: "Peruvian PM meets Berg", then "Prime Minister Prado met Berg on Monday", where nobody says whose prime minister Prado is.
 * Null where the words leave open who is meant: another of the same title, one named beside the office, someone of another country.
 */
export function withHolders(called: MeetingRecord, named: MeetingRecord, context: FactContext): MeetingRecord | null {
  const offices = called.participants.filter(({ entity, of }) => entity === null && of !== null)
  if (offices.length === 0 || offices.length > MOST_OFFICES) return null
  const gap = startOf(named) - (called.evidence.at(-1)?.end ?? 0)
  if (gap < 0 || gap > NEAR || named.evidence.some(({ quote }) => ANOTHER.test(quote))) return null
  const others = new Set(called.participants.map(({ entity }) => entity))
  const people = named.participants.flatMap(({ entity, role }) =>
    entity !== null && !others.has(entity) && context.entity(entity)?.type === 'person' ? [{ id: entity, role }] : [],
  )
  const there = new Set(named.participants.map(keyOf))
  const isShared =
    called.participants.some((each) => there.has(keyOf(each))) ||
    (called.place !== null && called.place === named.place)
  // Of two, the offices of both tell the meeting apart; of one, whom or what they meet or visit.
  if (!(isShared || offices.length > 1) || people.length < offices.length || people.length > MOST_OFFICES) return null
  const titles = officesOf(called, context)
  const taken = new Set<string>()
  const inPlace = called.participants.map((participant) => {
    if (!offices.includes(participant)) return participant
    const title = titles.find(
      ({ of, title: words }) => of === participant.of && participant.description?.startsWith(words.toLowerCase()),
    )
    if (!title) return participant
    const fitting = people.filter(({ id }) => mayHold(id, title, context) && !isNamedIn(id, called, context))
    const [only] = fitting.filter(({ id }) => !taken.has(id))
    // Of two presidents of whom nobody says which is whose, both meet, whoever is who.
    const asked = offices.filter(({ description }) => description?.startsWith(title.title.toLowerCase())).length
    if (!only || fitting.length > asked) return participant
    taken.add(only.id)
    return { ...participant, entity: only.id, description: null, of: null }
  })
  if (taken.size < offices.length || isRivalled(titles, taken, context)) return null
  return { ...called, participants: distinct(inPlace) }
}

const ANOTHER = /\b(?:also|too|separately|another|other|later|then|earlier|again|once more)\b/i

type Office = { readonly title: string; readonly of: string }

/** The offices that the tellings name without a holder, each with the id of its realm. */
function officesOf({ claims }: MeetingRecord, { referents }: FactContext): Office[] {
  return claims.flatMap(({ participants }) =>
    participants.flatMap(({ argument: { mention, realm } }) => {
      if (mention.kind !== 'office' || !isHeld(mention)) return []
      const of = realm ? referents.of(realm)[0] : referents.realm(mention)
      return of ? [{ title: mention.title, of }] : []
    }),
  )
}

function isHeld({ status }: OfficeMention): boolean {
  return status === 'current' || status === 'acting'
}

/** Does the text call the person so, without saying of which country, or saying of this one? */
function mayHold(person: string, { title, of }: Office, { positionsOf }: FactContext): boolean {
  const held = positionsOf(person)
  return (
    held.some(
      (one) => one.status === 'current' && officeFits(title, one.title) && (one.of === null || one.of === of),
    ) && held.every((one) => one.of === null || one.of === of || !one.of.startsWith('place/'))
  )
}

/** "Prime Minister Prado spoke before the Chilean prime minister met Berg": who stands beside the office is someone else. */
function isNamedIn(person: string, { evidence }: MeetingRecord, { entity }: FactContext): boolean {
  const mentions = entity(person)?.mentions ?? []
  return evidence.some(({ start, end }) => {
    const next = mentions[countBelow(mentions.length, (at) => (mentions[at]?.start ?? end) < start)]
    return next !== undefined && next.start < end
  })
}

/** Is there anyone else in the text who might be meant by one of the offices? */
function isRivalled(offices: readonly Office[], taken: ReadonlySet<string>, context: FactContext): boolean {
  return offices.some((office) =>
    context.unplaced.some((person) => !taken.has(person) && mayHold(person, office, context)),
  )
}
