import { fold } from '../lexicon/fold.js'
import { type Draft, newDraft } from './draft.js'

const PARTICLES = new Set(
  'al el ul ur as ad an at ar az ash bin bint ibn ben de da do dos del della der van von den la le du di'.split(' '),
)
const SUFFIXES = new Set(['jr', 'sr', 'jr.', 'sr.'])
/** People with one surname that are looked at for a short form; the bound keeps odd texts linear. */
const MOST_CANDIDATES = 32

/** The words of a person's name that tell it apart, folded: "Bashar al-Assad" → ["bashar", "assad"]. */
export function personKey(words: readonly string[]): string[] {
  const folded = words.map(fold).filter((word) => /[\p{L}\p{N}]/u.test(word) && !SUFFIXES.has(word))
  const core = folded.filter((word) => !PARTICLES.has(word))
  return core.length > 0 ? core : folded
}

/** Gives the people of a text for the forms of their names. */
export type People = {
  /** Those whom a form may stand for, the likeliest kind of match first; a full form has one. */
  readonly candidates: (key: readonly string[]) => readonly Draft[]
  /** The words of a person's fullest name. */
  readonly fullForm: (person: Draft) => readonly string[]
}

/**
 * Takes all forms of persons' names of a text (as `personKey` makes them) and gathers those of one person:
 * "Biden", "Joe Biden" and "Joe R. Biden" are one; "Anna Berg" and "Karl Berg" stay two.
 */
export function gatherPeople(forms: Iterable<readonly string[]>): People {
  const distinct = new Map<string, readonly string[]>()
  for (const form of forms) distinct.set(form.join(' '), form)
  const longestFirst = [...distinct.values()].sort((a, b) => b.length - a.length)
  const byForm = new Map<string, readonly Draft[]>()
  /** Full names without their gaps: "Hossein Amir-Abdollahian" and "Hossein Amirabdollahian" are one. */
  const joined = new Map<string, Draft>()
  const fullForms = new Map<Draft, readonly string[]>()
  const tiers = [new Map<string, Full[]>(), new Map<string, Full[]>(), new Map<string, Full[]>()] as const
  for (const form of longestFirst) {
    const found = matches(form, tiers)
    if (found.length > 0) {
      byForm.set(form.join(' '), found)
      continue
    }
    const draft = (form.length > 1 ? joined.get(form.join('')) : undefined) ?? newDraft('person')
    if (form.length > 1) joined.set(form.join(''), draft)
    const full: Full = { form, draft }
    if (!fullForms.has(draft)) fullForms.set(draft, form)
    byForm.set(form.join(' '), [full.draft])
    form.forEach((word, index) => {
      const tier = index === form.length - 1 ? tiers[0] : index === 0 ? tiers[1] : tiers[2]
      const others = tier.get(word)
      if (!others) tier.set(word, [full])
      else if (others.length < MOST_CANDIDATES) others.push(full)
    })
  }
  return {
    candidates: (key) => byForm.get(key.join(' ')) ?? [],
    fullForm: (person) => fullForms.get(person) ?? [],
  }
}

type Full = { readonly form: readonly string[]; readonly draft: Draft }

/** Full names that hold all words of a shorter form in order: by surname first, then by first word ("Xi"), then by an inner one ("Lula"). */
function matches(form: readonly string[], tiers: readonly ReadonlyMap<string, readonly Full[]>[]): Draft[] {
  const [first = '', last = ''] = [form[0], form.at(-1)]
  const [bySurname, byFirst, byInner] = tiers
  const pools = [
    bySurname?.get(last) ?? [],
    byFirst?.get(first) ?? [],
    form.length === 1 ? (byInner?.get(first) ?? []) : (byInner?.get(last) ?? []),
  ]
  for (const pool of pools) {
    const found = pool.filter((full) => full.form.length > form.length && isWithin(form, full.form))
    if (found.length > 0) return found.map((full) => full.draft)
  }
  return []
}

/** Are the words of `short` all in `long`, in order? An initial stands for any word that begins so. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) {
    const asked = short[at]
    if (asked === undefined) return true
    if (asked === word || (/^\p{L}\.?$/u.test(asked) && word.startsWith(asked.charAt(0)))) at++
  }
  return at === short.length
}
