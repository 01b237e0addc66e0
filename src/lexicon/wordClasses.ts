import { buckets, firstTimes } from './buckets.js'
import * as cues from './cueWords.js'
import { fold } from './fold.js'
import { OFFICE_MODIFIERS, OFFICES, type OfficeKind, officesOf, pluralOffice } from './offices.js'
import { FIRST_SURNAMES } from './surnamesFirst.js'
import * as bits from './wordBits.js'
import { WORDS } from './words.generated.js'

const CUES: readonly (readonly [string, number])[] = [
  [cues.ORG_ENDS, bits.ORG_END | bits.ORG_START],
  [cues.SUBJECT_ENDS, bits.ORG_END | bits.SUBJECT],
  [cues.BODIES, bits.BODY],
  [cues.FOREIGN_ORG_STARTS, bits.FOREIGN_ORG],
  [cues.FOREIGN_PLACE_STARTS, bits.FOREIGN_PLACE],
  [cues.BODY_NOUNS, bits.BODY_NOUN],
  [cues.EVERYDAY_ACRONYMS, bits.ADJECTIVE],
  [cues.ORG_STARTS, bits.ORG_START],
  [cues.PLACE_ENDS, bits.PLACE_END],
  [cues.PLACE_STARTS, bits.PLACE_START],
  [cues.EVENT_ENDS, bits.EVENT],
  [cues.MEDIA_ENDS, bits.MEDIA_END],
  [cues.CLUB_ENDS, bits.CLUB_END],
  [cues.CALENDAR_WORDS, bits.CALENDAR],
  [cues.STOP_WORDS, bits.STOP],
  [cues.PARTICLES, bits.PARTICLE],
  [cues.SPEECH_VERBS, bits.SPEECH],
  [cues.LOCATIVES, bits.LOCATIVE],
  [cues.PLACE_KINDS, bits.PLACE_KIND],
  [cues.ADJECTIVES, bits.ADJECTIVE],
  [cues.HUMAN_CUES, bits.HUMAN_CUE],
  [FIRST_SURNAMES, bits.FIRST_SURNAME],
]

const generated = buckets(WORDS)
let classes: Map<string, number> | undefined
/** Is the bucket of a word of the generated list not yet in `classes`? */
const isNew = firstTimes()

/** The classes of a folded word, as bits. The generated list is opened bucket by bucket, as words are asked for. */
export function classesOf(key: string): number {
  classes ??= cueClasses()
  if (isNew(key)) open(classes, key.slice(0, 3))
  return classes.get(key) ?? 0
}

const ACADEMICS = [
  'academic',
  'lecturer',
  'researcher',
  'scholar',
  'fellow',
  'scientist',
  'teacher',
  'historian',
  'economist',
  'student',
  'graduate',
  'engineer',
]

function cueClasses(): Map<string, number> {
  const found = new Map<string, number>()
  const put = (word: string, bit: number) => found.set(word, (found.get(word) ?? 0) | bit)
  for (const [words, bit] of CUES) for (const word of words.trim().split(/\s+/)) put(fold(word), bit)
  for (const modifier of OFFICE_MODIFIERS) put(fold(modifier), bits.OFFICE_MODIFIER)
  for (const kind of Object.keys(OFFICES) as OfficeKind[]) {
    const trade = kind === 'profession' ? bits.PROFESSION : 0
    for (const title of officesOf(kind)) {
      const word = lastWord(title)
      // A word that is an office as well ("captain", "director") is no mere trade.
      if (trade === 0 || ((found.get(word) ?? 0) & bits.TITLE) === 0) put(word, bits.TITLE | trade)
      if (kind !== 'courtesy') put(lastWord(pluralOffice(title)), bits.TITLE | trade)
    }
  }
  for (const word of ACADEMICS) put(word, bits.PROFESSION)
  return found
}

/** The word that a name follows: the last one, or the head of "secretary of state". */
function lastWord(title: string): string {
  const head = title.split(/ (?:of|and|in|at|to|without) /)[0] ?? title
  return fold(head.split(/[\s-]/).at(-1) ?? '')
}

function open(found: Map<string, number>, bucket: string): void {
  for (const word of generated(bucket)) {
    const key = bucket + word.slice(0, -1)
    found.set(key, (found.get(key) ?? 0) | Number(word.slice(-1)))
  }
}
