import type { Article } from '../model/article.js'

/** What reading a source gives, one after another: an article, or a line for the user on what could not be read. */
export type Reading =
  | { readonly article: Article; readonly problem?: undefined }
  | { readonly article?: undefined; readonly problem: string }
