import { datelinePlace } from '../clauses/datelineEnd.js'
import type { Mention, OfficeMention } from '../names/mention.js'
import { sentenceAt } from '../text/sentenceAt.js'
import type { TokenizedText } from '../text/token.js'
import type { Draft } from './draft.js'
import { isOfStatus } from './isOfStatus.js'
import { officeFits, officeKey } from './officeKey.js'
import type { Post } from './posts.js'

/** An office of a realm of which the text names no holder: "the Indian prime minister", and the sentences that speak of it. */
type OpenOffice = { readonly key: string; readonly realm: Draft; readonly sentences: Set<number> }

/** What the text leaves open that a bare post may fill. */
export type Openings = {
  /** Is the country one that the person is set apart from: "Prime Minister X met the Indian prime minister", "met his Indian counterpart"? */
  readonly isOther: (realm: Draft | null) => boolean
  /** The realm whose holder the person must be, if it is `main`, or the country of the dateline under a headline that tells of it. */
  readonly realmOf: (main: Draft | null) => Draft | null
}

/** More offices without a holder than this leave it to the reader who holds which; the bound keeps endless lists linear. */
const MOST_OPEN = 32
/** From a headline to whom it speaks of: subtitle, byline and lead. */
const OPENING = 3

/** "the Indian prime minister" where no one is named as such: gives, for a post of no realm, the realms whose holder it must be, or cannot be. */
export function openRealms(
  text: TokenizedText,
  mentions: readonly Mention[],
  bare: readonly Post[],
  held: ReadonlyMap<Draft, ReadonlySet<string>>,
  of: (mention: Mention) => Draft | undefined,
): (post: Post) => Openings {
  const { sentences, tokens } = text
  const open = new Map<string, OpenOffice>()
  const numbers = new Map<Draft, number>()
  const strangers = new Map<number, { office: OfficeMention; realm: Draft | null }[]>()
  for (const office of mentions) {
    if (office.kind !== 'office' || office.holders.length > 0) continue
    const [first] = office.of
    const realm = (first && of(first)) ?? null
    const sentence = sentenceAt(sentences, office.first)
    const list = strangers.get(sentence) ?? []
    strangers.set(sentence, list)
    // "Prado was the first Peruvian president to come": that is Prado.
    const isOneOfRow = tokens.slice(office.first, office.last).some(({ lower }) => OF_ROW.has(lower))
    if (list.length < MOST_OPEN && !office.subject && !isOneOfRow) list.push({ office, realm })
    if (office.plural || office.of.length !== 1 || !realm) continue
    const key = officeKey(office.title)
    if (held.get(realm)?.has(key)) continue
    const number = numbers.get(realm) ?? numbers.size
    numbers.set(realm, number)
    const found = open.get(`${number} ${key}`) ?? { key, realm, sentences: new Set<number>() }
    open.set(`${number} ${key}`, found)
    found.sentences.add(sentence)
  }
  const home = datelinePlace(text, mentions)?.country ?? null
  const seen = sentencesOf(mentions, new Set(bare.map(({ person }) => person)), of, sentences)
  const offices = [...open.values()].slice(0, MOST_OPEN)
  const people = peopleByKey(bare)
  return (post) => {
    const there = seen.get(post.person) ?? []
    const isOther = (realm: Draft | null) => {
      return there.some((sentence) =>
        (strangers.get(sentence) ?? []).some(
          ({ office, realm: other }) =>
            other === realm &&
            isOfStatus(post.office.status, office.status) &&
            (office.title === 'Counterpart' || officeFits(office.title, post.title)),
        ),
      )
    }
    const fitting = offices.filter(({ key, realm }) => officeFits(key, post.key) && !isOther(realm))
    return { isOther: (realm) => realm !== null && isOther(realm), realmOf }

    function realmOf(main: Draft | null): Draft | null {
      const exact = fitting.filter(({ key }) => key === post.key)
      const [only, another] = exact
      if (only && !another && only.realm === main) return only.realm
      const [told, more] = fitting
      const isHome = told && !more && home !== null && told.realm.country === home
      const [firstSeen = 0] = there
      const announced = [...(told?.sentences ?? [])].some(
        (sentence) =>
          sentence < firstSeen && firstSeen - sentence <= OPENING && sentences[sentence]?.kind === 'heading',
      )
      if (!isHome || !announced) return null
      const isRivalled = [...people].some(
        ([key, holders]) => officeFits(told.key, key) && holders.some((one) => one !== post.person),
      )
      return isRivalled ? null : told.realm
    }
  }
}

const OF_ROW: ReadonlySet<string> = new Set(['first', 'last', 'only', 'second', 'third', 'next'])

/** Of each title, two of those who hold it: enough to know whether there is but one. */
function peopleByKey(posts: readonly Post[]): Map<string, readonly Draft[]> {
  const people = new Map<string, readonly Draft[]>()
  for (const { key, person } of posts) {
    const known = people.get(key) ?? []
    if (known.length < 2 && !known.includes(person)) people.set(key, [...known, person])
  }
  return people
}

/** Sentences looked at for one person: those that name them first. */
const MOST_SENTENCES = 64

/** In which sentences each of some people is named, in text order. */
function sentencesOf(
  mentions: readonly Mention[],
  people: ReadonlySet<Draft>,
  of: (mention: Mention) => Draft | undefined,
  sentences: TokenizedText['sentences'],
): Map<Draft, number[]> {
  const seen = new Map<Draft, number[]>()
  for (const mention of mentions) {
    const draft = mention.kind === 'name' ? of(mention) : undefined
    if (!draft || !people.has(draft)) continue
    const list = seen.get(draft) ?? []
    seen.set(draft, list)
    if (list.length < MOST_SENTENCES) list.push(sentenceAt(sentences, mention.first))
  }
  return seen
}
