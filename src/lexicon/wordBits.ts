/** Classes of a word, as bits; the first three come from the generated word list, the others from src/lexicon/cueWords.ts. */
export const GIVEN = 1
export const SURNAME = 2
/** A common English word in small letters. */
export const COMMON = 4
/** Ends the name of an organization: "Bank", "Council", "Ltd". */
export const ORG_END = 8
/** Starts one, before "of", "for" or "on": "Ministry of …". */
export const ORG_START = 16
/** Ends the name of a place: "River", "Province". */
export const PLACE_END = 32
/** Starts one: "Lake …", "Mount …". */
export const PLACE_START = 64
/** Last word of an office or title: "President", "Gen.", "Mr". */
export const TITLE = 128
/** Days, months, festivals. */
export const CALENDAR = 256
/** Ends the name of an event, a document, a law, a prize, a work: "Summit", "Treaty", "Act". */
export const EVENT = 512
/** A function word: never part of a name, only between the words of one. */
export const STOP = 1024
/** "bin", "al", "van": between the words of a person's name. */
export const PARTICLE = 2048
/** A surname that comes first: "Xi", "Kim", "Nguyen". */
export const FIRST_SURNAME = 4096
/** A verb of saying. */
export const SPEECH = 8192
/** A preposition of place: "in", "near". */
export const LOCATIVE = 16384
/** A word for a kind of place before "of": "town", "province". */
export const PLACE_KIND = 32768
/** Languages, religions, peoples without a country: capitalised and no name. */
export const ADJECTIVE = 65536
/** Belongs before an office: "former", "deputy". */
export const OFFICE_MODIFIER = 131072
/** Ends the name of a newspaper or broadcaster: "Times", "Herald". */
export const MEDIA_END = 262144
/** Ends the name of a club: "United", "FC". */
export const CLUB_END = 524288
/** What only one person does: "born", "aged", "who". */
export const HUMAN_CUE = 1048576
/** Ends the name of an organization, but of much else too: "Security", "Education". */
export const SUBJECT = 2097152
/** Alone, with a capital inside a sentence, a body: "the Assembly", "the Fund". */
export const BODY = 4194304
/** A Spanish, French, Malay … word that an organization's name starts with: "Banco …". */
export const FOREIGN_ORG = 8388608
/** The same for a place: "Calle …". */
export const FOREIGN_PLACE = 16777216
/** A common noun for a body, in small letters: "company", "party". */
export const BODY_NOUN = 33554432
/** A title that is a trade: in small letters it stands before names ("analyst X"), with a capital rather inside the names of bodies. */
export const PROFESSION = 67108864
