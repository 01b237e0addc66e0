/** Events that news counts days from, and the words around them that tell when they came about. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns of events, each with the verb forms that tell of the same thing: "his death" of "he died", and, with +, of "he was killed". */
export const EVENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `vote:voted election:elected elections: referendum: ballot: runoff: poll: polls: summit: meeting:met talks: conference: congress: debate:debated
  attack:attacked attacks:attacked bombing:bombed blast: explosion:exploded shooting:shot killing:killed,+murdered,+slain killings:killed
  murder:murdered,+killed,+slain slaying:killed,slain,+murdered assassination:assassinated,+killed massacre:massacred death:died,+killed,+murdered,+assassinated,+slain crash:crashed coup: putsch: invasion:invaded raid:raided strike: airstrike: earthquake: quake:
  flood: fire: storm: cyclone: hurricane: landslide: derailment:derailed ceasefire: cease-fire: truce: armistice: signing:signed agreement: accord: pact: deal:
  treaty: ruling:ruled verdict: judgment: sentencing:sentenced trial: hearing: arrest:+arrested detention:+detained release:+released,+freed
  resignation:resigned appointment:+appointed nomination:+nominated inauguration:inaugurated ceremony: visit:visited speech: address: announcement:announced
  launch:launched test:tested protest: protests: march: rally: riot: riots: uprising: revolution: rebellion: funeral:buried burial:buried wedding:married
  opening:opened closure:closed collapse:collapsed departure:departed arrival:arrived birth:born declaration:declared ouster:ousted overthrow:overthrown
  kidnapping:+kidnapped abduction:+abducted hijacking:hijacked evacuation:evacuated outbreak: withdrawal:withdrew surrender:surrendered
  coronation:crowned swearing-in: handover: takeover: eruption:erupted ambush:ambushed execution:+executed extradition:extradited
  ratification:ratified dissolution:dissolved impeachment:impeached acquittal:acquitted conviction:+convicted accession:acceded
  defeat:defeated victory: war: siege: game: match: final: independence:`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [noun = '', verbs = ''] = entry.split(':')
      return [noun, new Set(verbs ? verbs.split(',') : [])] as const
    }),
)

/** What an event does when it comes about: "the vote took place on 3 May". */
export const HAPPENS = set(
  'held took happened occurred began started opened came struck broke erupted signed staged carried launched ended hit adjourned convened',
)
/** Of these the last two tell the beginning or the end of what lasts. */
export const BEGINS = set('began started opened broke erupted launched')
export const ENDS = set('ended adjourned')
/** What lasts: "after the war" is after its end, "before the war" before its beginning. */
export const LASTS = set(
  'talks conference congress debate trial siege war strike protest protests riots uprising revolution rebellion visit game match fire flood storm',
)
/** What somebody does who brings it about or is in it: "Norway held a vote on 3 May", "killed in an attack on 3 May". */
export const TAKES_PART = set('held staged launched won lost survived signed hosted attended opened in at during')
/** Words between an event and a date that make the date another's: "condemned", "was put off", "said". */
export const OF_ANOTHER = set(
  `said says told announced planned scheduled due called cancelled canceled postponed delayed scrapped not n't no never nobody nothing after before since until till
  that which who whom whose when where while because if about ahead discussed condemned investigated mourned marked recalled will would may might could should to
  ; ( ) " “ ” : – —`,
)
/** One of several events of a kind. */
export const ONE_OF_SEVERAL = set(
  'first second third fourth last latest next previous earlier later new another other same final initial no two three four several many every each any planned proposed',
)
/** What ends the words of an event: "the vote in parliament". */
export const ENDS_EVENT = set(
  `of on in at against between with by to for from and or but was were is are had has have did he she it they we who which that when where as a the his her their its
  would will could said`,
)
/** Behind an event, what tells which one: "the fall of the city". */
export const OF_WHAT = set('of on in at against between with by to from for into over')
export const DETERMINERS = set('the a an his her their its this that these those')
