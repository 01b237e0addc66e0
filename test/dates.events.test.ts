import { describe, expect, test } from 'vitest'
import { said, times } from './saidTimes.js'

describe('what counts from an event', () => {
  /** The value of the expression that counts. */
  const counted = (text: string) => said(text).at(-1)

  test.each([
    ['The vote was held on 3 May. Two days after the vote, he left.', 'Two days = 2024-05-05'],
    ['The vote in parliament took place on 3 May. The day after the vote, he left.', 'The day = 2024-05-04'],
    ['On 3 May, Norway held a vote on the treaty. The week after the vote, he left.', 'The week = 2024-W19'],
    ['The Nov. 8 election was close. The day after the election, he left.', 'The day = 2023-11-09'],
    ["Monday's deadly attack was the third. A day before the attack, he left.", 'A day = 2024-06-30'],
    ['He died on 3 May 2020. Two months before his death, he had married.', 'Two months = 2020-03'],
    ['Okoro was killed on 3 May. Two days after his death, she left.', 'Two days = 2024-05-05'],
    [
      'She ruled from 6 February 1952. Her coronation came sixteen months later, on 2 June 1953. Two days after the coronation, she left.',
      'Two days = 1953-06-04',
    ],
    ['Okoro was shot dead on 3 May. Two days after the murder, she left.', 'Two days = 2024-05-05'],
    ['Okoro was arrested on Monday. Two days after his arrest, he was freed.', 'Two days = 2024-07-03'],
    ["Okoro was arrested on Monday. Two days after Okoro's arrest, she left.", 'Two days = 2024-07-03'],
    ['Ten were killed in an attack on 3 May. Ten days before the attack, he left.', 'Ten days = 2024-04-23'],
    ['The talks began on 3 May. A week into the talks, they left.', 'A week = 2024-W19'],
    ['The trial ended on 3 May. Two days after the trial, he left.', 'Two days = 2024-05-05'],
    ['The death of the king came on 3 May. Two days after the death of the king, he left.', 'Two days = 2024-05-05'],
    ['The vote was held in May 2020. Two months after the vote, he left.', 'Two months = 2020-07'],
    ['Ministers held talks on Monday. A day after the talks, they left.', 'A day = 2024-07-02'],
  ])('the text dates it: %s', (text, value) => {
    expect(counted(text)).toBe(value)
  })

  test.each([
    ['of those whom he killed', 'Okoro killed ten on 3 May. Two days after his death, she left.'],
    ['of a shot that he may outlive', 'Okoro was shot on 3 May. Two days after the murder, she left.'],
    ['of another date', 'Leaders condemned the attack on 3 May. Two days after the attack, he left.'],
    ['put off', 'The vote was put off on 3 May. Two days after the vote, he left.'],
    ['said on a date', 'He said on 3 May that the vote was close. Two days after the vote, he left.'],
    ['talked about on a date', 'On Monday the vote was discussed. Two days after the vote, he left.'],
    ['of two dates', 'The vote was held on 3 May. A vote was held on 9 May. Two days after the vote, he left.'],
    ['one of several', 'The second vote was held on 3 May. Two days after the vote, he left.'],
    ['another of them', 'The vote was held on 3 May. Two days after the second vote, he left.'],
    ['in another place', 'The Oslo vote was held on 3 May. Two days after the Bergen vote, he left.'],
    ['of another thing', 'Okoro died on 3 May. Two days after the death of his father, he left.'],
    ['not yet dated', 'Two days after the vote, he left. The vote was held on 3 May.'],
    ['without a day', 'The vote was held in May. Two days after the vote, he left.'],
    ['that only began then', 'The war began on 3 May. Two days after the war, he left.'],
    ['that only ended then', 'The war ended on 3 May. Two days before the war, he left.'],
    ['that ended, and not began', 'The war ended on 3 May. Two days into the war, he left.'],
    ['of a month told with it', 'The vote was held on 3 May. Two days after the vote in June, he left.'],
    ['that is no event of ours', 'The vote was held on 3 May. Two days after the vote count, he left.'],
    ['no certain one', 'The vote was held on 3 May. Two days after a vote, he left.'],
    ['run up to', 'On 3 May, in the run-up to the vote, he spoke. Two days after the vote, he left.'],
    ['that was not', 'No vote was held on 3 May. Two days after the vote, he left.'],
    ['among two dates', 'On 2 May he came, and the vote was held on 3 May. Two days after the vote, he left.'],
    [
      'too far back',
      `The vote was held on 3 May. ${'It rained a lot in Oslo. '.repeat(80)}Two days after the vote, he left.`,
    ],
  ])('a length stays a length: %s', (_kind, text) => {
    expect(said(text)).toContain('Two days = P2D')
  })

  test('the calendar day is told, and that the text gave it', () => {
    const found = times('The vote was held on 3 May. The day after the vote, he left.').times.at(-1)
    expect(found).toMatchObject({ type: 'date', earliest: '2024-05-04', latest: '2024-05-04', anchor: 'text' })
  })
})
