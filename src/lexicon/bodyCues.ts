/** Words that tell a body from a person or a place by what stands around its name. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Whoever a body has: "Ubexa spokeswoman", "the chief executive of Ubexa". */
export const STAFF = words(`
spokesman spokeswoman spokesperson spokespeople spokesmen ceo ceos coo cfo cto chairman chairwoman chairperson boss bosses
executive executives employee employees shareholder shareholders investor investors staff staffers founder founders co-founder
co-founders cofounder cofounders board management director directors subsidiary subsidiaries affiliate unit shares stock stocks
shareholding headquarters branches outlets analyst analysts economist strategist engineers editor editors reporter reporters
journalist journalists correspondent columnist volunteers activists customers clients subscribers brand brands lawyers
lawyer counsel
`)

/** Staff that only a body has; a person or a place may have the others ("Trump lawyers", "Nairobi residents"). */
export const SURE_STAFF = words(`
ceo ceos coo cfo cto shareholder shareholders employee employees subsidiary subsidiaries shares stock executive executives
boss bosses co-founder co-founders cofounder cofounders founder spokesperson chairperson subscribers affiliate
`)

/** What is done to a body, before its name: "founded Ubexa", "a stake in Ubexa" has its own rule. */
export const OF_BODY = words(`
ceo coo cfo cto subsidiary subsidiaries shareholder shareholders employee employees co-founder co-founders cofounder founder
founders spokesperson spokesman spokeswoman affiliate affiliates shares customers subscribers boss executive executives
`)

/** Whoever works "at" a body. */
export const AT_BODY = words(`
analyst analysts economist economists strategist engineer engineers researcher researchers professor lecturer executive executives
manager managers employee employees worker workers editor journalist reporter fellow partner partners scientist scientists
consultant director president chairman
`)
