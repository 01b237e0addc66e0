/** What people alone do or undergo, as it follows a name: words that tell by themselves, and words that tell with the next one. */
export const LIFE_VERBS: ReadonlySet<string> = new Set(
  `campaigned resigned retired died married divorced graduated studied contested recalls recalled joked laughed smiled wept testified
  apologised apologized emigrated defected enlisted preached quipped shrugged nodded sighed`
    .trim()
    .split(/\s+/),
)

export const LIFE_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ran: 'for against as unsuccessfully again successfully',
    stood: 'for unsuccessfully as down trial again',
    served: 'as on under two three four',
    won: 'reelection election',
    sought: 'reelection election',
    was: 'elected reelected born appointed sworn educated married nominated arrested jailed sentenced convicted raised knighted promoted widowed assassinated buried succeeded defeated survived selected chosen',
    is: 'survived married',
    kept: 'his her',
    held: 'his her',
    lost: 'his her',
    retained: 'his her',
    earned: 'his her',
    spent: 'his her',
    began: 'his her',
    started: 'his her',
    joined: 'his her',
    told: 'reporters journalists him her them parliament lawmakers',
    became: 'a an the prime president leader minister deputy',
    finished: 'second third first fourth',
    placed: 'second third first fourth',
    worked: 'as',
    grew: 'up',
  }).map(([verb, next]) => [verb, new Set(next.split(' '))]),
)

/** Between a name and its verb: "Brenvik later also ran for …". */
export const VERB_ADVERBS: ReadonlySet<string> = new Set(
  'later also then subsequently first previously again never eventually unsuccessfully successfully currently once briefly narrowly easily initially formerly soon had has'.split(
    ' ',
  ),
)

/** Whoever or whatever only people have: "Brenvik's widow". */
export const KIN: ReadonlySet<string> = new Set(
  'wife husband widow widower son sons daughter daughters mother father parents brother sister uncle aunt nephew niece grandfather grandmother grandson boyfriend girlfriend fiancee birthday funeral childhood autopsy memoir memoirs death'.split(
    ' ',
  ),
)

/** Before "named X" and "called X". */
export const HUMANS: ReadonlySet<string> = new Set(
  'man woman boy girl child baby student teacher farmer youth teenager resident villager worker nurse doctor soldier driver friend colleague tourist suspect victim officer neighbour neighbor refugee migrant'.split(
    ' ',
  ),
)
