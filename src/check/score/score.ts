/** What is counted with precision and recall. */
export const TALLIES = [
  'people',
  'organizations',
  'places',
  'dates',
  'date values',
  'positions',
  'memberships',
  'meetings',
  'participants',
  'absentees',
] as const
export type TallyName = (typeof TALLIES)[number]

/** What is asked of items already paired. */
export const AGREEMENTS = [
  'publication date',
  'country of place',
  'date extent',
  'position status',
  'membership role',
  'membership status',
  'membership dates',
  'meeting kind',
  'meeting status',
  'meeting date',
  'meeting place',
  'meeting host',
  'meeting part of another',
] as const
export type AgreementName = (typeof AGREEMENTS)[number]

/** Counts: found and right, given but wrong, not found. */
export type Tally = { right: number; wrong: number; missed: number }
/** How many of the pairs agree. */
export type Agreement = { right: number; of: number }

/** One difference between a report and the gold, for people. */
export type Finding = {
  /** `contradicted`: a denial, a cancellation or a proposal that the report gives as fact. */
  readonly verdict: 'missed' | 'wrong' | 'differs' | 'contradicted'
  readonly what: TallyName | AgreementName
  readonly said: string
  readonly quote: string | null
}

/** How far a report agrees with the gold; of one document, or summed over many. */
export type Score = {
  readonly tallies: Record<TallyName, Tally>
  readonly agreements: Record<AgreementName, Agreement>
  readonly findings: Finding[]
}

/** A score in which nothing is counted yet. */
export function emptyScore(): Score {
  const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })
  const agreement = (): Agreement => ({ right: 0, of: 0 })
  return {
    tallies: {
      people: tally(),
      organizations: tally(),
      places: tally(),
      dates: tally(),
      'date values': tally(),
      positions: tally(),
      memberships: tally(),
      meetings: tally(),
      participants: tally(),
      absentees: tally(),
    },
    agreements: {
      'publication date': agreement(),
      'country of place': agreement(),
      'date extent': agreement(),
      'position status': agreement(),
      'membership role': agreement(),
      'membership status': agreement(),
      'membership dates': agreement(),
      'meeting kind': agreement(),
      'meeting status': agreement(),
      'meeting date': agreement(),
      'meeting place': agreement(),
      'meeting host': agreement(),
      'meeting part of another': agreement(),
    },
    findings: [],
  }
}

/** The sum of the scores of many documents. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = emptyScore()
  for (const { tallies, agreements, findings } of scores) {
    for (const name of TALLIES) {
      sum.tallies[name].right += tallies[name].right
      sum.tallies[name].wrong += tallies[name].wrong
      sum.tallies[name].missed += tallies[name].missed
    }
    for (const name of AGREEMENTS) {
      sum.agreements[name].right += agreements[name].right
      sum.agreements[name].of += agreements[name].of
    }
    sum.findings.push(...findings)
  }
  return sum
}

/** Precision, recall and F1 of a tally, each between 0 and 1; null where there was nothing to count. */
export function rates({ right, wrong, missed }: Tally): {
  precision: number | null
  recall: number | null
  f1: number | null
} {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  }
}

/** Counts whether a pair agrees in one respect, and notes it where not. */
export function agree(score: Score, what: AgreementName, same: boolean, said: string, quote: string | null): void {
  score.agreements[what].of += 1
  if (same) score.agreements[what].right += 1
  else score.findings.push({ verdict: 'differs', what, said, quote })
}
