import type { Argument, Claim, MeetingClaim, MembershipClaim } from '../frames/claim.js'
import type { Reason } from '../model/explanation.js'
import type { Warning } from '../model/span.js'
import { textSpan } from '../text/textSpan.js'
import { type FactContext, quote } from './factContext.js'
import { isOfficial } from './isOfficial.js'
import { type MeetingRecord, meetingRecord } from './meetingRecord.js'

/** Takes a claim of which no fact came, and says why: nobody knows who is meant, it is not a matter of diplomacy, the text contradicts it. */
export function whyNoFact(claim: Claim, context: FactContext, warnings: readonly Warning[]): Reason {
  switch (claim.kind) {
    case 'meeting':
      return whyNoMeeting(claim, context)
    case 'membership':
      return whyNoMembership(claim, context, warnings)
    case 'position':
      return claim.title === 'Counterpart'
        ? { code: 'unresolved', message: 'which office the counterpart holds, the text does not tell' }
        : unresolved([textSpan(context.text, claim.person).text])
  }
}

function whyNoMeeting(claim: MeetingClaim, context: FactContext): Reason {
  if (claim.telling === 'agenda')
    return { code: 'says-when', message: 'it only says when and where the meetings told next happen' }
  if (claim.telling === 'more')
    return {
      code: 'adds-to-nothing',
      message: 'it goes on about a meeting told before, and there is none that it fits',
    }
  const open = claim.participants.map(({ argument }) => argument).filter((argument) => isOpen(argument, context))
  const record = meetingRecord(claim, context)
  const there = record.participants.map(({ entity, description }) =>
    entity === null ? (description ?? '') : (context.entity(entity)?.name ?? entity),
  )
  if (there.length === 0 && open.length === 0)
    return { code: 'not-official', message: 'it names nobody who takes part' }
  if (open.length > 0 && there.length < 2)
    return unresolved(open.map(({ mention }) => textSpan(context.text, mention).text))
  if (there.length === 1)
    return { code: 'not-official', message: `of one side alone, ${there.join('')}, too little is told` }
  if (!isOfficial(record, context)) return { code: 'not-official', message: notOfficial(record, there) }
  return { code: 'left-out', message: 'its facts were taken from another telling' }
}

function notOfficial({ kind, participants }: MeetingRecord, names: readonly string[]): string {
  const guests = names.filter((_, index) => participants[index]?.role === 'guest')
  return kind === 'visit'
    ? `none of those who come is known to hold a public office in another country: ${guests.join(', ')}`
    : `none of those who take part is known as a state, a public body or the holder of a public office: ${names.join(', ')}`
}

function whyNoMembership(claim: MembershipClaim, context: FactContext, warnings: readonly Warning[]): Reason {
  const { member, organization } = claim
  if (organization === null)
    return { code: 'unresolved', message: 'which organization is meant, neither the words nor the text around tell' }
  const open = [member, organization].filter((argument) => isOpen(argument, context))
  if (open.length > 0) return unresolved(open.map(({ mention }) => textSpan(context.text, mention).text))
  const { start, end } = quote(context.text, claim.rule, claim.evidence)
  const warning = warnings.find((each) => each.code === 'contradiction' && each.start === start && each.end === end)
  if (warning) return { code: 'contradicted', message: warning.message }
  const [who, body] = [member, organization].map((argument) => described(argument, context))
  return { code: 'cannot-belong', message: `no member of ${body} can be ${who}` }
}

function isOpen({ mention }: Argument, { referents }: FactContext): boolean {
  return mention.kind !== 'office' && referents.of(mention).length === 0
}

function unresolved(words: readonly string[]): Reason {
  return { code: 'unresolved', message: `it is unclear who is meant by ${words.map((each) => `“${each}”`).join(', ')}` }
}

/** "Ana Prado (person)", "NATO (intergovernmental)"; all that "they" stands for. */
function described({ mention }: Argument, { referents, entity, text }: FactContext): string {
  const known = referents.of(mention).flatMap((id) => entity(id) ?? [])
  if (known.length === 0) return `“${textSpan(text, mention).text}”`
  return known.map(({ name, subtype, type }) => `${name} (${subtype ?? type})`).join(', ')
}
