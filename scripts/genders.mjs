// Compiles the given names that one gender alone bears, from faker's lists in Latin script (MIT): part of `npm run lexicon`.
import { writeFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'

/** Surnames that come first: "Lin" in "Lin Baoshan" says nothing of the person. */
const SURNAMES_FIRST = new Set(
  `li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie han tang feng yu dong xiao cheng
  cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou
  xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai gong wen kim lee park choi
  jung cho yoon jang lim oh seo shin kwon hwang ahn ryu hong nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly`
    .trim()
    .split(/\s+/),
)

const counts = new Map()
const count = (names, index) => {
  for (const name of names ?? []) {
    const key = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
    if (!/^[a-z]{3,}$/.test(key) || SURNAMES_FIRST.has(key)) continue
    const seen = counts.get(key) ?? [0, 0]
    seen[index]++
    counts.set(key, seen)
  }
}
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (locale === 'eo' || locale === 'en_AU_ocker') continue
  count(person?.first_name?.female, 0)
  count(person?.first_name?.male, 1)
}

const only = (index) =>
  [...counts]
    .filter(([, seen]) => seen[1 - index] === 0)
    .map(([name]) => name)
    .sort()
writeFileSync(
  new URL('../src/lexicon/genders.generated.ts', import.meta.url),
  `// Made by scripts/genders.mjs; do not edit.
/** Given names that women alone bear, folded, parted and framed by blanks. */
export const FEMALE_NAMES = ' ${only(0).join(' ')} '
/** Given names that men alone bear, folded, parted and framed by blanks. */
export const MALE_NAMES = ' ${only(1).join(' ')} '
`,
)
