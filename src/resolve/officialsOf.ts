import type { Draft } from './draft.js'
import { officeFits } from './officeKey.js'
import type { Post } from './posts.js'
import type { Officials } from './resolveNominal.js'

/** More people in one office than this are no "both ministers"; the bound keeps long texts linear. */
const MOST_HOLDERS = 16

/** Those who serve a leader: "The Peruvian leader" is not Peru's foreign minister. */
const SERVING = /(?:^|(?<!prime) )minister$|\b(?:spokesperson|ambassador|envoy)\b|^deputy\b/

/** Takes the posts of a text and tells who holds which office. */
export function officialsOf(posts: readonly Post[]): Officials {
  const byPerson = new Map<Draft, Post[]>()
  for (const post of posts)
    byPerson.set(post.person, [...(byPerson.get(post.person) ?? []).slice(0, MOST_HOLDERS), post])
  const byTitle = new Map<string, Map<Draft, number>>()
  const fits = (title: string, post: Post) =>
    post.office.status !== 'former' &&
    (officeFits(title, post.title) || (title !== 'minister' && post.key.endsWith(` ${title}`)))
  const holders = (title: string) => {
    const known = byTitle.get(title)
    if (known) return known
    const found = new Map<Draft, number>()
    for (const post of posts) {
      if (found.size > MOST_HOLDERS) break
      if (!found.has(post.person) && fits(title, post)) found.set(post.person, post.office.first)
    }
    byTitle.set(title, found)
    return found
  }
  return {
    holds: (person, title) => {
      const held = byPerson.get(person) ?? []
      if (held.some((post) => fits(title, post))) return true
      // Of whom no office is told, or one of no state ("the coach"), may lead something all the same.
      return title === 'leader' && !held.some(({ key }) => SERVING.test(key))
    },
    namedBefore: (token, title) => [...holders(title)].filter(([, first]) => first < token).map(([person]) => person),
  }
}
