import type { OfficeMention } from '../names/mention.js'

/** Can a holder told of with one status be meant by words of another: a former president by "the former president" alone, a president by no "president-elect"? */
export function isOfStatus(held: OfficeMention['status'], asked: OfficeMention['status']): boolean {
  return asked === 'elect' ? held === 'elect' : (held === 'former') === (asked === 'former')
}
