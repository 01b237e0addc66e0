/** The largest article read, in bytes as unpacked; a larger one would not fit into memory: it is refused, the others go on. */
export const MAX_ARTICLE_BYTES = 8 * 1024 * 1024
