import type { PartOfSpeech, TaggedToken } from '../tagged.js'

const words = (list: string) => list.trim().split(/\s+/)

/** Words whose class no neighbour changes, with the class. Those that neighbours decide ("that", "to", "her") are in the tag rules. */
const CLASSES: readonly (readonly [PartOfSpeech, string])[] = [
  [
    'determiner',
    'the a an this these those every each both all some any her another such no either neither my your our their its his several many few most whichever whatever enough much',
  ],
  [
    'pronoun',
    'i me you he him she it we us they them myself himself herself itself ourselves themselves yourself someone somebody anyone anybody everyone everybody nobody none nothing something anything everything others mine yours ours theirs hers',
  ],
  ['modal', 'will would shall should can could may might must ought cannot wo ca sha'],
  [
    'preposition',
    'of in on at by for from with without about against among amongst between into onto over under through during toward towards upon within across behind beyond beside besides despite per via amid amidst around near outside inside throughout alongside aboard off above below along atop versus vs notwithstanding regarding concerning following including excluding unlike except along barring pending plus as than before after since until till like opposite to',
  ],
  ['conjunction', 'and or but nor yet &'],
  ['subordinator', 'because although though while whereas if unless whether when whenever once lest wherever'],
  ['relative', 'who whom whose which where what that'],
  [
    'adverb',
    'not never also only even still just again soon later earlier now then here there already yet longer forward up down together jointly separately reportedly allegedly previously recently currently formally officially briefly personally directly instead however meanwhile moreover furthermore too very quite rather almost nearly twice thrice ever always often sometimes usually today tonight tomorrow yesterday back away ahead apart abroad home thus therefore hence nevertheless nonetheless perhaps maybe indeed otherwise elsewhere afterwards afterward thereafter why how',
  ],
  [
    'number',
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred thousand million billion hundreds thousands millions',
  ],
  ['adjective', 'further first second third fourth fifth sixth seventh eighth ninth tenth latter'],
  ['other', "oh yes please '"],
]

const AUXILIARIES: readonly (readonly [string, string, TaggedToken['form']])[] = [
  ['be', 'be', 'base'],
  ['am', 'be', 'present'],
  ["'m", 'be', 'present'],
  ['is', 'be', 'present'],
  ['are', 'be', 'present'],
  ["'re", 'be', 'present'],
  ['was', 'be', 'past'],
  ['were', 'be', 'past'],
  ['been', 'be', 'participle'],
  ['being', 'be', 'gerund'],
  ['have', 'have', 'base'],
  ["'ve", 'have', 'present'],
  ['has', 'have', 'present'],
  ['had', 'have', 'past'],
  ['having', 'have', 'gerund'],
  ['do', 'do', 'base'],
  ['does', 'do', 'present'],
  ['did', 'do', 'past'],
]

const MODAL_LEMMAS: Readonly<Record<string, string>> = {
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  cannot: 'can',
  "'ll": 'will',
  "'d": 'would',
}

/** Lower-cased word → its tag. */
export const CLOSED_CLASS: ReadonlyMap<string, TaggedToken> = new Map([
  ...CLASSES.flatMap(([pos, list]) =>
    words(list).map((word): [string, TaggedToken] => [
      word,
      { pos, lemma: MODAL_LEMMAS[word] ?? word, form: pos === 'modal' ? 'present' : null, plural: false },
    ]),
  ),
  ...AUXILIARIES.map(([word, lemma, form]): [string, TaggedToken] => [
    word,
    { pos: 'auxiliary', lemma, form, plural: false },
  ]),
  ["'ll", { pos: 'modal', lemma: 'will', form: 'present', plural: false }],
  ["'d", { pos: 'modal', lemma: 'would', form: 'present', plural: false }],
  ["n't", { pos: 'adverb', lemma: 'not', form: null, plural: false }],
])
