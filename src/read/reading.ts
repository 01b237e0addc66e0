import type { Article } from '../model/article.js'

/** What reading gives, one after another: an article, or a line for the user on what could not be read and what to do. */
export type Reading = Read | Unread

export type Read = {
  readonly article: Article
  /** True where `text` is not exactly the decoded file (markup taken out, say): the report then carries the text. */
  readonly derived: boolean
  /** As what it was read: "html, UTF-8". */
  readonly as: string
  readonly problem?: undefined
  readonly place?: undefined
}

export type Unread = {
  readonly article?: undefined
  readonly derived?: undefined
  /** The place first: "news.ndjson:3: not valid JSON; …" */
  readonly problem: string
  /** The file, or the file and line. */
  readonly place: string
}
