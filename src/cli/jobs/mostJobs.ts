/** The most articles that may be read at a time: each takes a thread and a hundred megabytes. */
export const MOST_JOBS = 256
