import { countryOfDemonym } from '../lexicon/countryCodes.js'
import { fold } from '../lexicon/fold.js'
import type { DemonymMention, Mention, NameMention } from '../names/mention.js'
import type { TokenizedText } from '../text/token.js'
import { textOf } from './textOf.js'

/** Under which key a place, an organization or a nationality is gathered; `acronyms` as `otherNames` gives them. */
export function thingKey(
  text: TokenizedText,
  mention: NameMention | DemonymMention,
  acronyms: ReadonlyMap<string, string>,
): string {
  if (mention.type === 'place' && mention.subtype === 'country' && mention.country) return `country/${mention.country}`
  const name =
    mention.kind === 'demonym' || mention.known ? mention.name : textOf(text, mention).replace(/^the\s+/i, '')
  // "the Inter-Port Council" and "the Inter Port Council", "the Farmers' Union" and "the Farmers Union"
  const key = `${mention.type}/${fold(name.replace(/[\s-]+/g, ' ').replace(/['’]/g, ''))}`
  return acronyms.get(key) ?? key
}

/** Other names of a body: "the Council of Free Ports (CFP)" gives the key of an acronym in brackets behind a name whose initials it takes, with the key of that name. */
export function otherNames(text: TokenizedText, named: readonly Mention[]): Map<string, string> {
  const acronyms = new Map<string, string>()
  for (let index = 1; index < named.length; index++) {
    const [long, short] = [named[index - 1], named[index]]
    if (long?.kind !== 'name' || short?.kind !== 'name' || short.known || long.type === 'person') continue
    if (short.first !== long.last + 1 || text.tokens[long.last]?.text !== '(') continue
    if (!isAcronymOf(textOf(text, short), textOf(text, long))) continue
    acronyms.set(thingKey(text, short, new Map()), thingKey(text, long, new Map()))
  }
  for (const [key, longer] of nationalNames(text, named)) if (!acronyms.has(key)) acronyms.set(key, longer)
  return acronyms
}

/** "the Slovenian Freedom Party" and "the Freedom Party": the shorter key with the longer one, where only one nation has such a body. */
function nationalNames(text: TokenizedText, named: readonly Mention[]): Map<string, string> {
  const keys = new Map<string, string>()
  const clashes = new Set<string>()
  for (const name of named) {
    if (name.kind !== 'name' || name.type !== 'organization' || name.known || name.last - name.first < 3) continue
    const nation = countryOfDemonym(text.tokens[name.first]?.lower ?? '')
    if (!nation) continue
    const longer = thingKey(text, name, new Map())
    const short = thingKey(text, { ...name, first: name.first + 1 }, new Map())
    if (keys.has(short) && keys.get(short) !== longer) clashes.add(short)
    keys.set(short, longer)
  }
  for (const short of clashes) keys.delete(short)
  return keys
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, '').toLowerCase()
  const initials = long
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('')
  return letters.length > 1 && (initials === letters || initials.startsWith(letters.slice(0, 2)))
}
