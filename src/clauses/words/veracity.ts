import { type Effect, GOVERNING_NOUNS } from './governors.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const table = (effect: Effect, words: string): [string, Effect][] => [...set(words)].map((word) => [word, effect])

const POSSIBLE: Effect = { modality: 'possible' }
const UNTRUE: Effect = { modality: 'asserted', denies: true }
const SO: Effect = { modality: 'asserted' }

/** Adverbs that pass something on without vouching for it: "reportedly met". */
export const HEARSAY: ReadonlySet<string> = set(
  'reportedly allegedly supposedly purportedly ostensibly rumoredly apparently seemingly presumably',
)

/** Adverbs under which something is as good as so, and is not: "is practically a member". */
const LOOSE_ADVERBS = 'practically effectively essentially nominally theoretically notionally hypothetically'.split(' ')

/** Phrases that do the same: "On paper, Norway is a member". */
export const LOOSE_PHRASES: readonly string[] = [
  'all but',
  'on paper',
  'in theory',
  'in effect',
  'in spirit',
  'in essence',
  'in all but name',
  'in name only',
  'as good as',
  'little short of',
]

export const LOOSELY: ReadonlySet<string> = new Set([...LOOSE_ADVERBS, ...LOOSE_PHRASES])

/** Adverbs that say of a verb of saying that what is said is not so, or not meant: "wrongly reported". */
export const WRONGLY: ReadonlySet<string> = new Set([
  'by mistake',
  'in error',
  'in jest',
  ...set(
    'wrongly falsely mistakenly erroneously incorrectly untruthfully jokingly misleadingly sarcastically ironically wrongfully fraudulently',
  ),
])

/** Verbs whose subject does not mean, know or vouch for what it says: "joked that", "lied that", "believes that". */
export const UNRELIABLE_VERBS: ReadonlySet<string> = set(
  'joke quip jest lie pretend fib predict speculate believe think imagine suppose assume guess fancy foresee forecast prophesy bet wager dream dreamt hallucinate misstate misreport misremember misquote',
)

/** Verbs that, in the passive, pass something on: "is said to have met". */
export const BELIEVED: ReadonlySet<string> = set(
  'believe think rumor rumour suspect allege presume assume consider say report claim understand suppose',
)

/** Sources that nobody takes at their word, by noun or by an adjective before any noun: "a hoax said", "a satirical website wrote". */
export const UNRELIABLE_NOUNS: ReadonlySet<string> = set(
  'hoax forgery satire parody spoof fake joke meme legend myth fable tale rumor rumour gossip conspiracy horoscope word hearsay whisper chatter deepfake',
)
export const UNRELIABLE_ADJECTIVES: ReadonlySet<string> = set(
  'satirical satiric satire forged fake faked fabricated bogus false fictional fictitious spoof parody doctored invented made-up phoney phony apocryphal mistaken erroneous deleted retracted withdrawn discredited debunked deepfake',
)

/** Verbs over a "that" clause that is so however they are turned: "forgot that", "did not regret that". */
export const FACTIVE: ReadonlySet<string> = set('forget regret resent lament deplore overlook ignore')

/** What somebody said or wrote, which can be taken back. */
export const STATEMENT_NOUNS: ReadonlySet<string> = set(
  'remark comment statement post tweet message story article report item video clip word passage line sentence announcement letter caption headline broadcast',
)
/** How it is taken back: "since deleted", "retracted a story". */
export const WITHDRAWING: ReadonlySet<string> = set(
  'delete retract withdraw recant remove correct erase disavow take+back walk+back take+down',
)

/** Nouns over a "that" clause, besides those over infinitives: "the claim that", "a myth that", "no doubt that". */
export const CONTENT_NOUNS: ReadonlyMap<string, Effect> = new Map([
  ...table(
    POSSIBLE,
    `claim belief theory story assumption impression perception accusation assertion insinuation evidence proof sign indication
    hint guess hunch hypothesis conviction contention charge conjecture worry fear odd odds bet wager prediction forecast prophecy probability dream`,
  ),
  ...table(UNTRUE, 'myth lie hoax fiction fallacy misconception delusion untruth fabrication falsehood'),
  ...table(SO, 'doubt question denying secret dispute mistake coincidence accident wonder surprise'),
  ...table(SO, [...STATEMENT_NOUNS].filter((noun) => !GOVERNING_NOUNS.has(noun)).join(' ')),
])

/** Of those, what leaves it open when there is none of it: "no evidence that", "no trace of talks". */
export const TRACES: ReadonlySet<string> = set('evidence proof sign indication hint trace inkling record suggestion')

/** Of those, what casts doubt when there is some of it: "there is doubt that". */
export const DOUBTS: ReadonlySet<string> = set('doubt question dispute')

/** Adjectives over a "that" clause: "it is doubtful that". */
export const CONTENT_ADJECTIVES: ReadonlyMap<string, Effect> = new Map([
  ...table(POSSIBLE, 'doubtful possible likely conceivable probable plausible questionable debatable imaginable'),
  ...table(UNTRUE, 'untrue false wrong incorrect impossible inconceivable unthinkable unlikely improbable implausible'),
])
