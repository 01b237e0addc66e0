/** Verb forms and their company, as far as they tell whether a clause looks back or ahead. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const FUTURE_AUXILIARIES = set("will 'll wo shall would may might should must")
/** After "would" or "must" it is about what was. */
export const PERFECT = set('have')
export const PAST_AUXILIARIES = set("was were had did 've have has")
/** "'d" is "would" before a base form, "had" before a participle. */
export const SHORT_WOULD = "'d"
export const PRESENT = set("is are am 're 'm")

/** Present forms that news uses for what is on the calendar: "parliament opens on Monday". */
export const SCHEDULED = set(
  'meets opens begins starts ends leaves arrives expires visits travels returns hosts faces closes convenes holds departs votes flies heads goes reopens resumes reconvenes restarts addresses receives',
)

/** What "takes" it that comes on its day: "takes effect on Friday". */
export const TAKES_EFFECT = set('effect place office over')
/** Whom or where a side plays. */
export const PLAYS = set('its at against away')

/** The same of several: "ministers meet on Monday", after a plural. */
export const SCHEDULED_OF_MANY = set(
  'meet open begin start leave arrive visit travel return host convene hold depart vote fly head gather play reopen resume reconvene',
)

/** Participles and adjectives that look ahead: "scheduled for Friday". */
export const AHEAD = set(
  'scheduled due set slated planned expected upcoming forthcoming postponed delayed rescheduled pending adjourned tentatively invited foreseen',
)

/** Auxiliaries and adverbs of a passive that is over: "has since been". */
export const PASSIVE = set('was were has have had did been be to since later then abruptly eventually')
/** Participles of what comes to nothing: "was canceled", "has been called off". */
export const GIVEN_UP = set('canceled cancelled called scrapped scrubbed abandoned dropped shelved postponed delayed')

/** After "never": what did not come about. */
export const TAKES_PLACE = set('took take taken happened happen materialised materialized came come')
/** Before a plan that has given way to another: "originally scheduled for May". */
export const ONCE = set('originally initially previously')
export const WAS = set('was were')
export const BUT = set('but yet though although')
export const SUBJECTS = set('it they he she that this')
/** Signs that end what is said aside of a plan. */
export const AFTER_ASIDE = set(', )')
/** Participles before "to Friday" that put something off to it, or forward. */
export const MOVED = set('moved shifted pushed brought rescheduled put postponed')
/** How it is told that nothing came of it: "never took place". */
export const NEVER = set('never not')

/** Words after which "to meet" is still to come; after others ("came to meet") the verb before tells. */
export const LOOKING_FORWARD = set(
  `is are was were be due set scheduled slated expected planned plans plan planning agreed agree agrees vowed pledged promised
  wants want wanted hopes hope hoped intends intended ready about going likely invited preparing prepared prepare supposed meant
  willing able urged asked threatened offered proposed expects deadline invitation`,
)

export const REPORTING = set(
  'said told announced added reported confirmed stated noted warned declared wrote predicted',
)

/** Nouns for what stands in a calendar before it happens. */
export const SCHEDULED_EVENTS = set(
  `summit meeting meetings talks election elections vote session conference hearing ceremony rally visit deadline match debate launch referendum
  ballot runoff polls trip date signing inauguration swearing gathering forum strike march`,
)

/** What comes out on a day that was set. */
export const SCHEDULED_NEWS = set('report reports data figures numbers results decision auction budget')

/** Past "-ed" that is none. */
export const NOT_PAST = set(
  'need indeed hundred speed feed exceed proceed succeed united naked sacred breed greed agreed-upon unprecedented embed',
)

export const IRREGULAR_PAST = set(
  `met said told held went came took made gave got began became left led fell rose won lost spoke saw sent brought bought broke chose drew drove
  ate flew fought found forgot grew heard hid kept knew laid lay lent meant paid ran sang sat sold shook shot sank slept spent stood stole struck
  swore swept swam taught thought threw understood woke wore wrote built fed fled hung felt dealt dug overthrew overtook rode rang sought slid spun
  beat hit put shut quit burst
  sprang stuck stung withdrew tore bit blew bent bled clung crept dreamt forbade forgave froze hurt knelt leapt lit misled mistook
  overcame partook proved rebuilt resold shed shone shrank spat split strove swung undertook upheld upset wept wrung died tied lied`,
)

/** What may stand between an auxiliary and its participle. */
export const GROUP_WORDS = set(
  "be been being have not n't also now then only get never again soon first still yet even just already later all both each ever once",
)

/** Where the clause of a fronted expression ends at the latest. */
export const BOUNDARIES = set("; who which that when where because while although if whether \" “ ” `` ''")

/** Before a noun that a date stands before: "the Jan. 14 deadline". */
export const ARTICLES = set('a the its their his her')
/** "as early as Tuesday", "as soon as Friday" */
export const SOON = set('early soon')
/** "until the next vote in May": the vote is ahead. */
export const BEFORE_NEXT = set('through until till before for to of')
export const TIME_PREPOSITIONS = set('on in by at from')
/** Between two clauses; the second has its own verb. */
export const CLAUSE_LINKS = set('and but while ;')
/** Words after "to" that make it no infinitive of an act. */
export const NO_INFINITIVE = set('the a an his her their its this that all')
/** After "scheduled", "due", "planned": ahead. */
export const LOOKS_AHEAD = set('for to on at in next this later until by')
/** Small words within a name: "the Queen of Peru". */
export const WITHIN_NAME = set('the of and')
/** Words in "-s" that are no plural. */
export const NO_PLURAL = set('this its his was has does')
/** Verbs after which "until" looks back: "the talks lasted until Monday". */
export const LASTED = set(
  `lasted ran stayed waited continued remained raged slept fought rained snowed talked worked lived served ruled reigned sat stood camped queued
  protested marched danced argued debated negotiated prayed hid survived persisted lingered toiled`,
)
/** What was so until a day may still be so: "was off until Monday", "was out of the game until Friday". */
export const NO_END = set('off out shut open closed due valid free unable available')
