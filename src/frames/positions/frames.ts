import type { PhraseFrame } from '../frame.js'
import { positionFrame } from './positionFrame.js'

const beside = positionFrame(
  {
    name: 'positions/before-name',
    about: 'An office right before a name is held by that person: "Kenyan President X".',
    finds: [
      '[Kenyan](of) President [Amina Otieno](person) arrived in Oslo.',
      "[Norway](of)'s foreign minister [Jon Berg](person) spoke.",
      'The then-Deputy Foreign Minister [Igor Orlov](person) signed it.',
    ],
    ignores: {
      'The Kenyan president met Jon Berg.': 'a verb parts the office from the name',
      'Gen. Jon Berg spoke.': 'a rank without army or country is no office',
      'The ferry President Berg sank.': 'a ship',
    },
  },
  new Set(['offices/before-name']),
)

const apposition = positionFrame(
  {
    name: 'positions/apposition',
    about:
      'An office and a name between commas are one person: "X, the president of Y," and "his foreign minister, X,".',
    finds: [
      'Mrs. [Amina Otieno](person), the president of [Kenya](of), spoke.',
      'The foreign minister of [Norway](of), Mr. [Jon Berg](person), spoke.',
    ],
    ignores: {
      'President Jon Berg, the Kenyan president and the Polish premier met.': 'a list of three people',
      'After meeting the Kenyan president, Prime Minister Jon Berg left.': 'the name has an office of its own',
    },
  },
  new Set(['offices/then-name', 'offices/after-name']),
)

const predicate = positionFrame(
  {
    name: 'positions/predicate',
    about: 'A sentence says that someone is, became, was appointed or resigned as something.',
    finds: [
      'Mr. [Jon Berg](person) was elected president of [Kenya](of).',
      'Mr. [Jon Berg](person), who resigned as prime minister of [Norway](of), left.',
    ],
    ignores: {
      'Mr. Jon Berg is not the president of Kenya.': 'it is denied',
      "Mr. Jon Berg is the Kenyan president's envoy.": 'the envoy is someone else than the president',
      'Mr. Jon Berg could become president of Kenya.': 'it may never be',
    },
  },
  new Set(['offices/predicate']),
)

/** The frames that tell who holds which office. */
export const POSITION_PHRASES: readonly PhraseFrame[] = [beside, apposition, predicate]
