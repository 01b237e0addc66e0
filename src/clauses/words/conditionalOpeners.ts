/** Subordinators of several words, all of them conditions: "in case Xi comes". */
export const CONDITIONAL_OPENERS: readonly string[] = [
  'in case',
  'in the event that',
  'on condition that',
  'on the condition that',
  'provided that',
  'providing that',
  'assuming that',
  'as if',
  'as though',
  'as long as',
  'so long as',
]
