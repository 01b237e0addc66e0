/** The largest article read, in bytes as decoded from any compression; a larger one is refused, the others go on. */
export const MAX_ARTICLE_BYTES = 32 * 1024 * 1024
