/** Abbreviations that keep their full stop and never end a sentence: something always follows ("Gen. Smith", "No. 4"). */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen rep rev hon pres amb supt insp
  st mt ft fr sr br al dept vol art fig ph eds ed dist atty pte sec min asst assoc eng rt`
    .trim()
    .split(/\s+/),
)

/** Abbreviations that stand between what they join, in small letters too: "Osei vs. Tamale". */
export const BETWEEN: ReadonlySet<string> = new Set(['vs', 'viz', 'cf', 'approx'])

/** Abbreviations that keep their full stop and may also end a sentence ("Smith Inc.", "at 5 p.m."). */
export const MAYBE_FINAL: ReadonlySet<string> = new Set(
  'inc corp ltd co bros plc llc jr etc esq est govt intl natl univ ave blvd ext'.split(' '),
)

/** Months and weekdays cut short: abbreviations only before a number, a comma or a small letter ("Sept. 3"), since "Sat." may end a sentence. */
export const CALENDAR: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** Words that open a sentence often enough to tell "the U.S. The …" from "the U.S. Treasury". */
export const OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those there his her its their our my in on at by for from with after
  before but and or so yet if when while as although though however meanwhile also since until during under over what who
  why how where which some many most all both each no not one two three several another such`
    .trim()
    .split(/\s+/),
)

/** Names that "Ma.", short for Maria, stands before; behind a surname ("Jack Ma.") a sentence ends. */
export const AFTER_MARIA: ReadonlySet<string> = new Set(
  `theresa teresa teresita cristina christina luisa lourdes victoria isabel corazon carmen elena antonia josefa gloria consuelo rosario
  concepcion fatima angela paz pilar mercedes dolores socorro milagros cecilia leonor lorena regina rosa lucia clara`.split(
    /\s+/,
  ),
)
