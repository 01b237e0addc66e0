import { remembered } from '../text/remembered.js'

const LEADERS = new Set(
  `president|prime minister|king|queen|emir|sultan|emperor|chancellor|leader|ruler|supreme leader|monarch|crown prince|taoiseach|
  head of state|head of government|dictator|strongman|paramount leader|prince|chairman of the presidency`
    .split('|')
    .map((title) => title.trim()),
)
const HEADS_OF_STATE = new Set('president|king|queen|emir|sultan|emperor|monarch|prince|supreme leader'.split('|'))
const HEADS_OF_GOVERNMENT = new Set('prime minister|chancellor|taoiseach'.split('|'))
const MONARCHS = new Set('king|queen|emir|sultan|emperor|prince'.split('|'))
const HEADS_OF_BODIES = new Set(
  'head|chief|chair|president|director|director-general|managing director|executive director|secretary-general|leader|general secretary|governor|commissioner|chief executive|executive secretary|boss'.split(
    '|',
  ),
)

const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\b(?:chairman|chairwoman|chairperson)\b/g, 'chair'],
  [/\b(?:spokesman|spokeswoman)\b/g, 'spokesperson'],
  [/\badvisor\b/g, 'adviser'],
  [/^premier$/, 'prime minister'],
  [/\b(?:external|foreign) (?:affairs|relations)\b/g, 'foreign'],
  [/^(.*?)\bminister (?:of|for) (?:the )?(.+)$/, '$1$2 minister'],
  [/\bsecretary general\b/, 'secretary-general'],
]

/** Titles recur: the same few hundred are asked for thousands of times. */
const MOST_TITLES = 4_096

/** The form in which two titles of one office are equal: "Minister for Foreign Affairs" and "Foreign Minister", "Premier" and "Prime Minister". */
export const officeKey = remembered(MOST_TITLES, (title: string): string =>
  SAME.reduce((key, [pattern, same]) => key.replace(pattern, same), title.toLowerCase()),
)

/** Can someone called `held` be meant by `asked`? "Leader" may be a president, "head of government" a prime minister, "minister" any minister. */
export function officeFits(asked: string, held: string): boolean {
  const [one, other] = [officeKey(asked), officeKey(held)]
  if (one === other) return true
  if (one === 'leader' || other === 'leader' || one === 'ruler') return LEADERS.has(one) && LEADERS.has(other)
  if (one === 'head of state') return HEADS_OF_STATE.has(other)
  if (one === 'head of government') return HEADS_OF_GOVERNMENT.has(other)
  if (one === 'monarch') return MONARCHS.has(other)
  if (one === 'minister') return other.endsWith(' minister') && !other.endsWith('prime minister')
  if (SHORTENED.has(one)) return isLongerForm(other, one)
  if (one === 'defense chief' || one === 'defense head')
    return other === 'defense minister' || other === 'defense secretary' || other === 'secretary of defense'
  if (one === 'top diplomat') return other === 'foreign minister' || other === 'secretary of state'
  return (one === 'head' || one === 'chief' || one === 'boss') && HEADS_OF_BODIES.has(other)
}

/** Titles that the news cuts to their head: "the secretary" for a secretary of state, "the envoy" for a special envoy. */
const SHORTENED = new Set([
  ...['secretary', 'under secretary', 'undersecretary', 'deputy secretary', 'assistant secretary'],
  ...['commissioner', 'envoy', 'coordinator'],
])
/** What makes another office of it: "press secretary", "high commissioner". */
const ANOTHER = /^(?:deputy|under|assistant|press|private|permanent|general|executive|first|high|vice|police)\b/

function isLongerForm(held: string, asked: string): boolean {
  if (held.startsWith(`${asked} of `) || held.startsWith(`${asked} for `)) return true
  return held.endsWith(` ${asked}`) && !ANOTHER.test(held)
}
