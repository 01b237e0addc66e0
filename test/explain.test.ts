import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { explain, extract, nameLexicon, parseUserLexicon } from '../src/index.js'
import type { Article } from '../src/model/article.js'
import { type ExplainedSentence, Explanation } from '../src/model/explanation.js'
import { renderExplanation } from '../src/render/renderExplanation.js'
import { runScosum } from './runScosum.js'

const article = (text: string): Article => ({
  id: 'test',
  text,
  title: null,
  published: { value: '2024-07-05', source: 'option' },
  warnings: [],
})

/** The explanation of the last sentence: those before it set the scene. */
function last(text: string): ExplainedSentence {
  const sentence = explain(article(text)).sentences.at(-1)
  if (!sentence) throw new Error('no sentence')
  return sentence
}

/** What a rule read in a sentence. */
function tryOf(sentence: ExplainedSentence, rule: string) {
  const tried = [...sentence.beside, ...sentence.clauses.flatMap((clause) => clause.tried)]
  return tried.find((each) => each.rule === rule)
}

describe('a sentence', () => {
  const sentence = last('Peruvian President Ana Prado met Prime Minister Olav Berg in Oslo on Tuesday.')

  test('has its mentions, with what they stand for and the rule that found them', () => {
    expect(sentence.mentions.map(({ text, kind, type, refersTo, rule }) => [text, kind, type, refersTo, rule])).toEqual(
      [
        ['Peruvian President', 'office', 'person', ['person/ana-prado'], 'offices/before-name'],
        ['Peruvian', 'demonym', 'place', ['place/peru'], 'names/known'],
        ['Ana Prado', 'name', 'person', ['person/ana-prado'], 'names/title-before-person'],
        ['Prime Minister', 'office', 'person', ['person/olav-berg'], 'offices/before-name'],
        ['Olav Berg', 'name', 'person', ['person/olav-berg'], 'names/title-before-person'],
        ['Oslo', 'name', 'place', ['place/oslo'], 'names/known'],
      ],
    )
    expect(sentence.mentions[0]?.office).toEqual({
      title: 'President',
      status: 'current',
      of: ['Peruvian'],
      holders: ['Ana Prado'],
    })
  })

  test('has its time expressions', () => {
    expect(sentence.times.map(({ id, text, value, anchor, rule }) => [id, text, value, anchor, rule])).toEqual([
      ['date/1', 'Tuesday', '2024-07-02', 'published', 'dates/weekday'],
    ])
  })

  test('has its clauses, with predicate and arguments', () => {
    const [clause] = sentence.clauses
    expect(clause).toMatchObject({
      number: 1,
      kind: 'main',
      predicate: { text: 'met', lemma: 'meet', particle: null },
      tense: 'past',
      positive: true,
      modality: 'asserted',
      voice: 'active',
      hangsOn: null,
    })
    expect(clause?.arguments.map(({ as, preposition, text, refersTo }) => [as, preposition, text, refersTo])).toEqual([
      ['subject', null, 'Peruvian President Ana Prado', ['person/ana-prado']],
      ['object', null, 'Prime Minister Olav Berg', ['person/olav-berg']],
      ['oblique', 'in', 'Oslo', ['place/oslo']],
      ['oblique', 'on', 'Tuesday', ['date/1']],
    ])
  })

  test('has the rules that were tried, what they claim and the facts that came of it', () => {
    const met = tryOf(sentence, 'meetings/meet')
    expect(met?.reason).toBeNull()
    expect(met?.claims).toMatchObject([
      {
        kind: 'meeting',
        status: 'held',
        facts: ['meeting/bilateral/ana-prado+olav-berg/2024-07-02'],
        merged: false,
        reason: null,
      },
    ])
    expect(met?.claims[0]?.roles).toEqual([
      { role: 'kind', text: 'bilateral', refersTo: [] },
      { role: 'participant', text: 'Peruvian President Ana Prado', refersTo: ['person/ana-prado'] },
      { role: 'participant', text: 'Prime Minister Olav Berg', refersTo: ['person/olav-berg'] },
      { role: 'place', text: 'Oslo', refersTo: ['place/oslo'] },
      { role: 'when', text: 'Tuesday', refersTo: ['date/1'] },
    ])
    expect(tryOf(sentence, 'positions/before-name')?.claims.map(({ facts }) => facts)).toEqual([
      ['position/ana-prado/president/peru'],
      ['position/olav-berg/prime-minister'],
    ])
    expect(sentence.facts.map(({ told }) => told)).toEqual([
      'held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Oslo',
      'Ana Prado, President of Peru',
      'Olav Berg, Prime Minister',
    ])
    expect(sentence.reason).toBeNull()
  })

  test('has its noun phrases, those inside others after the whole', () => {
    const { phrases } = last('Prime Minister Olav Berg held talks with the president of Peru and King Talal of Jordan.')
    expect(
      phrases.map(({ text, head, mention, inside }) => [text, head, mention, inside?.as, inside?.preposition]),
    ).toContainEqual(['King Talal of Jordan', 'talal', 'name', 'member', null])
    expect(phrases.every(({ number }, index) => number === index + 1)).toBe(true)
    for (const { inside, number } of phrases) if (inside) expect(inside.phrase).toBeLessThan(number)
  })

  test('says on which clause another hangs', () => {
    const { clauses } = last('Chile agreed to join Mercosur.')
    expect(clauses.map(({ predicate, hangsOn }) => [predicate.lemma, hangsOn])).toEqual([
      ['agree', null],
      ['join', { clause: 1, link: 'control', word: null }],
    ])
  })
})

describe('the reason for no fact', () => {
  test.each([
    ['The weather was fine.', 'names-nothing', null],
    ['Chile exports copper.', 'no-predicate', null],
    ['Ana Prado joined in.', 'names-too-little', null],
    ['Finland may join NATO.', 'possible', 'membership/join'],
    ['Poland urged Finland to join NATO.', 'proposed', 'membership/join'],
    ['Finland would have joined NATO.', 'counterfactual', 'membership/join'],
    ['Chile did not leave Mercosur.', 'denied', 'membership/leave'],
    ['Brazil will meet Argentina in the semifinals of the cup.', 'other-wording', 'meetings/meet'],
    ['The guests of NATO joined the friends of Peru.', 'wrong-argument', 'membership/join'],
    ['Ana Prado met voters in Lima.', 'no-argument', 'meetings/meet'],
    ['Jon Berg met Ola Dahl in Oslo.', 'not-official', 'meetings/meet'],
    ['Jon Berg joined NATO in May.', 'cannot-belong', 'membership/join'],
  ])('%s → %s', (text, code, rule) => {
    expect(last(text).reason).toMatchObject({ code, rule })
  })

  test('names what lacks', () => {
    expect(last('Ana Prado joined in.').reason?.message).toBe(
      '“joined” needs an organization and another name, or a place beside it',
    )
    expect(last('Ana Prado made the African Union a promise.').reason?.message).toBe(
      '“made” needs an organization and another name and “member”, “members”, “membership” or the like, or a place and “member”, “members”, “membership” or the like beside it',
    )
    const talks = last('Finland joined the talks of NATO.')
    expect(tryOf(talks, 'membership/join')?.reason?.message).toBe(
      'no organization stands where the rule looks for it: subject “Finland” (country), object “the talks of NATO” (noun)',
    )
    expect(last('It joined NATO in 2004.').reason?.message).toBe('it is unclear who is meant by “It”')
  })
})

describe('what became of a claim', () => {
  test('a second telling adds to the fact of the first', () => {
    const told =
      'Peruvian President Ana Prado met Prime Minister Olav Berg in Oslo. Prado and Berg met in Oslo on Tuesday.'
    const [first, second] = explain(article(told)).sentences.map(
      (sentence) => tryOf(sentence, 'meetings/meet')?.claims[0],
    )
    expect(first?.merged).toBe(false)
    expect(second?.merged).toBe(true)
    expect(second?.facts).toEqual(first?.facts)
  })

  test('of several meetings in the same words each claim has its own', () => {
    const { clauses } = last(
      'Peruvian President Ana Prado will meet Prime Minister Olav Berg and the president of Chile.',
    )
    const claims = clauses.flatMap(({ tried }) => tried).flatMap((each) => each.claims)
    expect(claims.length).toBe(2)
    for (const { facts } of claims) expect(facts.length).toBe(1)
    expect(claims[0]?.facts).not.toEqual(claims[1]?.facts)
  })
})

test('the explanation states what extract states: every fact stands at the sentence that proves it', () => {
  const text = readFileSync('seeds/02-tallinn-summit.txt', 'utf8')
  const document = extract(article(text))
  const told = new Set(explain(article(text)).sentences.flatMap(({ facts }) => facts.map(({ id }) => id)))
  const facts = [...document.meetings, ...document.memberships, ...document.positions]
  expect([...told].sort()).toEqual(facts.map(({ id }) => id).sort())
})

test('names of the user are read as in extract', () => {
  const parsed = parseUserLexicon('{"organizations": [{"name": "Fjord Pact", "subtype": "intergovernmental"}]}')
  if (parsed.fault) throw new Error(parsed.fault.message)
  const { sentences } = explain(article('Norway joined the Fjord Pact in 2019.'), {
    lexicon: nameLexicon([parsed.lexicon]),
  })
  expect(sentences[0]?.facts.map(({ told }) => told)).toEqual(['Norway, member of Fjord Pact (joined) since 2019'])
})

test('offsets are exact', () => {
  const text = 'Finland joined NATO in April 2023.\n\nJapan’s premier — Aiko Mori — flew to Lima.'
  for (const { mentions, times, phrases, clauses, ...sentence } of explain(article(text)).sentences) {
    const spans = [
      sentence,
      ...mentions,
      ...times,
      ...phrases,
      ...clauses,
      ...clauses.flatMap((clause) => clause.arguments),
    ]
    for (const { text: words, start, end } of spans) expect(text.slice(start, end)).toBe(words)
  }
})

test('reads as text, in colour or without', () => {
  const explanation = explain(article('Finland may join NATO.'))
  expect(renderExplanation(explanation, 80, 0)).toBe(`test · published 2024-07-05 (option)

  1  Finland may join NATO.
     mentions  Finland  place         → place/finland                names/known
               NATO     organization  → organization/north-atlantic  names/known
                                      -treaty-organization
     phrases   [Finland] · [NATO]
     1  may join (join)  main · future · possible
         subject  Finland  → place/finland
         object   NATO     → organization/north-atlantic-treaty-organization
       ✗  membership/join  it is told as possible, or asked
     –  no fact: membership/join came nearest

1 sentence, 1 with clauses, 0 facts
`)
  expect(renderExplanation(explanation, 80, 1)).toContain('\u001b[1mFinland may join NATO.\u001b[22m')
  const wide = explain(article(readFileSync('seeds/02-tallinn-summit.txt', 'utf8')))
  expect(stripVTControlCharacters(renderExplanation(wide, 70, 1))).toBe(renderExplanation(wide, 70, 0))
})

describe('scosum explain', () => {
  test('--sentence explains words', async () => {
    const { status, stdout } = await runScosum(['explain', '--sentence', 'Finland may join NATO.'])
    expect(status).toBe(0)
    expect(stdout).toContain('     1  may join (join)  main · future · possible\n')
    expect(stdout).toContain('       ✗  membership/join  it is told as possible, or asked\n')
    expect(stdout).toContain('     –  no fact: membership/join came nearest\n')
  })

  test('--json gives explanations', async () => {
    const { stdout } = await runScosum(['explain', 'seeds/03-call-readout.txt', 'seeds/23-briefs.ndjson', '--json'])
    const { documents }: { documents: unknown[] } = JSON.parse(stdout)
    const explanations = documents.map((each) => Explanation.parse(each))
    expect(explanations.length).toBeGreaterThan(2)
    expect(explanations[0]?.id).toBe('seeds/03-call-readout.txt')
  })

  test('--rule keeps the sentences in which it was tried', async () => {
    const input = 'Finland joined NATO. The weather was fine.'
    const { stdout } = await runScosum(['explain', '-', '--rule', 'membership', '--json'], { input })
    const { documents }: { documents: Explanation[] } = JSON.parse(stdout)
    expect(documents.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual(['Finland joined NATO.'])
  })

  test('controls are made visible, and nobody gets both files and a sentence', async () => {
    const { stdout } = await runScosum(['explain', '-s', 'Fin\u001b[31mland joined NATO.'])
    expect(stdout).not.toContain('\u001b')
    const { status, stderr } = await runScosum(['explain', 'x.txt', '-s', 'Finland.'])
    expect([status, stderr]).toEqual([
      2,
      'scosum: give either files or --sentence, not both; see scosum explain --help\n',
    ])
  })
})
