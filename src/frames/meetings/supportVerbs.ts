import type { Meeting } from '../../model/meeting.js'

/** Verbs that say of an event noun only that it happens, and who does it: "hold talks" (light or support verbs). */
export const HOLDING: ReadonlySet<string> = new Set(
  `hold have conduct stage wind round kick convene begin start open resume continue conclude complete finish end wrap launch pursue
  enter make pay undertake share do restart answer receive take get place cut curtail shorten extend`.split(/\s+/),
)
/** The subject receives the others: "host a dinner". */
export const HOSTING: ReadonlySet<string> = new Set(['host', 'give', 'throw', 'grant'])
/** The subject calls or leads it. */
export const ORGANIZING: ReadonlySet<string> = new Set(
  'organize organise chair co-chair convene convoke preside lead moderate mediate broker facilitate'.split(' '),
)
/** The event is to be: whoever has arranged it has not held it yet. */
export const PLANNING: ReadonlySet<string> = new Set(
  'arrange schedule plan prepare set announce confirm move pencil'.split(' '),
)
/** The event is not to be, or later, and the subject says so: what that makes of it ("is off" for "be"). */
export const DROPPING: ReadonlyMap<string, Meeting['status']> = new Map([
  ...['cancel', 'scrap', 'abandon', 'drop', 'shelve', 'axe', 'call', 'be'].map((verb) => [verb, 'cancelled'] as const),
  ...['postpone', 'delay', 'put', 'defer', 'reschedule', 'push'].map((verb) => [verb, 'postponed'] as const),
])
/** The subject is not there, and says so: "skipped the summit". */
export const SHUNNING: ReadonlySet<string> = new Set('skip miss boycott snub shun'.split(' '))
/** "stayed away from the summit": verbs that say so with their particle and "from". */
export const SHUNNING_FROM: ReadonlyMap<string, string> = new Map([
  ['stay', 'away'],
  ['keep', 'away'],
  ['drop', 'out'],
])
/** The subject is there (or, with a verb of `SHUNNING`, is not); with a preposition as the verb takes it. */
export const ATTENDING: ReadonlySet<string> = new Set([
  ...'attend join address skip miss boycott snub shun'.split(' '),
  ...`take part in,participate in,be at,be for,speak at,meet at,meet for,gather for,gather at,convene for,convene at,arrive for,
  travel for,travel to,go to,come to,fly to,assemble for,appear at,arrive at,expect for,expect at,represent at,join for,join in,
  join at,attend at,sit for,sit at,return for,head to,visit for,invite to,absent from,welcome to,welcome at,host for,receive for,leave for,
  depart for,head for,go for,fly for,continue for,proceed for,stop for,journey for`
    .split(',')
    .map((words) => words.trim()),
])
/** The event is the subject: "talks began". */
export const HAPPENING: ReadonlySet<string> = new Set(
  `begin start open resume continue conclude end finish take happen occur last fail collapse be follow run kick convene bring
  break falter stall fall founder materialise materialize proceed go transpire`.split(/\s+/),
)
