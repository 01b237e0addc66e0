import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { findMentions } from '../src/names/findMentions.js'
import type { Realm } from '../src/names/mention.js'
import { resolveEntities } from '../src/resolve/resolveEntities.js'
import { slug } from '../src/resolve/slug.js'
import { tokenize } from '../src/text/tokenize.js'

/** Each entity of a text with its mentions, "words (form)". */
function entitiesOf(source: string): Record<string, string[]> {
  const text = tokenize(source)
  const { entities } = resolveEntities(text, findMentions(text))
  return Object.fromEntries(
    entities.map(({ id, mentions }) => [id, mentions.map(({ text, form }) => `${text} (${form})`)]),
  )
}

/** What the last mention with these words refers to. */
function referentsOf(source: string, words: string): readonly string[] {
  const text = tokenize(source)
  const mentions = findMentions(text)
  const at = source.lastIndexOf(words)
  const found = mentions.find(
    ({ first, last }) => text.tokens[first]?.start === at && text.tokens[last - 1]?.end === at + words.length,
  )
  if (!found) throw new Error(`no mention "${words}" in: ${source}`)
  return resolveEntities(text, mentions).of(found)
}

const positionsOf = (text: string) =>
  extract({ id: 'test', text, title: null, published: null, warnings: [] }).positions.map(
    ({ id, title, of, status, evidence }) => ({ id, title, of, status, quotes: evidence.map(({ quote }) => quote) }),
  )

describe('one thing, one entity', () => {
  test('full name, surname, name with a particle', () => {
    const found = entitiesOf(
      'Kenyan President Amina Otieno met Egyptian President Hassan al-Masri. Otieno thanked Masri. Mr. al-Masri left.',
    )
    expect(found['person/amina-otieno']).toEqual(['Amina Otieno (name)', 'Otieno (name)'])
    expect(found['person/hassan-al-masri']).toEqual(['Hassan al-Masri (name)', 'Masri (name)', 'al-Masri (name)'])
  })
  test('a headline knows the surname before the text tells the full name', () => {
    const found = entitiesOf('President Otieno flies to Oslo\n\nKenyan President Amina Otieno flew to Oslo.')
    expect(found['person/amina-otieno']).toEqual(['Otieno (name)', 'Amina Otieno (name)'])
  })
  test('a surname that comes first', () => {
    const found = entitiesOf('Chinese President Lin Baoshan spoke. President Lin left.')
    expect(found['person/lin-baoshan']).toEqual(['Lin Baoshan (name)', 'Lin (name)'])
  })
  test('two people with one surname stay two; the surname alone is the one named last', () => {
    const found = entitiesOf(
      'Norwegian Foreign Minister Jon Berg met Swedish Prime Minister Eva Berg. Prime Minister Berg smiled.',
    )
    expect(found['person/jon-berg']).toEqual(['Jon Berg (name)'])
    expect(found['person/eva-berg']).toEqual(['Eva Berg (name)', 'Berg (name)'])
  })
  test('an office decides between the two', () => {
    const found = entitiesOf(
      'Foreign Minister Jon Berg met Prime Minister Eva Berg. Eva Berg spoke first. Then Foreign Minister Berg left.',
    )
    expect(found['person/jon-berg']).toEqual(['Jon Berg (name)', 'Berg (name)'])
  })
  test('a courtesy title decides between the two', () => {
    const found = entitiesOf('Foreign Minister Mr. Jon Berg met Prime Minister Mrs. Eva Berg. Then Mr. Berg left.')
    expect(found['person/jon-berg']).toEqual(['Jon Berg (name)', 'Berg (name)'])
  })
  test('an acronym and its full name; a nationality and its country', () => {
    const found = entitiesOf('The United Nations wrote to Kenya. The UN waits for a Kenyan answer.')
    expect(found['organization/united-nations']).toEqual(['United Nations (name)', 'UN (name)'])
    expect(found['place/kenya']).toEqual(['Kenya (name)', 'Kenyan (demonym)'])
  })
  test('a king goes by his given name', () => {
    const found = entitiesOf('Crown Prince Faris bin Talal arrived. King Talal stayed at home.')
    expect(found['person/faris-bin-talal']).toEqual(['Faris bin Talal (name)'])
    expect(found['person/talal']).toEqual(['Talal (name)'])
  })
  test('a body with and without its nationality', () => {
    const found = entitiesOf('The Polish Harvest Party lost. Voters left the Harvest Party.')
    expect(found['organization/polish-harvest-party']).toEqual(['Polish Harvest Party (name)', 'Harvest Party (name)'])
  })
  test('a nationality alone makes the country', () => {
    expect(entitiesOf('A Kenyan delegation came.')).toEqual({ 'place/kenya': ['Kenyan (demonym)'] })
  })
  test('an office without a name makes no person', () => {
    expect(entitiesOf('The Kenyan president met the prime minister.')).toEqual({ 'place/kenya': ['Kenyan (demonym)'] })
  })
})

describe('offices', () => {
  test('"the Kenyan president" is whoever the text calls so', () => {
    const text =
      'Kenyan President Amina Otieno flew to Oslo. Norwegian Prime Minister Ola Dahl received the Kenyan president.'
    expect(referentsOf(text, 'the Kenyan president')).toEqual(['person/amina-otieno'])
  })
  test('also where the name comes later', () => {
    const text = 'The Kenyan president flew to Oslo. It was the first visit of Kenyan President Amina Otieno to Norway.'
    expect(referentsOf(text, 'The Kenyan president')).toEqual(['person/amina-otieno'])
  })
  test('"the prime minister" is the only one spoken of', () => {
    const text = 'Norwegian Prime Minister Ola Dahl met Kenyan President Amina Otieno. The prime minister smiled.'
    expect(referentsOf(text, 'The prime minister')).toEqual(['person/ola-dahl'])
  })
  test('"the secretary" is the secretary of state, and no press secretary', () => {
    const met = 'The secretary met President Ana Prado.'
    expect(referentsOf(`Secretary of State Paul Renner left. ${met}`, 'The secretary')).toEqual(['person/paul-renner'])
    expect(referentsOf(`Press Secretary Ulo Brandl left. ${met}`, 'The secretary')).toEqual([])
  })
  test('a counterpart holds the office too', () => {
    const text =
      'Polish President Adam Nowak met his Kenyan counterpart Amina Otieno. Nowak thanked the Kenyan president.'
    expect(referentsOf(text, 'the Kenyan president')).toEqual(['person/amina-otieno'])
  })
  test('"the judge" points back where one was named', () => {
    expect(referentsOf('Judge Adam Nowak spoke. Everyone heard the judge.', 'the judge')).toEqual(['person/adam-nowak'])
  })
  test('of two presidents none is "the president"', () => {
    const text = 'Kenyan President Amina Otieno met Polish President Adam Nowak. The president smiled.'
    expect(referentsOf(text, 'The president')).toEqual([])
  })
  test('the president of another country is someone else', () => {
    const text = 'Kenyan President Amina Otieno praised the Polish president.'
    expect(referentsOf(text, 'the Polish president')).toEqual([])
  })
  test('a former holder is not the present one', () => {
    const text = 'Former Kenyan president Amina Otieno wrote to the Kenyan president.'
    expect(referentsOf(text, 'the Kenyan president')).toEqual([])
  })
  test('one realm of several leaders, resolved through a title told later', () => {
    const source = 'He met the leaders of Kenya, Poland and Mali. Kenyan President Amina Otieno left first.'
    const text = tokenize(source)
    const mentions = findMentions(text)
    const referents = resolveEntities(text, mentions)
    const leaders = mentions.find((mention) => mention.kind === 'office')
    const realms: readonly Realm[] = leaders?.of ?? []
    expect(realms.map((realm) => referents.holder('Leader', realm))).toEqual(['person/amina-otieno', null, null])
  })
})

describe('pronouns', () => {
  test.each([
    ['Kenyan President Amina Otieno flew to Oslo. She will stay two days.', 'She', ['person/amina-otieno']],
    [
      'Polish President Adam Nowak met Kenyan President Amina Otieno. The talks lasted long because she had much to say.',
      'she',
      ['person/amina-otieno'],
    ],
    ['Polish President Adam Nowak praised his hosts.', 'his', ['person/adam-nowak']],
    [
      'Polish President Adam Nowak met Kenyan President Otieno in Oslo. He then flew home.',
      'He',
      ['person/adam-nowak'],
    ],
    ['During his visit, Polish President Adam Nowak planted a tree.', 'his', ['person/adam-nowak']],
    ['“It rained,” Polish President Adam Nowak said.\n\n“It was cold,” he added.', 'he', ['person/adam-nowak']],
    ['Kenya and Poland said that they would trade more.', 'they', ['place/kenya', 'place/poland']],
    [
      'Polish President Adam Nowak met Kenyan President Amina Otieno. They had lunch.',
      'They',
      ['person/adam-nowak', 'person/amina-otieno'],
    ],
    ['Kenya said that it would send doctors.', 'it', ['place/kenya']],
    ['The talks weigh on Poland and its neighbors.', 'its', ['place/poland']],
  ])('%s', (text, words, expected) => {
    expect(referentsOf(text, words)).toEqual(expected)
  })
  test.each([
    ['Mr. Adam Nowak met Mr. Jon Berg. It was clear that his mood was bad.', 'his', 'either may be meant'],
    ['Mr. Adam Nowak met him.', 'him', 'someone else'],
    ['Mrs. Amina Otieno spoke. He listened.', 'He', 'a man nobody named'],
    ['Kenya waits. It is clear that rain will come.', 'It', 'stands for nothing'],
    ['The minister said he would come.', 'he', 'the minister has no name'],
  ])('unclear: %s (%s)', (text, words) => {
    expect(referentsOf(text, words)).toEqual([])
  })
})

describe('common nouns', () => {
  test.each([
    ['The African Union met in Kenya. The bloc called for peace.', 'The bloc', ['organization/african-union']],
    [
      'Polish President Adam Nowak met Kenyan President Amina Otieno. The two leaders signed a pact.',
      'The two leaders',
      ['person/adam-nowak', 'person/amina-otieno'],
    ],
    ['Talks between Kenya and Poland ended. Both sides were pleased.', 'Both sides', ['place/kenya', 'place/poland']],
    [
      'Polish Foreign Minister Adam Nowak and Kenyan Trade Minister Amina Otieno wrote to Norwegian Prime Minister Ola Dahl. Dahl called both ministers.',
      'both ministers',
      ['person/adam-nowak', 'person/amina-otieno'],
    ],
    [
      'Polish President Adam Nowak met Kenyan President Amina Otieno. The two signed a pact.',
      'The two',
      ['person/adam-nowak', 'person/amina-otieno'],
    ],
    ['Kenya asked for help. Rain had flooded the country.', 'the country', ['place/kenya']],
  ])('%s', (text, words, expected) => {
    expect(referentsOf(text, words)).toEqual(expected)
  })
  test('three leaders are not the two leaders', () => {
    const text =
      'Polish President Adam Nowak, Kenyan President Amina Otieno and Norwegian Prime Minister Ola Dahl met. The two leaders talked.'
    expect(referentsOf(text, 'The two leaders')).toEqual([])
  })
})

describe('who acts', () => {
  const actor = (source: string, id: string) => {
    const text = tokenize(source)
    return resolveEntities(text, findMentions(text)).actor(id)
  }
  test('a capital acts for its country', () => {
    expect(actor('Kenya is pleased, Nairobi said.', 'place/nairobi')).toBe('place/kenya')
  })
  test('only where the country is spoken of', () => {
    expect(actor('Nairobi is pleased.', 'place/nairobi')).toBe('place/nairobi')
  })
  test('another city acts for nobody', () => {
    expect(actor('Poland waits for Gdansk.', 'place/gdansk')).toBe('place/gdansk')
  })
})

describe('positions', () => {
  test('one office told twice is one position with both quotations', () => {
    expect(positionsOf('Kenyan President Amina Otieno left. President Otieno, the president of Kenya, spoke.')).toEqual(
      [
        {
          id: 'position/amina-otieno/president/kenya',
          title: 'President',
          of: 'place/kenya',
          status: 'current',
          quotes: ['Kenyan President Amina Otieno', 'President Otieno', 'Otieno, the president of Kenya'],
        },
      ],
    )
  })
  test.each([
    ['Mr. Adam Nowak, the former Polish foreign minister, spoke.', 'Foreign Minister', 'place/poland', 'former'],
    ['Acting Polish President Adam Nowak spoke.', 'President', 'place/poland', 'acting'],
    ['Poland’s president-elect, Mr. Adam Nowak, spoke.', 'President', 'place/poland', 'elect'],
    ['President Adam Nowak of Poland spoke.', 'President', 'place/poland', 'current'],
    [
      'Mr. Adam Nowak, the President of the Republic, spoke. Polish President Nowak left.',
      'President',
      'place/poland',
      'current',
    ],
    ['Mr. Adam Nowak resigned as Polish prime minister.', 'Prime Minister', 'place/poland', 'former'],
    ['Mr. Adam Nowak was elected president of Poland.', 'President', 'place/poland', 'current'],
    ['Poland has said that Prime Minister Adam Nowak will come to Kenya.', 'Prime Minister', 'place/poland', 'current'],
    ['The talks in Kenya and Mali ended after Prime Minister Adam Nowak left.', 'Prime Minister', null, 'current'],
  ])('%s', (text, title, of, status) => {
    const [position, ...more] = positionsOf(text)
    expect(more).toEqual([])
    expect(position).toMatchObject({ title, of, status })
  })
  test('what is said of "she" is said of her', () => {
    const [, before] = positionsOf('Kenyan President Amina Otieno spoke. Before that she was deputy foreign minister.')
    expect(before).toMatchObject({ id: 'position/amina-otieno/deputy-foreign-minister', status: 'former' })
  })
  test('"his foreign minister" serves his country, and a counterpart holds his office', () => {
    const found = positionsOf(
      'Polish President Adam Nowak sent his foreign minister, Mrs. Ewa Lis. Nowak met his Kenyan counterpart Amina Otieno.',
    )
    expect(found.map(({ id }) => id)).toEqual([
      'position/adam-nowak/president/poland',
      'position/ewa-lis/foreign-minister/poland',
      'position/amina-otieno/president/kenya',
    ])
  })
})

test('slugs are plain ASCII where the alphabet allows', () => {
  expect(slug('Recep Tayyip Erdoğan')).toBe('recep-tayyip-erdogan')
  expect(slug('Côte d’Ivoire')).toBe('cote-divoire')
  expect(slug('—')).toBe('x')
})
