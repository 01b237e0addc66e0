import { describe, expect, test } from 'vitest'
import { analyseClauses } from '../src/clauses/analyseClauses.js'
import { findTimes } from '../src/dates/findTimes.js'
import type { Argument, Claim } from '../src/frames/claim.js'
import { FRAMES, PHRASE_FRAMES, readFrames, WANTED } from '../src/frames/readFrames.js'
import { parseExample } from '../src/model/example.js'
import { findMentions } from '../src/names/findMentions.js'
import type { TokenSpan } from '../src/text/token.js'
import { tokenize } from '../src/text/tokenize.js'

/** Each claim as its roles, with the words of the text: { member: ['Finland'], organization: ['NATO'] }. */
function claimsIn(source: string) {
  const text = tokenize(source)
  const mentions = findMentions(text)
  const { times, published } = findTimes(text, { value: '2024-07-05', source: 'option' })
  const words = ({ first, last }: TokenSpan) => source.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end)
  const named = (argument: Argument) => words(argument.realm ?? argument.mention)
  const rolesOf = (claim: Claim): Record<string, string[]> => {
    if (claim.kind === 'position') return { person: [words(claim.person)], of: claim.of ? [words(claim.of)] : [] }
    if (claim.kind === 'membership') {
      const { member, organization, since, until } = claim
      return {
        member: [named(member)],
        organization: organization ? [named(organization)] : [],
        since: since ? [words(since)] : [],
        until: until ? [words(until)] : [],
      }
    }
    const role = (wanted: string) =>
      claim.participants.filter(({ role }) => role === wanted).map(({ argument }) => named(argument))
    return {
      participant: role('participant'),
      host: role('host'),
      guest: role('guest'),
      absent: claim.absent.map(({ argument }) => named(argument)),
      place: claim.place ? [named(claim.place)] : [],
      when: claim.when ? [words(claim.when)] : [],
    }
  }
  const claims = readFrames(text, analyseClauses(text, mentions, times, WANTED), mentions, times, published)
  return claims.map((claim) => ({ rule: claim.rule, roles: rolesOf(claim) }))
}

for (const frame of [...FRAMES, ...PHRASE_FRAMES]) {
  describe(frame.name, () => {
    test.each(frame.finds)('finds: %s', (source) => {
      const { text, marks } = parseExample(source)
      const claims = claimsIn(text).filter(({ rule }) => rule === frame.name)
      const found = claims.flatMap(({ roles }) =>
        Object.entries(roles).flatMap(([role, all]) => all.map((words) => `${role}: ${words}`)),
      )
      for (const { start, end, label } of marks) expect(found).toContain(`${label}: ${text.slice(start, end)}`)
      const marked = new Set(marks.map(({ start, end, label }) => `${label}: ${text.slice(start, end)}`))
      expect(found.filter((each) => !marked.has(each))).toEqual([])
    })
    test.each(Object.entries(frame.ignores))('ignores: %s (%s)', (source) => {
      expect(claimsIn(source).filter(({ rule }) => rule === frame.name)).toEqual([])
    })
  })
}
