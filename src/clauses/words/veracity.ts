import type { Effect } from './governors.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const table = (effect: Effect, words: string): [string, Effect][] => [...set(words)].map((word) => [word, effect])

const POSSIBLE: Effect = { modality: 'possible' }
const UNTRUE: Effect = { modality: 'asserted', denies: true }
const SO: Effect = { modality: 'asserted' }

/** Adverbs that pass something on without vouching for it: "reportedly met". */
export const HEARSAY: ReadonlySet<string> = set(
  'reportedly allegedly supposedly purportedly ostensibly rumoredly apparently seemingly presumably',
)

/** Adverbs that say of a verb of saying that what is said is not so, or not meant: "wrongly reported". */
export const WRONGLY: ReadonlySet<string> = set(
  'wrongly falsely mistakenly erroneously incorrectly untruthfully jokingly misleadingly sarcastically ironically wrongfully fraudulently',
)

/** Verbs whose subject does not mean, know or vouch for what it says: "joked that", "lied that", "believes that". */
export const UNRELIABLE_VERBS: ReadonlySet<string> = set(
  'joke quip jest lie pretend fib predict speculate believe think imagine suppose assume guess fancy',
)

/** Verbs that, in the passive, pass something on: "is said to have met". */
export const BELIEVED: ReadonlySet<string> = set(
  'believe think rumor rumour suspect allege presume assume consider say report claim understand suppose',
)

/** Those of them that turn what stands beside them into no statement: "“Sure, we have joined,” he joked". */
export const JESTING: ReadonlySet<string> = set('joke quip jest lie fib')

/** Sources that nobody takes at their word, by noun or by an adjective before any noun: "a hoax said", "a satirical website wrote". */
export const UNRELIABLE_NOUNS: ReadonlySet<string> = set(
  'hoax forgery satire parody spoof fake joke meme legend myth fable tale rumor rumour gossip conspiracy horoscope',
)
export const UNRELIABLE_ADJECTIVES: ReadonlySet<string> = set(
  'satirical satiric forged fake faked fabricated bogus false fictional fictitious spoof parody doctored invented made-up phoney phony apocryphal mistaken erroneous',
)

/** Verbs over a "that" clause that is so however they are turned: "forgot that", "did not regret that". */
export const FACTIVE: ReadonlySet<string> = set('forget regret resent lament deplore overlook ignore')

/** Nouns over a "that" clause, besides those over infinitives: "the claim that", "a myth that", "no doubt that". */
export const CONTENT_NOUNS: ReadonlyMap<string, Effect> = new Map([
  ...table(
    POSSIBLE,
    `claim belief theory story assumption impression perception accusation assertion insinuation evidence proof sign indication
    hint guess hunch hypothesis conviction contention charge conjecture worry fear`,
  ),
  ...table(UNTRUE, 'myth lie hoax fiction fallacy misconception delusion untruth fabrication falsehood'),
  ...table(SO, 'doubt question denying secret dispute mistake coincidence accident wonder surprise'),
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
