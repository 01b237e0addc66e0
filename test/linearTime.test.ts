import { expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { findMentions } from '../src/names/findMentions.js'
import { resolveEntities } from '../src/resolve/resolveEntities.js'
import { tokenize } from '../src/text/tokenize.js'

const reportOf = (text: string) =>
  extract({ id: 'a', title: null, text, published: { value: '2024-07-03', source: 'option' }, warnings: [] })

test('resolving who is who takes time by the length of the text, not by its square', () => {
  const seconds = (count: number) => {
    const text = tokenize('Kenyan President Amina Otieno said that he met the Polish president. '.repeat(count))
    const mentions = findMentions(text)
    const start = performance.now()
    resolveEntities(text, mentions)
    return performance.now() - start
  }
  seconds(200)
  expect(seconds(4000)).toBeLessThan(Math.max(seconds(500), 2) * 40)
})

test.each([
  ['a deputy sent to no meeting', 'President Ana Prado is sending her foreign minister, Rita Sosa. '],
  ['comings in of one paragraph', 'Mercosur grew. Chile rejoined in 2004. '],
  ['predicates that lack the word they need', 'NATO and he expects '],
  [
    'offices of a country with a new holder each',
    'The Peruvian prime minister met Berg. Prime Minister B%o met Berg on Monday. ',
  ],
  ['whoever bears a style', 'His Highness spoke and His Highness left. '],
])('so does that of what points back: %s', (_, sentence) => {
  const seconds = (count: number) => {
    const told = Array.from({ length: count }, (_, at) => sentence.replace('%o', at.toString(36).replace(/\d/g, 'o')))
    const text = `${'Sheikh '.repeat(count)}Omar Nur met. ${told.join('')}`
    const start = performance.now()
    reportOf(text)
    return performance.now() - start
  }
  seconds(200)
  expect(seconds(4000)).toBeLessThan(Math.max(seconds(500), 20) * 40)
})

test('a name behind ten thousand titles is read like any other', () => {
  const { entities } = reportOf(`${'Sheikh '.repeat(10_000)}Omar Nur met Prime Minister Olav Berg.`)
  expect(entities.map(({ name }) => name)).toContain('Olav Berg')
})
