import { argumentOf } from '../arguments.js'
import type { Argument } from '../claim.js'
import type { FrameContext } from '../frame.js'

/** The organization that is named at a token, by name or as "the bloc"; null where none is. */
export function bodyAt(token: number, { nameAt, nominalAt }: FrameContext): Argument | null {
  const mention = nameAt(token) ?? nominalAt(token)
  if (mention?.type !== 'organization') return null
  if (mention.kind === 'name' && mention.subtype === 'company') return null
  return argumentOf(mention)
}
