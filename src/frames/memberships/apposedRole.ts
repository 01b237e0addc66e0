import type { TimeMention } from '../../dates/timeMention.js'
import type { Membership } from '../../model/membership.js'
import { sentenceAt } from '../../text/sentenceAt.js'
import type { Token } from '../../text/token.js'
import type { Argument } from '../claim.js'
import type { FrameContext } from '../frame.js'
import { bodyAt } from './bodyAt.js'
import { roleOf, singularRole } from './memberRoles.js'

/** More words than this before the role are no simple apposition. */
const MOST_WORDS = 7
const DETERMINERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'itself',
  'now',
  'already',
  'also',
  'both',
  'all',
])
const COUNTERS: ReadonlySet<string> = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
])
/** Words that make the role another than what follows them: "a would-be member", "a non-NATO ally". */
const TURNING: ReadonlySet<string> = new Set([
  'non',
  'potential',
  'would',
  'possible',
  'prospective',
  'aspiring',
  'future',
  'not',
])

/** Words that no description holds between its article and its noun: a clause has begun, or another phrase. */
const STOPS: ReadonlySet<string> = new Set(
  `is was are were be been being has have had will would may might can could should do does did said says who which that whose
  of in on at to for with by from as or but nor if when while where after before against about like than says told`.split(
    /\s+/,
  ),
)

/** What the words beside a name say of its belonging. */
export type ApposedRole = {
  readonly role: Membership['role']
  readonly status: Membership['status']
  readonly organization: Argument | null
  readonly since: TimeMention | null
  readonly last: number
  readonly plural: boolean
}

/** Reads "one of the six founding members of Mercosur since 1991" from a token on; null where something else stands there. */
export function apposedRole(from: number, context: FrameContext): ApposedRole | null {
  const { tokens } = context.text
  let at = from
  const counted = COUNTERS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of'
  if (counted) at += 2
  let plural = tokens[at]?.lower === 'both' || tokens[at]?.lower === 'all'
  let organization: Argument | null = null
  const adjectives: string[] = []
  let determined = counted
  for (const end = at + MOST_WORDS; at < end; at++) {
    const token = tokens[at]
    if (!token || TURNING.has(token.lower)) return null
    const body = bodyAt(at, context)
    if (body) {
      if (organization) return null
      organization = body
      at = body.last - 1
      if (/^['’]s?$/.test(tokens[at + 1]?.lower ?? '')) at++
      determined = true
      continue
    }
    if (context.nameAt(at) || STOPS.has(token.lower)) return null
    // "former minister and a member of the party" is no former member.
    if (token.lower === 'and') {
      if (!DETERMINERS.has(tokens[at + 1]?.lower ?? '') && !COUNTERS.has(tokens[at + 1]?.lower ?? '')) return null
      adjectives.length = 0
      determined = false
      organization = null
      continue
    }
    if (singularRole(token.lower) !== null && singularRole(tokens[at + 1]?.lower ?? '') === null) break
    if (DETERMINERS.has(token.lower)) determined = true
    else if (token.shape !== 'lower' && token.text !== '-' && !/^\d+$/.test(token.text)) return null
    else adjectives.push(token.lower)
  }
  const noun = tokens[at]
  const lemma = noun ? singularRole(noun.lower) : null
  // "Chile and Peru, candidates since 2004": several need no article.
  if (!noun || lemma === null || (!determined && noun.lower === lemma)) return null
  // Allies are of the alliance before them; "an ally of NATO" is none.
  if (lemma === 'ally' && !organization) return null
  const role = roleOf({ lemma, adjectives })
  if (!role) return null
  at++
  const state = /^(?:states?|countr(?:y|ies)|nations?)$/.exec(tokens[at]?.lower ?? '')
  if (state) at++
  // "the only other member states": said of a list, which must stand before.
  plural = !counted && (plural || (state ? state[0].endsWith('s') : noun.lower !== lemma))
  const sought = tokens[at]?.lower === 'for'
  if (sought) at++
  if (sought && tokens[at]?.lower === 'membership') at++
  else if (sought) {
    const body = bodyAt(tokens[at]?.lower === 'the' ? at + 1 : at, context)
    if (!body || organization || tokens[body.last]?.lower !== 'membership') return null
    organization = body
    at = body.last + 1
  }
  if (/^(?:of|in|to|at|with)$/.test(tokens[at]?.lower ?? '')) {
    const start = tokens[at + 1]?.lower === 'the' && !bodyAt(at + 1, context) ? at + 2 : at + 1
    const body = bodyAt(start, context)
    if (!body || organization) return null
    organization = body
    at = body.last
  }
  const lasting = tokens[at]?.lower === 'since'
  const since = lasting ? context.timeAt(at + 1) : null
  // Without its organization the words must at least say since when.
  const isBare = role === 'observer' && !plural && tokens[at]?.text === ',' && isBodyNear(at, context)
  if (organization === null && !lasting && !isBare) return null
  if (!lasting && !closes(tokens[at])) return null
  at = since?.last ?? at
  const former = adjectives.some((word) => PAST.has(word))
  return { role, status: former ? 'left' : 'current', organization, since, last: at, plural }
}

/** "The SCO met in Oslo. Mexico, an observer, spoke.": of the body that this sentence or the one before is about, not of one named long ago. */
function isBodyNear(at: number, context: FrameContext): boolean {
  const { sentences, tokens } = context.text
  const index = sentenceAt(sentences, at)
  const from = sentences[Math.max(0, index - 1)]?.first ?? 0
  const to = sentences[index]?.last ?? at
  for (let token = from; token < to; token++) {
    const mention = bodyAt(token, context)?.mention
    const isBody = mention?.kind === 'nominal' || (mention?.kind === 'name' && mention.subtype === 'intergovernmental')
    if (isBody || tokens[token]?.lower === 'summit') return true
  }
  return false
}

/** "a former member", "once a member", "no longer a member" */
const PAST: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'one-time',
  'once',
  'longer',
  'formerly',
  'previously',
  'erstwhile',
])

/** The apposition ends there: "Chile, a NATO member said" does not. */
function closes(token: Token | undefined): boolean {
  return (
    !token ||
    token.shape === 'punctuation' ||
    /^(?:and|that|which|who|since|but|with|under|whose|where|outside)$/.test(token.lower)
  )
}
