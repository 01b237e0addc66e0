import { expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { flattenFacts } from '../src/model/flattenFacts.js'
import { tellFact } from '../src/model/tellFact.js'

/** Which meetings are of public life, and which tellings are of one meeting; read on Friday, July 5, 2024. */
const CASES: readonly (readonly [text: string, meetings: readonly string[]])[] = [
  ['Ana Prado met Olav Berg in Oslo on Tuesday.', []],
  [
    'President Ana Prado met Olav Berg in Oslo on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Oslo'],
  ],
  ['Ana Prado, a teacher, visited Norway on Tuesday.', []],
  [
    'President Ana Prado visited Norway on Tuesday.',
    ['held visit by Ana Prado, hosted by Norway on 2024-07-02 in Norway'],
  ],
  ['Peruvian President Ana Prado visited Lima on Tuesday.', []],
  ['Peruvian President Ana Prado visited Oslo on Tuesday.', ['held visit by Ana Prado on 2024-07-02 in Oslo']],
  [
    'Peruvian President Ana Prado and Norwegian Prime Minister Olav Berg visited Lima on Tuesday.',
    ['held visit by Ana Prado and Olav Berg, hosted by Peru on 2024-07-02 in Lima'],
  ],
  ['Peruvian President Ana Prado visited Peru on Tuesday.', []],
  ['Peruvian President Ana Prado visited the museum on Tuesday.', []],
  ['Shareholders of Union Bank met in Geneva on Tuesday.', []],
  ['The annual conference of Union Bank was held in Geneva on Tuesday.', []],
  [
    'The summit of the African Union was held in Accra on Tuesday.',
    ['held summit of African Union on 2024-07-02 in Accra'],
  ],
  ['The summit of the African Union was held.', []],
  ['Ministers spoke of the African Union summit.', []],
  ['The African Union summit in Accra drew crowds.', ['held African Union summit of African Union in Accra']],
  ['The African Union summit on Tuesday drew crowds.', ['held African Union summit of African Union on 2024-07-02']],
  [
    'President Ana Prado skipped the African Union summit.',
    ['held African Union summit of African Union, without Ana Prado'],
  ],
  [
    'President Ana Prado attended the African Union summit.',
    ['held African Union summit of Ana Prado and African Union'],
  ],
  ['A summit was held in Accra on Tuesday.', []],
  [
    'President Ana Prado, Prime Minister Olav Berg and Chancellor Mira Voss spoke. A summit was held in Accra on Tuesday.',
    [],
  ],
  ['President Ana Prado and Prime Minister Olav Berg spoke. A summit was held in Accra on Tuesday.', []],
  [
    'President Ana Prado, Prime Minister Olav Berg and Chancellor Mira Voss smiled. The Accra Forum summit opened on Tuesday.',
    [],
  ],
  ['President Ana Prado, Prime Minister Olav Berg and Chancellor Mira Voss smiled. A summit was held in Accra.', []],
  [
    'President Ana Prado, Prime Minister Olav Berg and Chancellor Mira Voss smiled. Luis Carpio met Tomas Lund in Oslo on Tuesday.',
    ['held bilateral meeting of Luis Carpio and Tomas Lund on 2024-07-02 in Oslo'],
  ],
  ['President Ana Prado and Prime Minister Olav Berg smiled. Luis Carpio met Tomas Lund in Oslo on Tuesday.', []],
  [
    'President Ana Prado, Prime Minister Olav Berg and Chancellor Mira Voss smiled. Luis Carpio visited Oslo on Tuesday.',
    [],
  ],
  ['President Ana Prado held talks in Oslo on Tuesday.', []],
  ['President Ana Prado hosted a dinner in Lima on Tuesday.', ['held meal, hosted by Ana Prado on 2024-07-02 in Lima']],
  ['President Ana Prado attended a dinner in Lima on Tuesday.', []],
  [
    'President Ana Prado hosted a dinner for Olav Berg in Lima on Tuesday.',
    ['held meal of Olav Berg, hosted by Ana Prado on 2024-07-02 in Lima'],
  ],
  [
    'The prime minister of Norway met Ana Prado in Oslo on Tuesday.',
    ['held bilateral meeting of prime minister of Norway and Ana Prado on 2024-07-02 in Oslo'],
  ],
  ['The president of Union Bank met Ana Prado in Oslo on Tuesday.', []],
  ['Norway and Peru held talks in Oslo on Tuesday.', ['held talks of Norway and Peru on 2024-07-02 in Oslo']],
  ['Norway held talks in Oslo on Tuesday.', []],
  ['Union Bank and Delta Airlines held talks in Oslo on Tuesday.', []],
  [
    'Union Bank and the Foreign Ministry of Norway held talks in Oslo on Tuesday.',
    ['held talks of Union Bank and Foreign Ministry of Norway on 2024-07-02 in Oslo'],
  ],
  [
    'NATO and the European Union held talks in Oslo on Tuesday.',
    ['held talks of North Atlantic Treaty Organization and European Union on 2024-07-02 in Oslo'],
  ],
  ['President Ana Prado called Olav Berg on Tuesday.', ['held phone call of Ana Prado and Olav Berg on 2024-07-02']],
  ['Ana Prado called Olav Berg on Tuesday.', []],
  ['Coach Ana Prado met striker Olav Berg in Oslo on Tuesday.', []],
  ['Chief Executive Ana Prado met Chairman Olav Berg in Oslo on Tuesday.', []],
  [
    'Chief Executive Ana Prado of Andes Cobre met Prime Minister Olav Berg in Oslo on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Oslo'],
  ],
  [
    'Mayor Ana Prado of Lima met Mayor Olav Berg of Oslo in Oslo on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Oslo'],
  ],
  ['Bishop Ana Prado met Olav Berg in Oslo on Tuesday.', []],
  ['King Harald met Pope Leo in Rome on Tuesday.', ['held bilateral meeting of Harald and Leo on 2024-07-02 in Rome']],
  [
    'Ambassador Ana Prado met Olav Berg in Oslo on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Oslo'],
  ],
  [
    'Former President Ana Prado met Olav Berg in Oslo on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Oslo'],
  ],
  [
    'President Ana Prado will skip the African Union summit in Accra in May.',
    ['planned African Union summit of African Union in 2025-05 in Accra, without Ana Prado'],
  ],
  [
    'President Ana Prado met Olav Berg. The two met in Oslo on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Oslo'],
  ],
  ['Prado and Berg met.', []],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in Lima on Tuesday. They met again in Santiago on Wednesday.',
    [
      'held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima',
      'held bilateral meeting of Ana Prado and Olav Berg on 2024-07-03 in Santiago',
    ],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in Lima on Tuesday. Prado and Berg met in Lima on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima'],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in Lima on Tuesday. Prado and Berg will meet in Lima in May.',
    [
      'held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima',
      'planned bilateral meeting of Ana Prado and Olav Berg in 2025-05 in Lima',
    ],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in Lima on Tuesday. Prado and Berg will meet again.',
    [
      'held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima',
      'planned bilateral meeting of Ana Prado and Olav Berg',
    ],
  ],
  [
    'Peruvian President Ana Prado will meet Chilean President Olav Berg in Lima on Tuesday. Prado and Berg met in Lima on Tuesday.',
    [
      'planned bilateral meeting of Ana Prado and Olav Berg on 2024-07-09 in Lima',
      'held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima',
    ],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in Peru. Prado and Berg met in Lima on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima'],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in Lima. Prado and Berg met in Arequipa.',
    [
      'held bilateral meeting of Ana Prado and Olav Berg in Lima',
      'held bilateral meeting of Ana Prado and Olav Berg in Arequipa',
    ],
  ],
  [
    'Peruvian President Ana Prado called Chilean President Olav Berg on Tuesday. Prado and Berg met on Tuesday.',
    [
      'held phone call of Ana Prado and Olav Berg on 2024-07-02',
      'held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02',
    ],
  ],
  [
    'Peruvian President Ana Prado visited Oslo on Tuesday. Chilean President Olav Berg visited Oslo on Tuesday.',
    ['held visit by Ana Prado on 2024-07-02 in Oslo', 'held visit by Olav Berg on 2024-07-02 in Oslo'],
  ],
  [
    'Peruvian President Ana Prado visited Oslo. Prado visited Oslo on Tuesday.',
    ['held visit by Ana Prado on 2024-07-02 in Oslo'],
  ],
  [
    'Peruvian President Ana Prado and Chilean President Olav Berg met Prime Minister Mira Voss in Oslo on Tuesday. Prado and Voss met in Oslo on Tuesday.',
    ['held multilateral meeting of Ana Prado, Olav Berg and Mira Voss on 2024-07-02 in Oslo'],
  ],
  [
    'The African Union summit opened in Accra on Tuesday. The ASEAN summit opened in Jakarta on Tuesday.',
    [
      'held African Union summit of African Union on 2024-07-02 in Accra',
      'held ASEAN summit of Association of Southeast Asian Nations on 2024-07-02 in Jakarta',
    ],
  ],
  [
    'The African Union summit will open in Accra on Thursday. President Ana Prado will not attend the summit; Foreign Minister Olav Berg will go in her place.',
    [
      'planned African Union summit of African Union and Olav Berg on 2024-07-11 in Accra, without Ana Prado (in their place Olav Berg)',
    ],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in Lima on Tuesday. The meeting was postponed.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima'],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg on Tuesday. The meeting took place in Lima.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima'],
  ],
  [
    'Peruvian President Ana Prado met Chilean President Olav Berg in 2019. The two will meet in Lima on Thursday.',
    [
      'held bilateral meeting of Ana Prado and Olav Berg in 2019',
      'planned bilateral meeting of Ana Prado and Olav Berg on 2024-07-11 in Lima',
    ],
  ],
  [
    'The foreign ministers of Peru and Chile, Ana Prado and Olav Berg, met in Lima on Tuesday.',
    ['held bilateral meeting of Ana Prado and Olav Berg on 2024-07-02 in Lima'],
  ],
  ['The leaders of the Socialist Party met in Brussels on Tuesday.', []],
  [
    'The presidents of Peru, Chile and Bolivia met in Lima on Tuesday.',
    [
      'held multilateral meeting of president of Peru, president of Chile and president of Bolivia on 2024-07-02 in Lima',
    ],
  ],
  [
    '“I met President Ana Prado in Lima on Tuesday,” Prime Minister Olav Berg said.',
    ['held bilateral meeting of Olav Berg and Ana Prado on 2024-07-02 in Lima, according to Olav Berg'],
  ],
  ['“I met Napoleon,” Prime Minister Olav Berg said.', []],
  ['They met President Ana Prado in Lima on Tuesday.', []],
  [
    'President Ana Prado met the former Chilean president in Lima on Tuesday.',
    ['held bilateral meeting of Ana Prado and former president of Chile on 2024-07-02 in Lima'],
  ],
  [
    'Chilean President Olav Berg spoke. The Peruvian president met Berg in Lima on Tuesday.',
    ['held bilateral meeting of president of Peru and Olav Berg on 2024-07-02 in Lima'],
  ],
]

test.each(CASES)('%s', (text, meetings) => {
  const published = { value: '2024-07-05', source: 'option' } as const
  const facts = flattenFacts(extract({ id: 'a', title: null, text, published, warnings: [] }))
  expect(facts.filter(({ fact }) => fact === 'meeting').map(tellFact)).toEqual(meetings)
})
