import { type Base, type Element, isHead, opensNoun, plainElement, push, skip } from './nounBase.js'
import { takeDeterminer, takeMention, takeTime } from './nounMentions.js'
import type { Reading } from './reading.js'

/** Takes one more piece into the phrase; false where the phrase ends. */
export function step(reading: Reading, base: Base): boolean {
  const { at, elements } = base
  const last = elements.at(-1)
  const tag = reading.tag(at)
  const word = reading.word(at)
  const time = reading.time(at)
  if (time && !(last && isHead(last))) return takeTime(reading, base, time)
  if (word === 'in' && isInPerson(reading, at))
    return push(base, { ...plainElement('adjective', at, 'in-person'), last: at + 3 })
  const mention = reading.mention(at)
  if (mention) return takeMention(reading, base, mention)
  if (time) return false
  if (MEASURES.has(word) && (last?.kind === 'adjective' || reading.tag(at + 1).pos === 'number')) return pass(base)
  if (word === 'such' && last?.kind === 'adjective') return push(base, plainElement('adjective', at, word))
  if (word === '(' && (last?.mention?.kind === 'name' || last?.kind === 'noun')) return skipAcronym(reading, base)
  if (tag.pos === 'determiner') return takeDeterminer(reading, base, word)
  if (word === '-' && last && !reading.token(at)?.spaced && !reading.token(at + 1)?.spaced)
    return takeCompound(reading, base, last)
  if (
    (word === '“' || word === '"' || word === '‘') &&
    !(last && isHead(last)) &&
    (base.determined || last) &&
    opensNoun(reading, at + 1)
  )
    return skip(base, true)
  if ((word === '”' || word === '"' || word === '’') && base.quoted) return skip(base, false)
  if (tag.pos === 'adverb' && word === 'only' && base.determined && !last)
    return push(base, plainElement('adjective', at, word))
  if (tag.pos === 'adverb')
    return (
      word !== 'not' &&
      !(last && isHead(last)) &&
      (reading.tag(at + 1).pos === 'adjective' || (base.determined && reading.tag(at + 1).pos === 'number')) &&
      push(base, plainElement('adjective', at, word))
    )
  if (tag.pos === 'conjunction') return takeConjunction(reading, base, last)
  if (
    tag.pos === 'number' &&
    last &&
    isHead(last) &&
    reading.token(at - 1)?.shape !== 'lower' &&
    !opensNoun(reading, at + 1)
  ) {
    // "COP 27"
    elements[elements.length - 1] = { ...last, last: at + 1 }
    base.at++
    return true
  }
  if (tag.pos === 'number' || tag.pos === 'adjective')
    return !(last && isHead(last)) || opensAfterNoun(reading, at)
      ? push(base, plainElement('adjective', at, word))
      : false
  if (tag.pos === 'noun') {
    if (
      last?.kind === 'mention' &&
      last.mention?.kind === 'name' &&
      last.mention.type === 'person' &&
      !base.determined &&
      !reading.heading &&
      reading.token(at)?.shape === 'lower' &&
      !opensNoun(reading, at + 1) &&
      !EVENT_AFTER_PERSON.has(tag.lemma)
    )
      return false
    return push(base, { ...plainElement('noun', at, tag.lemma), plural: tag.plural })
  }
  return false
}

/** "their first in-person meeting" */
function isInPerson(reading: Reading, at: number): boolean {
  const isTied = reading.word(at + 1) === '-' && !reading.token(at + 1)?.spaced
  return isTied && /^(?:person|depth|house|camera)$/.test(reading.word(at + 2))
}

/** Signs that stand beside a number: "80%", "US$200". */
const MEASURES = new Set(['%', '$', '€', '£', '¥', '#', '°', '₹'])

function pass(base: Base): boolean {
  base.at++
  return true
}

/** "the Shanghai Cooperation Organization (SCO) summit": the brackets are passed over where the phrase goes on. */
function skipAcronym(reading: Reading, base: Base): boolean {
  const { at } = base
  if (reading.word(at + 2) !== ')' || reading.tag(at + 3).pos !== 'noun' || reading.token(at + 3)?.shape !== 'lower')
    return false
  base.at = at + 3
  return true
}

/** "the Putin visit", "the Xi meeting": after a person's name only events go on with the phrase. */
const EVENT_AFTER_PERSON = new Set(
  'visit meeting talk summit call trip government administration cabinet team era ally aide dinner invitation offer proposal plan letter speech interview envoy critic rival spokesman presidency tour delegation'.split(
    ' ',
  ),
)

/** An adjective after a noun goes on with the phrase only before another noun: "peace and security talks" is read elsewhere. */
function opensAfterNoun(reading: Reading, at: number): boolean {
  const isNamed = reading.mention(at - 1) !== null || reading.token(at - 1)?.shape === 'capital'
  return isNamed && reading.tag(at).pos === 'adjective' && reading.tag(at + 1).pos === 'noun'
}

/** "US-led", "Russia-Ukraine", "three-way", "32-member": the hyphen joins what stands at its sides. */
function takeCompound(reading: Reading, base: Base, last: Element): boolean {
  const at = base.at + 1
  const mention = reading.mention(at)
  if (mention && (mention.kind === 'name' || mention.kind === 'demonym') && last.mention) {
    base.elements.push({
      ...plainElement('noun', at, reading.word(mention.last - 1)),
      kind: 'mention',
      last: mention.last,
      mention,
    })
    base.at = mention.last
    return true
  }
  const { pos } = reading.tag(at)
  if (pos === 'punctuation' || pos === 'other') return false
  const compound = `${last.mention ? reading.word(last.last - 1) : last.lemma}-${reading.word(at)}`
  base.elements.pop()
  let end = at + 1
  while (
    reading.word(end) === '-' &&
    !reading.token(end)?.spaced &&
    !reading.token(end + 1)?.spaced &&
    reading.tag(end + 1).pos !== 'punctuation'
  )
    end += 2
  // "a run-off", "a cease-fire": a noun, where nothing follows.
  const isNoun = pos === 'noun' && !opensNoun(reading, end)
  base.elements.push({
    ...plainElement(isNoun ? 'noun' : 'adjective', last.first, isNoun ? reading.tag(at).lemma : compound),
    last: end,
    plural: isNoun && reading.tag(at).plural,
  })
  base.at = end
  return true
}

/** "bilateral and regional talks", "the Russian and Ukrainian delegations", "a security and defense club". */
function takeConjunction(reading: Reading, base: Base, last: Element | undefined): boolean {
  const next = base.at + 1
  if (!last || reading.word(base.at) === 'but') return false
  const after = reading.mention(next)
  if (last.mention?.kind === 'demonym' && after?.kind === 'demonym' && opensNoun(reading, after.last))
    return skipConjunction(base)
  if (last.mention && after) return false
  if (last.kind === 'adjective' && reading.tag(next).pos === 'adjective' && opensNoun(reading, next + 1))
    return skipConjunction(base)
  const isPair = last.kind === 'noun' && !last.plural && base.determiner === 'indefinite'
  if (isPair && !after && reading.tag(next).pos === 'noun' && reading.tag(next + 1).pos === 'noun')
    return skipConjunction(base)
  return false
}

function skipConjunction(base: Base): boolean {
  base.at++
  return true
}
