import type { Rule } from '../model/rule.js'

/** What `findNominals` reads: common noun phrases that may stand for something named; whom they stand for is resolved later. */
export const NOMINAL_RULES: readonly Rule[] = [
  {
    name: 'nominals/one',
    about: 'A noun for a body or a place after "the", "this" or "that" may stand for one named before.',
    finds: [
      '[The bloc](organization) agreed.',
      'Leaders of [the regional grouping](organization) met.',
      'Peru left [the Alliance](organization).',
    ],
    ignores: {
      'A bloc was founded.': 'it is new',
      'The Council Chamber was full.': 'a name goes on',
      'The group leader spoke.': 'the noun only says of what',
      'The bloc of four states agreed.': 'the words say themselves which bloc',
    },
  },
  {
    name: 'nominals/several',
    about: 'A plural noun for people, bodies or places may stand for several named before.',
    finds: ['[Both countries](place) agreed.', '[The two parties](organization) met.'],
    ignores: {
      'Countries agreed.': 'no article points back',
      'The countries of the region agreed.': 'nobody in particular',
    },
  },
  {
    name: 'nominals/pair',
    about: '"the pair", "the duo" and "the trio" stand for two or three people named before.',
    finds: ['[The pair](person) met in Oslo.', 'Later [the trio](person) dined.'],
    ignores: { 'A pair of shoes was sold.': 'no article points back' },
  },
  {
    name: 'nominals/counted-office',
    about: 'Offices with a number stand for as many people named before: "the two foreign ministers".',
    finds: ['[The two foreign ministers](person) met.', '[Both presidents](person) agreed.'],
    ignores: {
      'The foreign ministers met.': 'without a number they are offices like any',
      'The two presidents of Peru and Chile met.': 'the words say themselves who',
    },
  },
  {
    name: 'nominals/number',
    about: '"the two" and the like before a verb stand for as many people, or countries, named before.',
    finds: ['[The two](person) met in Oslo.', '[The four](person) will meet again.'],
    ignores: {
      'The two cities met the deadline.': 'a noun follows',
      'The two-day summit ended.': 'the number counts days',
      'Two met in Oslo.': 'no article points back',
    },
  },
]
