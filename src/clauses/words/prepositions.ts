/** Prepositions of several words, taken as one. */
export const COMPOUND_PREPOSITIONS: readonly (readonly string[])[] = `
on the sidelines of|on the margins of|on the fringes of|on the sideline of|on the occasion of|on the eve of|on the basis of|on behalf of|on board|on top of
at the invitation of|at the request of|at the end of|at the start of|at the beginning of|at the height of|at the helm of|at the head of|at odds with|by means of
along with|together with|alongside with|in addition to|in connection with|in conjunction with|in cooperation with|in coordination with|in company with
in the presence of|in the absence of|in place of|in lieu of|in front of|in favor of|in favour of|in response to|in reaction to|in light of|in view of|in spite of|in terms of
in the wake of|in the run - up to|in the midst of|in the middle of|in charge of|in line with|in exchange for|in return for|in protest at|in honor of|in honour of|in accordance with|in contrast to|in case of
in the course of|in defiance of|in search of|in support of|in pursuit of|ahead of|according to|as part of|as a result of|as of|as for|as to|because of|due to|owing to|thanks to|instead of|rather than
other than|more than|less than|fewer than|apart from|aside from|prior to|next to|close to|up to|such as|out of|outside of|inside of|regardless of|irrespective of|with regard to|with respect to
under the auspices of|under the chairmanship of|under the leadership of|for the sake of|except for|but for|as well as|away from|far from|subsequent to|contrary to|relative to|near to|off of|on to|over to|across from`
  .trim()
  .split(/[|\n]/)
  .map((words) => words.split(' '))

/** Prepositions that open a clause where a subject and a finite verb follow: "before Xi left". */
export const CLAUSE_OPENING: ReadonlySet<string> = new Set([
  'before',
  'after',
  'since',
  'until',
  'till',
  'as',
  'than',
  'like',
  'except',
])
