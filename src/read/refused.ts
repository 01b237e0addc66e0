/** Takes the place of what could not be read, and why and what to do, and gives the problem. */
export const refused = (place: string, reason: string): { readonly place: string; readonly problem: string } => ({
  place,
  problem: `${place}: ${reason}`,
})
