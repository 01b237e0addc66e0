/** Words beside a name that hint at what it is; no one of them is sure, several are. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What bodies have: "Ubexa's website". */
export const BODY_HAS: ReadonlySet<string> = words(`
shares profit profits revenue revenues customers clients products product website platform app headquarters board shareholders employees staff
office offices operations subsidiary subsidiaries stock sales services network plant factory users bid takeover listing logo brand fleet
flights stores shops outlets branches members membership software service store portfolio
`)

/** What follows the name of a body without "'s": "the Ubexa app". */
export const BODY_THINGS: ReadonlySet<string> = words(`
app platform website shares stock products store stores employees staff subsidiary users subscribers customers headquarters logo
`)

/** What bodies do, mostly. */
export const BODY_DOES: ReadonlySet<string> = words(`
launched launches acquired acquires sells sold offers operates employs manufactures produces provides supplies owns unveiled merged hired hires
rolled rebranded invests invested sponsors sponsored publishes published broadcasts serves ships exports imports
`)

/** What is done by bodies: "owned by Ubexa". */
export const DONE_BY_BODY: ReadonlySet<string> = words(`
owned acquired operated manufactured produced developed published bought run funded financed sponsored organised organized launched supplied
conducted commissioned
`)

/** Before "in Ubexa", "of Ubexa", "at Ubexa": it is a body. */
export const INTO_BODY: ReadonlySet<string> = words(`
stake shares investors investment investments customers clients subsidiary employees employee users leaders founders founder co-founder
ceo team staff jobs colleagues partnership agreement partnered partner collaboration contract deal
`)

/** What people alone do, or think. */
export const HUMAN_DOES: ReadonlySet<string> = words(`
says smiled laughed recalls recalled remembers remembered thinks thought believes feels felt knew knows lives lived explained explains asked asks
died married insisted insists admits admitted denied joked wept testified travelled traveled wrote quipped nodded stepped walked sat stood
looked spoke replied shrugged wondered hopes wants wanted loves loved grew studied graduated resigned
`)

/** What people have. */
export const HUMAN_HAS: ReadonlySet<string> = words(`
wife husband son sons daughter daughters mother father brother brother-in-law sister sisters brothers parents family lawyer lawyers death
birth life friends friend widow home house body mind hands face career childhood supporters testimony speech remarks resignation voice
tenure allies successor predecessor
`)

/** Before a person: "told Brenvik", "asked Brenvik". */
export const DONE_TO_HUMAN: ReadonlySet<string> = words(
  'asked married thanked arrested met accused urged congratulated replaced killed',
)
