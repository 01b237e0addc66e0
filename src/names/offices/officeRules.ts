import type { Rule } from '../../model/rule.js'

/**
 * What `findOffices` reads, by where the holder stands. The office itself is read from its head noun outwards (`readTitle`):
 * modifiers and portfolio before it, an ending behind it, then realm, status and determiner (`readBefore`) and "of" phrase (`readAfter`).
 */
export const OFFICE_RULES: readonly Rule[] = [
  {
    name: 'offices/before-name',
    about: 'An office right before the name of its holder, past ranks and courtesy titles.',
    finds: [
      '[Kenyan President](office) [Amina Otieno](holder) arrived.',
      "[Norway's then-Deputy Foreign Minister](office) [Jon Berg](holder) signed it.",
      '[US Secretary of State](office) [Ruth Hale](holder) flew to Oslo.',
      '[UN Secretary-General](office) [Luis Prado](holder) will speak.',
      '[Ambassador Extraordinary and Plenipotentiary of Peru to Kenya](office) [Luis Prado](holder) came.',
      '[Prime Ministers](office) [Ola Dahl](holder) and [Ib Krag](holder) talked.',
      '[Former Polish president](office) [Adam Nowak](holder) agreed.',
      '[President-elect](office) [Mara Lind](holder) waved.',
      '[The Minister of Lands, Housing and Urban Development](office) Dr. [Olu Ade](holder) spoke.',
      '[Crown Prince](office) [Faris](holder) and [King](office) [Talal](holder) prayed.',
    ],
    ignores: {
      'The Kenyan president met Jon Berg.': 'a verb parts the office from the name',
      'A general election follows.': 'no person',
      'The Foreign Ministry criticized Jon Berg.': 'a ministry is no minister',
    },
  },
  {
    name: 'offices/then-name',
    about: 'An office and, between commas, the name of its holder.',
    finds: [
      'He sent [his foreign minister](office), Mr. [Jon Berg](holder).',
      "[Norway's prime minister](office), Mr. [Ola Dahl](holder), agreed.",
    ],
    ignores: {
      'After meeting the president, Mr. Berg left.': 'the name goes on with another clause',
      'He met the president, Mr. Berg, Mr. Dahl and Mr. Krag.': 'a list',
    },
  },
  {
    name: 'offices/after-name',
    about: 'A name and, between commas, the office of that person; "and" may join a second office.',
    finds: [
      'Mr. [Jon Berg](holder), [the foreign minister of Norway](office), spoke.',
      "Mr. [Jon Berg](holder), [Norway's foreign minister](office), spoke.",
      'Mr. [Jon Berg](holder), 61, [a former prime minister](office), died.',
      'Mr. [Jon Berg](holder), [foreign minister of Norway](office) from 2015 to 2020, spoke.',
    ],
    ignores: {
      'They met Mr. Berg, the Turkish president and the Polish premier.': 'a list of three people',
      'After talks with Mr. Berg, the Chinese foreign minister left.': 'the office opens another clause',
    },
  },
  {
    name: 'offices/predicate',
    about: 'An office that a verb gives to someone: is, became, was elected, was appointed, resigned as.',
    finds: [
      'Mr. [Jon Berg](holder) was elected [president](office) on Sunday.',
      'Mrs. [Amina Otieno](holder) is now [the foreign minister of Kenya](office).',
      'Parliament named Mr. [Jon Berg](holder) [prime minister](office).',
      'Mr. [Jon Berg](holder) resigned as [health minister](office).',
    ],
    ignores: {
      'Mr. Jon Berg is not the president of Kenya.': 'denied',
      'Mr. Jon Berg may become president.': 'not yet so',
      "Mr. Jon Berg is the Kenyan president's envoy.": 'he is the envoy',
    },
  },
  {
    name: 'offices/alone',
    about:
      'One office without its holder beside it: by country, body or owner, or a title that "the" can point back to.',
    finds: [
      '[The Chinese president](office) left.',
      '[The country’s foreign minister](office) stayed.',
      '[The president](office) said so.',
      'Talks with [the secretary-general of NATO](office) failed.',
    ],
    ignores: {
      'The head of the table is empty.': 'a word that names an office only beside a body',
      'The general mood was good.': 'an adjective',
      'They will chair the talks.': 'a verb',
    },
  },
  {
    name: 'offices/several',
    about: 'Offices in the plural without their holders, with all that they are of.',
    finds: [
      'He met [the leaders of Kenya, Mali and Ghana](office).',
      '[The Russian and Turkish presidents](office) spoke.',
      '[The foreign ministers of Kenya and Mali](office) left.',
    ],
    ignores: { 'He leaders the pack.': 'no one is led', 'Leaders of the club met.': 'of nothing known' },
  },
]
