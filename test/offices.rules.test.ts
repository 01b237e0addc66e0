import { describe, expect, test } from 'vitest'
import { parseExample } from '../src/model/example.js'
import { findNames } from '../src/names/findNames.js'
import { findNominals } from '../src/names/findNominals.js'
import { findOffices } from '../src/names/findOffices.js'
import { findPronouns } from '../src/names/findPronouns.js'
import type { NameMention, OfficeMention } from '../src/names/mention.js'
import { indexNames } from '../src/names/nameIndex.js'
import { OFFICE_RULES } from '../src/names/offices/officeRules.js'
import type { TokenSpan } from '../src/text/token.js'
import { tokenize } from '../src/text/tokenize.js'

/** The offices of an example, with the words of each; its marked holders are names, whatever `findNames` thinks of them. */
function officesIn(example: string) {
  const { text: source, marks } = parseExample(example)
  const text = tokenize(source)
  const words = ({ first, last }: TokenSpan) => source.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end)
  const people = marks
    .filter(({ label }) => label === 'holder')
    .map(({ start, end }): NameMention => {
      const first = text.tokens.findIndex((token) => token.start === start)
      const last = text.tokens.findIndex((token) => token.end === end) + 1
      const person = { type: 'person', subtype: null, country: null, known: false, rule: 'test' } as const
      return { kind: 'name', first, last, name: source.slice(start, end), ...person }
    })
  const known = findNames(text).filter((name) => name.kind === 'demonym' || name.known || !people.length)
  const names = [
    ...people,
    ...known.filter(({ first, last }) => people.every((one) => last <= one.first || first >= one.last)),
  ]
  const others = [...findPronouns(text.tokens), ...findNominals(text.tokens, indexNames(names, text.tokens.length))]
  const offices = findOffices(text, names, others)
  return offices.map((office) => ({ office, words: words(office), holders: office.holders.map(words) }))
}

for (const rule of OFFICE_RULES) {
  describe(rule.name, () => {
    test.each(rule.finds)('finds: %s', (source) => {
      const { text, marks } = parseExample(source)
      const found = officesIn(source).filter(({ office }) => office.rule === rule.name)
      const marked = (label: string) =>
        marks.filter((mark) => mark.label === label).map(({ start, end }) => text.slice(start, end))
      expect(found.map(({ words }) => words)).toEqual(marked('office'))
      expect(found.flatMap(({ holders }) => holders)).toEqual(marked('holder'))
    })
    test.each(Object.entries(rule.ignores))('ignores: %s (%s)', (source) => {
      expect(officesIn(source).filter(({ office }) => office.rule === rule.name)).toEqual([])
    })
  })
}

describe('what an office says', () => {
  const read = (source: string): Pick<OfficeMention, 'title' | 'status' | 'plural'> & { of: string[] } => {
    const [first] = officesIn(source)
    if (!first) throw new Error(`no office in: ${source}`)
    const { title, status, plural, of } = first.office
    return { title, status, plural, of: of.map(({ name }) => name) }
  }
  test.each([
    [
      "Norway's then-Deputy Foreign Minister [Jon Berg](holder) spoke.",
      'Deputy Foreign Minister',
      'former',
      ['Norway'],
    ],
    ['The former Polish president agreed.', 'President', 'former', ['Poland']],
    ['The acting Malian prime minister agreed.', 'Prime Minister', 'acting', ['Mali']],
    ['President-elect [Mara Lind](holder) waved.', 'President', 'elect', []],
    ['US Secretary of State [Ruth Hale](holder) flew.', 'Secretary of State', 'current', ['United States']],
    ['Kenya’s Vice-President [Amina Otieno](holder) flew.', 'Vice President', 'current', ['Kenya']],
    ['The UN secretary general spoke.', 'Secretary-General', 'current', ['United Nations']],
    [
      'Minister of Foreign Affairs and Trade [Olu Ade](holder) came.',
      'Minister of Foreign Affairs and Trade',
      'current',
      [],
    ],
    [
      'Polish Minister of Interior and Municipalities [Adam Nowak](holder) came.',
      'Minister of Interior and Municipalities',
      'current',
      ['Poland'],
    ],
    ['The US ambassador to Kenya left.', 'Ambassador', 'current', ['United States']],
    ["Egypt's widely respected foreign minister left.", 'Foreign Minister', 'current', ['Egypt']],
    ['The French president’s envoy left.', 'President', 'current', ['France']],
    [
      'The commander-in-chief of the Kenyan army met Polish PM [Adam Nowak](holder).',
      'Prime Minister',
      'current',
      ['Poland'],
    ],
  ] as const)('%s', (source, title, status, of) => {
    expect(read(source)).toEqual({ title, status, plural: false, of })
  })
  test('several realms belong to a plural alone', () => {
    expect(read('He met the leaders of Kenya, Mali and Ghana on Friday.')).toEqual({
      title: 'Leader',
      status: 'current',
      plural: true,
      of: ['Kenya', 'Mali', 'Ghana'],
    })
    expect(read('The president of Kenya, Mali and Ghana are partners.').of).toEqual(['Kenya'])
  })
})
