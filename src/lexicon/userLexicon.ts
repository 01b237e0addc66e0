import { z } from 'zod'
import { locateInJson } from './locateInJson.js'

const name = z.string().trim().min(1)
const named = {
  name,
  /** Other names of the same thing, acronyms among them. */
  aliases: z.array(name).optional(),
}
const country = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code, as in "KEN"')
  .optional()

/** Names that the user adds, as a file gives them: a bare string is a name without more. */
export const UserLexicon = z.strictObject({
  people: z.array(z.union([name, z.strictObject(named)])).optional(),
  organizations: z.array(z.union([name, z.strictObject({ ...named, subtype: name.optional(), country })])).optional(),
  places: z.array(z.union([name, z.strictObject({ ...named, subtype: name.optional(), country })])).optional(),
  /** Titles that stand before a person's name: "Grand Steward". */
  offices: z.array(name).optional(),
  /** Words that are no names: a product, a ship, a column. */
  ignore: z.array(name).optional(),
})
export type UserLexicon = z.infer<typeof UserLexicon>

/** What is wrong with a lexicon file: the line (from 1), the field ("places[2].country") where there is one, and why. */
export type LexiconFault = { readonly line: number; readonly field: string; readonly message: string }

/** Takes the text of a lexicon file (JSON) and gives the lexicon, or the first fault in it. */
export function parseUserLexicon(
  source: string,
): { readonly lexicon: UserLexicon; readonly fault?: undefined } | { readonly fault: LexiconFault } {
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch (error) {
    return { fault: { line: syntaxLine(source, error), field: '', message: 'is no valid JSON' } }
  }
  const parsed = UserLexicon.safeParse(data)
  if (parsed.success) return { lexicon: parsed.data }
  const { path, message } = deepest(parsed.error.issues)
  const field = path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  )
  return { fault: { line: lineAt(source, locateInJson(source, path)), field, message } }
}

type Issue = z.core.$ZodIssue

/** Of the forms that an entry may have, the one that it comes nearest to says what is wrong. */
function deepest(issues: readonly Issue[]): { path: PropertyKey[]; message: string } {
  const [issue] = issues
  if (!issue) return { path: [], message: 'is no lexicon' }
  if (issue.code !== 'invalid_union') {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    return { path: key === undefined ? issue.path : [...issue.path, key], message: issue.message }
  }
  const found = issue.errors.map(deepest).sort((a, b) => b.path.length - a.path.length)[0]
  return found?.path.length
    ? { path: [...issue.path, ...found.path], message: found.message }
    : { path: issue.path, message: 'must be a name or an object with a name' }
}

function lineAt(source: string, offset: number): number {
  let line = 1
  for (let at = 0; at < offset && at < source.length; at++) if (source[at] === '\n') line++
  return line
}

/** Engines tell the offset of a syntax error in their message, or that the text ended too soon. */
function syntaxLine(source: string, error: unknown): number {
  const told = /position (\d+)/.exec(error instanceof Error ? error.message : '')
  return lineAt(source, told?.[1] ? Number(told[1]) : source.length)
}
