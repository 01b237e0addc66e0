import type { NounPhrase } from '../../clauses/clause.js'
import type { Membership } from '../../model/membership.js'
import { nounForms } from '../../text/inflect.js'
import { argumentOf, argumentsOf, mayBeOrganization, objectsOf } from '../arguments.js'
import type { Argument } from '../claim.js'

type Role = Membership['role']

/** Nouns for one who belongs, by lemma. */
export const MEMBER_NOUNS: ReadonlyMap<string, Role> = new Map([
  ['member', 'member'],
  ['membership', 'member'],
  ['co-founder', 'founder'],
  ['founder', 'founder'],
  ['observer', 'observer'],
  ['partner', 'other'],
  ['candidate', 'candidate'],
  ['signatory', 'other'],
  ['ally', 'member'],
  ['addition', 'member'],
  ['entrant', 'member'],
  ['newcomer', 'member'],
])

/** What a role may be the role of: "a member state", "observer status", "a state party". */
const ROLE_HEADS = ['state', 'country', 'nation', 'status', 'economy', 'seat', 'party']
/** The last word of every phrase that can name a role; hyphens part words. */
export const ROLE_FORMS: readonly string[] = [...MEMBER_NOUNS.keys(), ...ROLE_HEADS]
  .map((noun) => noun.slice(noun.lastIndexOf('-') + 1))
  .flatMap(nounForms)

const PLURALS: ReadonlyMap<string, string> = new Map(
  ['member', 'observer', 'founder', 'co-founder', 'candidate', 'partner', 'ally'].flatMap((noun) => [
    [noun, noun],
    [noun === 'ally' ? 'allies' : `${noun}s`, noun],
  ]),
)

/** The lemma of a word for one who belongs: "member" for "members"; null for other words. */
export function singularRole(word: string): string | null {
  return PLURALS.get(word) ?? null
}

/** Words before such a noun that make the role another. */
const ROLE_WORDS: ReadonlyMap<string, Role> = new Map([
  ['full', 'full-member'],
  ['full-fledged', 'full-member'],
  ['fully', 'full-member'],
  ['founding', 'founder'],
  ['founder', 'founder'],
  ['original', 'founder'],
  ['observer', 'observer'],
  ['associate', 'associate'],
  ['associated', 'associate'],
  ['dialogue', 'dialogue-partner'],
  ['dialogue-partner', 'dialogue-partner'],
  ['candidate', 'candidate'],
  ['honorary', 'other'],
  ['guest', 'other'],
])

/** What makes a status one of belonging: "observer status". */
export const STATUSES: readonly string[] = ['member', 'membership', ...ROLE_WORDS.keys()]

/** "a potential candidate", "a would-be member", "a non-member"; "a board member" sits on the board alone. */
const UNREAL: ReadonlySet<string> = new Set(
  'potential possible prospective aspiring would would-be non non-member future likely board council committee cabinet staff jury faculty team crew squad commission family'.split(
    ' ',
  ),
)

/** The role that a noun phrase like "a full member of the bloc" names; null where it names none. */
export function roleOf({ lemma, adjectives }: Pick<NounPhrase, 'lemma' | 'adjectives'>): Role | null {
  // "a non-member observer state"
  if (lemma === 'state' && adjectives.includes('observer')) return 'observer'
  // "the 125th state party": of a treaty and its body.
  if (lemma === 'party') return adjectives.includes('state') ? 'member' : null
  // "the latest addition to the bloc"
  if (lemma === 'addition' && !adjectives.some((word) => NEWEST.has(word))) return null
  const plain = MEMBER_NOUNS.get(lemma) ?? roleByWords(lemma, adjectives)
  if (plain === undefined || adjectives.some((word) => UNREAL.has(word))) return null
  const named = adjectives.map((word) => ROLE_WORDS.get(word)).find((role) => role !== undefined)
  // A partner is a member of nothing, unless it is a dialogue partner.
  if (lemma === 'partner') return named === 'dialogue-partner' ? named : null
  return named ?? plain
}

/** What makes an addition to a body a member of it. */
export const NEWEST: ReadonlySet<string> = new Set(['late', 'latest', 'newest', 'new', 'recent', 'young', 'youngest'])

/** "a member state of the bloc", "observer status": the role stands before the noun. */
function roleByWords(lemma: string, adjectives: readonly string[]): Role | undefined {
  if (!['state', 'country', 'nation', 'status', 'economy', 'seat'].includes(lemma)) return undefined
  if (adjectives.includes('member')) return 'member'
  // "a partner country of BRICS" is a rank that the group gives.
  if (adjectives.includes('partner') && (lemma === 'country' || lemma === 'nation')) return 'other'
  return lemma === 'status' ||
    adjectives.some((word) => ['observer', 'candidate', 'associate', 'associated'].includes(word))
    ? adjectives.map((word) => ROLE_WORDS.get(word)).find((role) => role !== undefined)
    : undefined
}

/** The organizations that such a phrase names: "a member of A and B", "an A member", "the bloc's member". */
export function organizationsOf(phrase: NounPhrase): Argument[] {
  const before = phrase.modifiers.map(argumentOf)
  // "a NATO ally" is in the alliance, "an ally of NATO" is not.
  if (phrase.lemma === 'ally') return phrase.adjectives.includes('non') ? [] : before.filter(mayBeOrganization)
  // "one of the founders of the bloc": read as an office.
  const office = phrase.mention?.kind === 'office' ? phrase.mention.of : []
  const named = [
    ...office.map(argumentOf),
    ...objectsOf(phrase.complements, ['of', 'in', 'to', 'at', 'with', 'within']),
    ...before,
    ...argumentsOf(phrase.possessor),
  ]
  return named.filter(mayBeOrganization)
}
