import { complain } from './complain.js'
import { Complaint } from './complaint.js'

/** Takes a line on a document that could not be read: the others go on, and the exit status will be 2; with `failFast` all ends here. */
export function refuse(problem: string, failFast: boolean | undefined): void {
  if (failFast) throw new Complaint(problem)
  complain(problem)
}
