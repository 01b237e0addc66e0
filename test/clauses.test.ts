import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseClauses } from '../src/clauses/analyseClauses.js'
import type { Clause, NounPhrase } from '../src/clauses/clause.js'
import { describeClause } from '../src/clauses/describeClause.js'
import { findTimes } from '../src/dates/findTimes.js'
import { findMentions } from '../src/names/findMentions.js'
import { tokenize } from '../src/text/tokenize.js'

const VERBS =
  'meet visit host join attend hold leave invite call receive admit accede withdraw apply sign travel fly agree refuse cancel postpone plan be say tell announce represent send speak become found urge ask expel suspend welcome gather grant'.split(
    ' ',
  )
const NOUNS =
  'talk meeting visit summit dinner accession withdrawal member admission expulsion call application bid trip membership conference invitation'.split(
    ' ',
  )
const WANTED = {
  verbs: new Set(VERBS),
  nouns: new Set(NOUNS),
  needs: new Map(),
}

/** What a test says of one clause; phrases by preposition, noun phrases by their words, lists joined by " & ". */
type Expected = Partial<{
  kind: Clause['kind']
  subject: string | null
  object: string | null
  to: string | null
  agent: string | null
  is: string | null
  modality: Clause['modality']
  positive: boolean
  tense: Clause['tense']
  passive: boolean
  perfect: boolean
  progressive: boolean
  particle: string | null
  phrases: Readonly<Record<string, string>>
  when: string
  governor: string | null
  link: Clause['link']
  linkWord: string | null
  source: string | null
  apposition: string
}>

function analyse(source: string) {
  const text = tokenize(source)
  const { times } = findTimes(text, { value: '2024-07-03', source: 'option' })
  const clauses = analyseClauses(text, findMentions(text), times, WANTED)
  return { text, clauses }
}

function found(source: string, lemma: string, nth: number): Expected & { text: string } {
  const { text, clauses } = analyse(source)
  const words = ({ first, last }: { first: number; last: number }) =>
    text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end)
  const phrase = (noun: NounPhrase | null): string | null =>
    noun === null ? null : noun.members.length > 0 ? noun.members.map(phrase).join(' & ') : words(noun)
  const named = lemma.startsWith('«') ? lemma.slice(1, -1) : lemma
  const clause = clauses.filter((each) => each.lemma === named && (each.noun !== null) === lemma.startsWith('«'))[nth]
  if (!clause)
    throw new Error(`no clause ${lemma} in:\n${clauses.map((each) => describeClause(text, each)).join('\n')}`)
  return {
    text: clauses.map((each) => describeClause(text, each)).join('\n'),
    kind: clause.kind,
    subject: phrase(clause.subject),
    object: phrase(clause.object),
    to: phrase(clause.indirectObject),
    agent: phrase(clause.agent),
    is: phrase(clause.predicative),
    modality: clause.modality,
    positive: clause.positive,
    tense: clause.tense,
    passive: clause.verb?.passive ?? false,
    perfect: clause.verb?.perfect ?? false,
    progressive: clause.verb?.progressive ?? false,
    particle: clause.verb?.particle ?? null,
    phrases: Object.fromEntries(
      clause.phrases.map(({ preposition, object, time }) => [
        preposition,
        (object ? phrase(object) : time ? words(time) : null) ?? '',
      ]),
    ),
    when: clause.times.map(words).join(' | '),
    governor: clause.governor?.lemma ?? null,
    link: clause.link,
    linkWord: clause.linkWord,
    source: phrase(clause.attributedTo),
    apposition: [clause.subject, clause.object].flatMap((noun) => noun?.appositions.map(words) ?? []).join(' | '),
  }
}

/** Sentence, lemma of the clause looked at («…» for a noun, "#2" for the second of them), what it must hold. */
type Case = readonly [sentence: string, lemma: string, expected: Expected]

function check(cases: readonly Case[]) {
  test.each(cases)('%s → %s', (sentence, asked, expected) => {
    const [lemma = '', nth = '1'] = asked.split('#')
    const { text: _text, ...clause } = found(sentence, lemma.trim(), Number(nth) - 1)
    for (const [key, value] of Object.entries(expected)) {
      if (key === 'phrases') expect(clause.phrases).toMatchObject(value as object)
      else expect({ [key]: Reflect.get(clause, key) }).toEqual({ [key]: value })
    }
  })
}

const P = 'President Ana Prado'
const B = 'Prime Minister Olav Berg'

describe('arguments', () => {
  check([
    [
      `${P} met ${B} in Oslo on Monday.`,
      'meet',
      {
        subject: P,
        object: B,
        tense: 'past',
        modality: 'asserted',
        phrases: { in: 'Oslo', on: 'Monday' },
        when: 'Monday',
      },
    ],
    [`${P} met with ${B}.`, 'meet', { subject: P, object: null, phrases: { with: B } }],
    [
      `${P}, ${B} and the leaders of Chile and Peru met in Oslo.`,
      'meet',
      { subject: `${P} & ${B} & the leaders of Chile and Peru` },
    ],
    [
      `Peru met Chile, Cuba, Norway and the leaders of Spain and Italy.`,
      'meet',
      { subject: 'Peru', object: 'Chile & Cuba & Norway & the leaders of Spain and Italy' },
    ],
    [
      `${P} met her foreign minister, Rita Sosa, in Lima.`,
      'meet',
      { object: 'her foreign minister, Rita Sosa', apposition: 'Rita Sosa', phrases: { in: 'Lima' } },
    ],
    [
      `${P} visited the Norwegian capital Oslo.`,
      'visit',
      { object: 'the Norwegian capital Oslo', apposition: 'the Norwegian capital' },
    ],
    [`${P} hosted ${B} for dinner.`, 'host', { object: B, phrases: { for: 'dinner' } }],
    [
      `${B} was received by ${P} at the palace.`,
      'receive',
      { passive: true, subject: B, agent: P, phrases: { at: 'the palace' } },
    ],
    [`${B} was invited to Lima.`, 'invite', { passive: true, subject: B, agent: null, phrases: { to: 'Lima' } }],
    [`Peru gave Chile observer status and left the talks.`, 'leave', { subject: 'Peru', object: 'the talks' }],
    [
      `Chile is a full member of Mercosur.`,
      'be',
      { subject: 'Chile', is: 'a full member of Mercosur', tense: 'present' },
    ],
    [
      `Chile became an associate member of Mercosur in 1996.`,
      'become',
      { is: 'an associate member of Mercosur', when: '1996' },
    ],
    [`Will ${P} meet ${B}?`, 'meet', { subject: P, object: B, modality: 'possible' }],
    [
      `Peru and Chile met for the first time, along with Cuba.`,
      'meet',
      { subject: 'Peru & Chile', phrases: { 'along with': 'Cuba' } },
    ],
    [
      `${P} met ${B} on the sidelines of the G20 summit.`,
      'meet',
      { phrases: { 'on the sidelines of': 'the G20 summit' } },
    ],
    [
      `${P} met ${B} in Oslo and Foreign Minister Rita Sosa in Lima.`,
      'meet #2',
      { subject: P, object: 'Foreign Minister Rita Sosa', phrases: { in: 'Lima' }, link: 'coordinate' },
    ],
    [
      `Around 500 delegates from Peru met in Lima.`,
      'meet',
      { subject: '500 delegates from Peru', phrases: { in: 'Lima' } },
    ],
    [
      `${P} (left) met ${B} in Oslo (Norway) on Monday.`,
      'meet',
      { subject: P, object: B, phrases: { in: 'Oslo', on: 'Monday' } },
    ],
    [
      `${P} met ${B}, the prime minister of Norway, and left.`,
      'meet',
      { object: `${B}, the prime minister of Norway`, apposition: 'the prime minister of Norway' },
    ],
  ])
})

describe('verb groups', () => {
  check([
    [`${P} will meet ${B}.`, 'meet', { modality: 'planned', tense: 'future', positive: true }],
    [`${P} will not be meeting ${B}.`, 'meet', { modality: 'planned', positive: false, progressive: true }],
    [`${P} has met ${B}.`, 'meet', { perfect: true, tense: 'present', modality: 'asserted' }],
    [`${P} had met ${B}.`, 'meet', { perfect: true, tense: 'past' }],
    [`${P} is meeting ${B}.`, 'meet', { progressive: true, tense: 'present', modality: 'asserted' }],
    [`${P} did not meet ${B}.`, 'meet', { positive: false, tense: 'past' }],
    [`${P} never met ${B}.`, 'meet', { positive: false }],
    [`${P} no longer meets ${B}.`, 'meet', { positive: false, tense: 'present' }],
    [`${P} didn't meet ${B}.`, 'meet', { positive: false }],
    [`Neither ${P} nor ${B} attended the summit.`, 'attend', { positive: false, subject: `${P} & ${B}` }],
    [`${P} called off the visit.`, 'call', { particle: 'off', object: 'the visit' }],
    [`Peru held no talks with Chile.`, 'hold', { positive: false }],
    [`No leader attended the summit in Lima.`, 'attend', { positive: false }],
    [`The summit is to be held in Lima.`, 'hold', { passive: true, modality: 'planned', tense: 'future' }],
    [`The summit was co-hosted by Peru.`, 'co-host', { passive: true, agent: 'Peru' }],
    [`Peru has yet to join NATO.`, 'join', { positive: false, modality: 'asserted' }],
  ])
})

describe('how real it is', () => {
  check([
    [
      `${P} is due to meet ${B}.`,
      'meet',
      { subject: P, modality: 'planned', tense: 'future', governor: 'be', link: 'control' },
    ],
    [`${P} is expected to meet ${B}.`, 'meet', { subject: P, modality: 'planned', tense: 'future' }],
    [`${P} is scheduled to visit Oslo.`, 'visit', { subject: P, modality: 'planned' }],
    [`${P} plans to visit Oslo.`, 'visit', { modality: 'planned', tense: 'future' }],
    [`${P} agreed to meet ${B}.`, 'meet', { modality: 'planned', tense: 'future', positive: true }],
    [`${P} was to meet ${B} on Monday.`, 'meet', { modality: 'planned', tense: 'past' }],
    [`${P} had been due to meet ${B}.`, 'meet', { modality: 'planned', tense: 'past' }],
    [`${P} wants to join NATO.`, 'join', { modality: 'proposed' }],
    [`Peru hopes to join NATO.`, 'join', { subject: 'Peru', modality: 'proposed' }],
    [`${P} urged ${B} to visit Lima.`, 'visit', { subject: B, modality: 'proposed' }],
    [`${P} invited ${B} to visit Lima.`, 'visit', { subject: B, modality: 'proposed' }],
    [`${B} was invited by ${P} to visit Lima.`, 'visit', { subject: B, modality: 'proposed' }],
    [`Peru called for Chile to join the talks.`, 'join', { subject: 'Chile', modality: 'proposed' }],
    [`Peru called on Chile to leave NATO.`, 'leave', { subject: 'Chile', modality: 'proposed' }],
    [`Peru is ready to join NATO.`, 'join', { modality: 'proposed' }],
    [`${P} may visit Oslo.`, 'visit', { modality: 'possible' }],
    [`${P} could meet ${B} next week.`, 'meet', { modality: 'possible' }],
    [`If Peru joins NATO, Chile will leave the talks.`, 'join', { modality: 'possible', linkWord: 'if' }],
    [`If Peru joins NATO, Chile will leave the talks.`, 'leave', { modality: 'planned', subject: 'Chile' }],
    [`${P} did not say whether she would meet ${B}.`, 'meet', { modality: 'possible' }],
    [`${P} would have met ${B}.`, 'meet', { modality: 'counterfactual' }],
    [`${P} refused to meet ${B}.`, 'meet', { positive: false, modality: 'asserted', tense: 'past' }],
    [`${P} declined to attend the summit.`, 'attend', { positive: false }],
    [`${P} failed to attend the summit.`, 'attend', { positive: false }],
    [`${P} was unable to attend the summit.`, 'attend', { positive: false, subject: P }],
    [`${P} did not agree to meet ${B}.`, 'meet', { positive: false }],
    [`${P} has no plans to meet ${B}.`, 'meet', { positive: false, modality: 'planned', subject: P }],
    [`${P} denied meeting ${B}.`, 'meet', { positive: false, subject: P, object: B }],
    [`${P} denied that she had met ${B}.`, 'meet', { positive: false }],
    [`${P} left without meeting ${B}.`, 'meet', { positive: false, subject: P }],
    [`Peru left the talks instead of joining NATO.`, 'join', { positive: false, subject: 'Peru' }],
    [`${P} said she would meet ${B}.`, 'meet', { modality: 'planned', tense: 'future', source: P }],
    [`${P} flew to Oslo to meet ${B}.`, 'meet', { modality: 'asserted', tense: 'past', link: 'purpose', subject: P }],
    [`${P} will fly to Oslo to meet ${B}.`, 'meet', { modality: 'planned' }],
    [`${P} must join the talks.`, 'join', { modality: 'proposed' }],
    [`${P} promised to visit Oslo.`, 'visit', { modality: 'planned', tense: 'future' }],
    [`${P} is not expected to attend the summit.`, 'attend', { positive: false, modality: 'planned' }],
    [`${P} is unlikely to attend the summit.`, 'attend', { positive: false }],
    [
      `Peru's decision to join NATO angered Chile, which left the talks.`,
      'join',
      { subject: 'Peru', modality: 'planned' },
    ],
    [`Hungary let Sweden join NATO.`, 'join', { subject: 'Sweden', object: 'NATO' }],
    [`They will speak when they meet in Oslo on Friday, Chile said.`, 'meet', { modality: 'planned', tense: 'future' }],
    [`${P} helped broker the talks and met ${B}.`, 'meet', { subject: P, modality: 'asserted' }],
  ])
})

describe('nominal predicates', () => {
  check([
    [
      'Talks between Peru and Chile ended.',
      '«talk»',
      { phrases: { between: 'Peru & Chile' }, governor: 'end', link: 'subject', modality: 'asserted' },
    ],
    [`${P} held talks with ${B}.`, '«talk»', { governor: 'hold', link: 'object', phrases: { with: B }, tense: 'past' }],
    ["Sweden's accession to NATO was approved.", '«accession»', { subject: 'Sweden', phrases: { to: 'NATO' } }],
    [`A visit by ${P} to Oslo is planned.`, '«visit»', { subject: P, phrases: { to: 'Oslo' }, modality: 'planned' }],
    [
      `${P} called off her visit to Norway.`,
      '«visit»',
      { subject: 'her', modality: 'cancelled', phrases: { to: 'Norway' } },
    ],
    ['Talks between Peru and Chile have been cancelled.', '«talk»', { modality: 'cancelled' }],
    ['The summit in Lima was postponed.', '«summit»', { modality: 'postponed' }],
    ['The summit in Lima was put off.', '«summit»', { modality: 'postponed' }],
    [`${P} ruled out a meeting with ${B}.`, '«meeting»', { positive: false }],
    [`${P} denied holding talks with ${B}.`, '«talk»', { positive: false, governor: 'hold' }],
    [`${P} plans talks with ${B}.`, '«talk»', { modality: 'planned' }],
    [`Peru called for talks with Chile.`, '«talk»', { modality: 'proposed' }],
    [`Peru agreed to talks with Chile.`, '«talk»', { modality: 'planned' }],
    [`Peru rejected talks with Chile.`, '«talk»', { positive: false }],
    [
      `${P}'s planned meeting with ${B} in Oslo has been scrapped.`,
      '«meeting»',
      { subject: P, modality: 'cancelled', phrases: { with: B } },
    ],
    [`The upcoming summit in Lima worries Chile.`, '«summit»', { modality: 'planned' }],
    [`The admission of Chile to Mercosur took years.`, '«admission»', { object: 'Chile', phrases: { to: 'Mercosur' } }],
    [
      `The withdrawal of Peru from the OECD surprised Chile.`,
      '«withdrawal»',
      { subject: 'Peru', phrases: { from: 'the OECD' } },
    ],
    [
      `There were talks between Peru and Chile in Lima.`,
      '«talk»',
      { governor: 'be', link: 'subject', phrases: { between: 'Peru & Chile' } },
    ],
    [
      `${P} will hold a series of bilateral meetings on Monday.`,
      '«meeting»',
      { governor: 'hold', link: 'object', modality: 'planned' },
    ],
    [`Peru held no talks with Chile.`, '«talk»', { positive: false }],
    [`Hopes of a summit between Peru and Chile faded in Lima.`, '«summit»', { modality: 'proposed' }],
    [
      `The foreign ministers' meeting in Oslo ended.`,
      '«meeting»',
      { subject: 'The foreign ministers', phrases: { in: 'Oslo' } },
    ],
    [`${P} attended the G20 summit in Rome.`, '«summit»', { governor: 'attend', link: 'object' }],
    [`Chile is not a member of NATO.`, '«member»', { positive: false, phrases: { of: 'NATO' } }],
    [`The July 3-4 SCO summit in Astana drew Chile.`, '«summit»', { when: 'July 3-4' }],
    [`Peru announced talks with Chile scheduled for Monday.`, '«talk»', { phrases: { with: 'Chile' } }],
  ])
})

describe('clause structure', () => {
  check([
    [`${P} arrived in Oslo and held talks with ${B}.`, 'hold', { subject: P, link: 'coordinate', tense: 'past' }],
    [`${P} will fly to Oslo and meet ${B}.`, 'meet', { subject: P, modality: 'planned', tense: 'future' }],
    [`${P} did not visit Oslo or meet ${B}.`, 'meet', { positive: false }],
    [`${P} met ${B}, and Peru joined NATO.`, 'join', { subject: 'Peru', object: 'NATO' }],
    [`${P} met ${B} and Peru joined NATO.`, 'meet', { object: B }],
    [`${P} met ${B} and Peru joined NATO.`, 'join', { subject: 'Peru' }],
    [
      `${B}, who met ${P} last week, will visit Lima.`,
      'meet',
      { kind: 'relative', subject: B, object: P, when: 'last week' },
    ],
    [`${B}, who met ${P} last week, will visit Lima.`, 'visit', { subject: B, object: 'Lima', modality: 'planned' }],
    [`${B}, whom ${P} met in Oslo, left Peru.`, 'meet', { subject: P, object: B }],
    [`${B}, with whom ${P} met in Oslo, left Peru.`, 'meet', { subject: P, phrases: { with: B } }],
    [`The dinner, which was hosted by ${P}, ended.`, 'host', { subject: 'The dinner', agent: P, passive: true }],
    [`A dinner hosted by ${P} ended.`, 'host', { kind: 'participle', subject: 'A dinner', agent: P, passive: true }],
    [
      `The talks held in Oslo in 2015 collapsed.`,
      'hold',
      { kind: 'participle', subject: 'The talks', phrases: { in: '2015' } },
    ],
    [
      `The talks ${P} held with ${B} ended.`,
      'hold',
      { kind: 'relative', subject: P, object: 'The talks', phrases: { with: B } },
    ],
    [
      `Mercosur, a bloc founded in 1991 with Brazil and Uruguay, met.`,
      'found',
      { passive: true, phrases: { with: 'Brazil & Uruguay' }, when: '1991' },
    ],
    [`Mercosur, a bloc founded in 1991 with Brazil and Uruguay, met.`, 'meet', { kind: 'main' }],
    [
      `${P} met ${B}, accompanied by Foreign Minister Rita Sosa.`,
      'accompany',
      { subject: P, agent: 'Foreign Minister Rita Sosa', passive: true },
    ],
    [`${P}, accompanied by Foreign Minister Rita Sosa, met ${B}.`, 'meet', { subject: P, object: B, kind: 'main' }],
    [`${P} met ${B}, urging him to join NATO.`, 'join', { subject: 'him', modality: 'proposed' }],
    [
      `Speaking after talks with ${B}, ${P} said Peru would join NATO.`,
      'join',
      { subject: 'Peru', modality: 'planned', source: P },
    ],
    [`It was ${B} who met ${P}.`, 'meet', { subject: B, object: P, kind: 'relative' }],
    [
      `${P} will travel to Norway, where she will meet ${B}.`,
      'meet',
      { subject: 'she', phrases: { in: 'Norway' }, modality: 'planned' },
    ],
    [`After meeting ${B}, ${P} will visit Peru.`, 'meet', { subject: P, link: 'adverbial', linkWord: 'after' }],
    [`After ${P} met ${B}, Chile left the talks.`, 'leave', { subject: 'Chile', kind: 'main' }],
    [`${P} met ${B} before he left Lima.`, 'leave', { subject: 'he', linkWord: 'before', link: 'adverbial' }],
    [
      `${P} met ${B} before a dinner hosted by Foreign Minister Rita Sosa.`,
      'meet',
      { phrases: { before: 'a dinner' } },
    ],
    [
      `${P} has chosen to send Foreign Minister Rita Sosa.`,
      'send',
      { subject: P, object: 'Foreign Minister Rita Sosa', modality: 'planned' },
    ],
    [`${P}, whose government left Mercosur in 2012, met ${B}.`, 'leave', { object: 'Mercosur' }],
    [`${P} was welcomed and hosted by ${B}.`, 'host', { passive: true, subject: P, agent: B }],
    [`${P} told ${B} that Peru would join NATO.`, 'join', { subject: 'Peru', source: P }],
    [`Members of the OPEC cartel and Peru met in Oslo.`, 'meet', { phrases: { in: 'Oslo' } }],
    [
      `Peru is a member of Mercosur and Chile is a member of NATO.`,
      'be #2',
      { subject: 'Chile', is: 'a member of NATO' },
    ],
    [`${P} visited a tour of Asia, which included talks with ${B}.`, 'include', { subject: 'a tour of Asia' }],
    [
      `Finland, which applied in 2022, joined NATO in April 2023.`,
      'join',
      { subject: 'Finland', object: 'NATO', when: 'April 2023' },
    ],
    [
      `The visit of ${P}, the first by a leader of Peru since 1990, will be hosted by ${B}.`,
      'host',
      { agent: B, modality: 'planned' },
    ],
  ])
})

describe('membership sentences', () => {
  check([
    [
      'The European Union granted Ukraine and Moldova candidate status in June 2022.',
      'grant',
      { subject: 'The European Union', to: 'Ukraine & Moldova', object: 'candidate status' },
    ],
    [
      'Sweden and Finland, both of which applied in 2022, were invited to join NATO.',
      'apply',
      { subject: 'Sweden & Finland', when: '2022' },
    ],
    [
      'Sweden and Finland, both of which applied in 2022, were invited to join NATO.',
      'join',
      { subject: 'Sweden & Finland', modality: 'proposed' },
    ],
    [
      'Hungary is the only NATO member not to have joined the talks.',
      'join',
      { positive: false, subject: 'the only NATO member' },
    ],
    [
      'Serbia, which has been a candidate since 2012, hopes to join NATO by 2030.',
      'join',
      { subject: 'Serbia', modality: 'proposed', when: '2030' },
    ],
    [
      'Qatar said it would leave OPEC, of which it has been a member since 1961.',
      'be',
      { subject: 'it', is: 'a member', phrases: { of: 'OPEC' }, when: '1961' },
    ],
    [
      'Russia was expelled from the Council of Europe in March 2022.',
      'expel',
      { passive: true, subject: 'Russia', phrases: { from: 'the Council of Europe' } },
    ],
    [
      "Kosovo's application for membership in NATO will be discussed by Chile, the president said.",
      '«application»',
      { subject: 'Kosovo', phrases: { for: 'membership in NATO' } },
    ],
    [
      "Iran's membership of the SCO was approved in 2021.",
      '«membership»',
      { subject: 'Iran', phrases: { of: 'the SCO' } },
    ],
    [
      'East Timor is set to become the 11th member of ASEAN.',
      'become',
      { subject: 'East Timor', is: 'the 11th member of ASEAN', modality: 'planned' },
    ],
    [
      'Mali, Burkina Faso and Niger announced they were leaving ECOWAS.',
      'leave',
      { subject: 'they', object: 'ECOWAS', source: 'Mali & Burkina Faso & Niger' },
    ],
    [
      'The Kremlin said no such meeting had been planned by Peru.',
      '«meeting»',
      { positive: false, modality: 'planned' },
    ],
    [
      'Leaders of the SCO, which admitted Iran in 2023, will meet in Astana.',
      'admit',
      { subject: 'SCO', object: 'Iran' },
    ],
    ['Members of the bloc and Peru agreed to meet in Lima.', 'meet', { modality: 'planned', phrases: { in: 'Lima' } }],
    [
      'NATO members, Turkey said, should join the talks.',
      'join',
      { subject: 'NATO members', source: 'Turkey', modality: 'proposed' },
    ],
    [
      'Asked about NATO, President Ana Prado said Peru would not join the alliance.',
      'join',
      { subject: 'Peru', positive: false, modality: 'planned' },
    ],
    [
      'The Council of Europe and NATO members both called on Peru to join the talks.',
      'join',
      { subject: 'Peru', modality: 'proposed' },
    ],
  ])
})

describe('what is easily misread', () => {
  check([
    [`Peru is on the verge of joining NATO.`, 'join', { modality: 'planned', subject: 'Peru' }],
    [`${P} not only met ${B} but also visited Lima.`, 'meet', { positive: true }],
    [`${P}, but not ${B}, will attend the summit.`, 'attend', { subject: P }],
    [`Peru joined NATO hours after talks in Oslo ended.`, 'join', { tense: 'past', subject: 'Peru' }],
    [`${P} cancelled plans to visit Norway.`, 'visit', { modality: 'cancelled', subject: P }],
    [`Plans for ${P} to visit Norway have been postponed.`, 'visit', { modality: 'postponed', subject: P }],
    [`${P} dismissed the idea of joining NATO.`, 'join', { positive: false, subject: P }],
    [`Peru has no interest in joining NATO.`, 'join', { positive: false }],
    [`Peru has started the process of leaving NATO.`, 'leave', { modality: 'planned' }],
    [`${P} is believed to have met ${B}.`, 'meet', { modality: 'possible', perfect: true }],
    [`Not all leaders will attend the summit in Peru.`, 'attend', { subject: 'all leaders', positive: true }],
    [`Present at the talks were ${P} and ${B}.`, 'be', { subject: `${P} & ${B}`, phrases: { at: 'the talks' } }],
    [`Peru accused Chile of leaving NATO.`, 'leave', { subject: 'Chile', modality: 'possible' }],
    [`${P} was barred from attending the summit.`, 'attend', { positive: false, subject: P }],
    [`Peru has expressed interest in joining NATO.`, 'join', { modality: 'proposed', subject: 'Peru' }],
    [`The visit was called off hours before ${P} was to fly to Oslo.`, '«visit»', { modality: 'cancelled' }],
    [
      `Both sides are expected to hold a third round of talks beginning next week.`,
      'hold',
      { subject: 'Both sides', modality: 'planned' },
    ],
    [`${P} was the last leader of Peru to visit Oslo.`, 'visit', { object: 'Oslo', modality: 'asserted' }],
    [
      `In the capital, the foreign minister of Peru, Rita Sosa, and the foreign minister of Chile met.`,
      'meet',
      { phrases: { in: 'the capital' } },
    ],
    [
      `Deputy Prime Minister and Foreign Minister Rita Sosa met ${B}.`,
      'meet',
      { subject: 'Deputy Prime Minister and Foreign Minister Rita Sosa', object: B },
    ],
    [`${P} is looking forward to welcoming ${B}.`, 'welcome', { modality: 'planned', object: B }],
    [
      `The African Union has suspended Niger.`,
      'suspend',
      { perfect: true, subject: 'The African Union', object: 'Niger' },
    ],
  ])
})

describe('who said so', () => {
  check([
    [`${P} will visit Oslo, the Kremlin said.`, 'visit', { source: 'the Kremlin', subject: P }],
    [`According to the Kremlin, ${P} met ${B}.`, 'meet', { source: 'the Kremlin', subject: P }],
    [`The Kremlin said that ${P} had met ${B}.`, 'meet', { source: 'The Kremlin', perfect: true }],
    [`The Kremlin said ${P} met ${B}.`, 'meet', { source: 'The Kremlin', subject: P, object: B }],
    [`“Peru will join NATO,” ${P} said in a statement.`, 'join', { source: P }],
    [`“Peru will join NATO,” said ${P}.`, 'join', { source: P }],
    [`${P} said: “Peru will join NATO.”`, 'join', { source: P }],
    [
      `The Kremlin announced on Monday that ${P} would visit Oslo.`,
      'visit',
      { source: 'The Kremlin', modality: 'planned' },
    ],
    [
      `Peru will leave the talks as a full member of the organization, the Kremlin said.`,
      'leave',
      { source: 'the Kremlin', phrases: { as: 'a full member of the organization' } },
    ],
    [`${P} met ${B}.`, 'meet', { source: null }],
    [`“Peru joined NATO,” ${B}, who visited Lima, said.`, 'join', { source: B }],
  ])
})

describe('headlines', () => {
  check([
    [`${P} to meet ${B} in Oslo`, 'meet', { subject: P, object: B, modality: 'planned', tense: 'future' }],
    [
      'Leaders of Peru and Chile to meet in Geneva',
      'meet',
      { modality: 'planned', subject: 'Leaders of Peru and Chile' },
    ],
    [
      'Peru, Chile hold talks in Lima',
      'hold',
      { subject: 'Peru & Chile', object: 'talks', modality: 'asserted', tense: 'past' },
    ],
    [`${P} visits Oslo`, 'visit', { tense: 'past', modality: 'asserted' }],
    ['Finland invited to join NATO', 'join', { subject: 'Finland', modality: 'proposed' }],
    ['Finland invited to join NATO', 'invite', { passive: true }],
    ['Chile, Peru, Cuba leave NATO', 'leave', { subject: 'Chile & Peru & Cuba', tense: 'past' }],
    [
      'President Ana Prado to visit Norway, Sweden next week',
      'visit',
      { object: 'Norway & Sweden', modality: 'planned' },
    ],
    ['Peru-Chile summit called off', '«summit»', { modality: 'cancelled' }],
    ['NATO: no meeting with Peru planned', '«meeting»', { positive: false, source: 'NATO' }],
    ['Peru votes to leave NATO', 'leave', { subject: 'Peru', modality: 'planned' }],
    [
      'Talks in Oslo between Peru and Chile',
      '«talk»',
      { governor: null, phrases: { in: 'Oslo', between: 'Peru & Chile' } },
    ],
    ['Peru summit postponed', '«summit»', { modality: 'postponed' }],
  ])
})

test('any string of words is read without failing, and every clause lies inside its sentence', () => {
  const words =
    'Peru met , and or who that which to will not been hosted by of in the a talks visit said “ ” ( ) - ; before after meeting his 3 Monday no for'.split(
      ' ',
    )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      const { text, clauses } = analyse(`Peru met ${parts.join(' ')}`)
      for (const clause of clauses) {
        const sentence = text.sentences[clause.sentence]
        expect(clause.first).toBeGreaterThanOrEqual(sentence?.first ?? 0)
        expect(clause.last).toBeLessThanOrEqual(sentence?.last ?? 0)
        expect(clause.last).toBeGreaterThan(clause.first)
        let depth = 0
        for (let above = clause.governor; above; above = above.governor) expect(depth++).toBeLessThan(200)
      }
    }),
    { numRuns: 300 },
  )
})

test('time grows with length: a sentence of thousands of names is read in pieces', () => {
  const names = Array.from({ length: 3000 }, (_, index) => (index % 2 ? 'Peru' : 'Chile')).join(', ')
  // Processor time: a busy machine does not count.
  const started = process.cpuUsage()
  analyse(`${P} met ${names} and ${B}.`)
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(3000)
})
