const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Events whose possessor undergoes them: "Syria's suspension". */
export const UNDERGONE: ReadonlySet<string> = set(
  'admission expulsion suspension exclusion invitation removal ouster inclusion election appointment readmission nomination dismissal ban',
)
/** Events whose "of" phrase names the doer. */
export const DONE_BY_OF: ReadonlySet<string> = set(
  'visit accession withdrawal entry exit departure arrival return trip membership ascension participation presence absence candidacy secession attendance tour',
)
/** Adjectives that say how real an event is. */
export const EVENT_ADJECTIVES: ReadonlyMap<string, 'planned' | 'proposed' | 'possible' | 'cancelled' | 'postponed'> =
  new Map(
    Object.entries({
      planned: 'planned',
      scheduled: 'planned',
      upcoming: 'planned',
      forthcoming: 'planned',
      coming: 'planned',
      expected: 'planned',
      future: 'planned',
      anticipated: 'planned',
      impending: 'planned',
      eventual: 'possible',
      proposed: 'proposed',
      suggested: 'proposed',
      possible: 'possible',
      potential: 'possible',
      hypothetical: 'possible',
      prospective: 'possible',
      'would-be': 'possible',
      alleged: 'possible',
      rumored: 'possible',
      rumoured: 'possible',
      cancelled: 'cancelled',
      canceled: 'cancelled',
      aborted: 'cancelled',
      scrapped: 'cancelled',
      postponed: 'postponed',
      delayed: 'postponed',
    }),
  )
/** Verbs that carry an event noun: whatever is said of them is said of the event. */
export const SUPPORT_VERBS: ReadonlySet<string> =
  set(`hold have conduct begin start open resume continue conclude complete finish end wrap arrange schedule launch pursue enter make pay undertake restart host give throw
  organize organise chair co-chair convene convoke preside lead moderate mediate broker facilitate do be take happen occur last follow kick bring bilateral receive expect stage sponsor co-host set prepare`)
