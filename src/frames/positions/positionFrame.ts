import { NAMESAKES } from '../../lexicon/namesakes.js'
import type { OfficeMention } from '../../names/mention.js'
import type { PositionClaim } from '../claim.js'
import type { PhraseFrame } from '../frame.js'

/** Ranks and forms of address: they make a person, but without a country or body no office. */
const RANKS =
  /^(?:(?:Lieutenant|Major|Brigadier|Colonel|Captain|Vice|Rear|Field|Air) )*(?:General|Colonel|Major|Captain|Lieutenant|Admiral|Brigadier|Marshal|Sergeant|Commodore|Corporal|Inspector|Superintendent)$/
const ADDRESSES = new Set(['Ayatollah', 'Imam', 'Rabbi', 'Pastor', 'Mufti', 'Sheikha'])
/** Heads that say too little by themselves: "aide X", "manager X". */
const VAGUE = new Set(
  `Aide Adviser Advisor Delegate Executive Officer Manager Owner Founder Co-Founder Chief Head Director Leader Ruler
  Deputy Lawmaker Legislator Chair Coordinator Administrator Whip Counterpart Attorney Commander`
    .trim()
    .split(/\s+/),
)

/** Makes the frame that turns the offices of some rules of `findOffices` into claims about their holders. */
export function positionFrame(frame: Omit<PhraseFrame, 'scan'>, offices: ReadonlySet<string>): PhraseFrame {
  return {
    ...frame,
    scan: ({ mentions, text }) =>
      mentions.flatMap((mention) =>
        mention.kind === 'office' &&
        offices.has(mention.rule) &&
        !NAMESAKES.has(text.tokens[mention.first - 1]?.lower ?? '')
          ? claims(frame.name, mention)
          : [],
      ),
  }
}

function claims(rule: string, office: OfficeMention): PositionClaim[] {
  if (!isOffice(office)) return []
  const holders = office.subject ? [office.subject] : office.holders
  return holders.map((person, index) => ({
    kind: 'position',
    rule,
    person,
    title: office.title,
    of:
      office.of.length === 1 || office.of.length === office.holders.length
        ? (office.of[index] ?? office.of[0] ?? null)
        : null,
    office,
    status: office.status,
    evidence: { first: Math.min(office.first, person.first), last: Math.max(office.last, person.last) },
  }))
}

function isOffice({ title, sort, of, possessor }: OfficeMention): boolean {
  // "Oslo manager X" trains a club there.
  if (sort === 'company' && of.some(({ type }) => type === 'place')) return false
  if (title === 'Diplomat' || (RANKS.test(title) && of.length === 0)) return false
  return of.length > 0 || possessor !== null || !(VAGUE.has(title) || ADDRESSES.has(title))
}
