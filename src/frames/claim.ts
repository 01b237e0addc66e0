import type { TimeMention } from '../dates/timeMention.js'
import type { Meeting, Participant } from '../model/meeting.js'
import type { Membership } from '../model/membership.js'
import type { Position } from '../model/position.js'
import type { Mention, NameMention, OfficeMention, PronounMention, Realm } from '../names/mention.js'
import type { TokenSpan } from '../text/token.js'

/** What fills a role: the words, the mention among them, and for one of several leaders ("the leaders of A and B") the realm meant. */
export type Argument = TokenSpan & {
  readonly mention: Mention
  readonly realm: Realm | null
  /** The office that the words give to whom a pronoun stands for: "he was the last Peruvian president to visit Lima". */
  readonly office?: OfficeMention
}

type ClaimBase = {
  /** The rule that made it, as `scosum rules` knows it: "membership/join". */
  readonly rule: string
  /** The words that prove it: tokens, half-open. */
  readonly evidence: TokenSpan
}

/** What one rule reads in one clause; resolving its mentions and merging it with others makes a fact. */
export type PositionClaim = ClaimBase & {
  readonly kind: 'position'
  readonly person: NameMention | PronounMention
  readonly title: string
  readonly of: Realm | null
  /** The words of the office, for what only the text around tells: "his foreign minister" is of his country. */
  readonly office: OfficeMention
  readonly status: Position['status']
}

export type MembershipClaim = ClaimBase & {
  readonly kind: 'membership'
  readonly member: Argument
  /** Null where the words leave it to the text around: "Peru, a member since 2004". */
  readonly organization: Argument | null
  readonly role: Membership['role']
  readonly status: Membership['status']
  readonly since: TimeMention | null
  readonly until: TimeMention | null
  readonly attributedTo: Argument | null
}

export type MeetingClaim = ClaimBase & {
  readonly kind: 'meeting'
  readonly meetingKind: Meeting['kind']
  readonly status: Meeting['status']
  readonly mode: Meeting['mode']
  readonly participants: readonly { readonly argument: Argument; readonly role: Participant['role'] }[]
  readonly absent: readonly { readonly argument: Argument; readonly replacedBy: Argument | null }[]
  readonly when: TimeMention | null
  readonly place: Argument | null
  /** The event noun's own words, where it has a name or a modifier that tells it apart: "SCO summit". */
  readonly name: string | null
  /** The organization whose meeting it is: SCO in "SCO summit". */
  readonly body: Argument | null
  /** The summit on whose sidelines it happens: another claim of the same text. */
  readonly partOf: MeetingClaim | null
  /** True where it happens beside or at a summit that only the text around tells: "on its sidelines", "at the summit". */
  readonly isBeside: boolean
  /**
   * What the words tell: a `meeting`; `more` about a meeting told of before ("She will send her deputy"), which alone state none; a
   * `replacement` at the meeting told of last ("her deputy stood in for her"); or
   * an `agenda` ("He will hold a series of meetings on Friday at the summit"), which says when and where the meetings told next happen.
   */
  readonly telling: 'meeting' | 'more' | 'replacement' | 'agenda'
  /** True where the words point back ("the meeting", "their talks"): they go on about the meeting told of before, if it can be that one. */
  readonly goesOn: boolean
  /** True where the words only name the event ("on the sidelines of the summit") or a headline tells it in the present, so that its status is the likely one, not one told. */
  readonly onlyNamed: boolean
  /** True where a past or perfect tense tells it; a calendar tells in the present what is to come. */
  readonly inPast: boolean
  /** The city with which its line begins, as lines of a calendar do: "LIMA – President Prado meets Berg." */
  readonly linePlace: Argument | null
  readonly attributedTo: Argument | null
}

export type Claim = PositionClaim | MembershipClaim | MeetingClaim
