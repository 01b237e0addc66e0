import type { Config } from './config.js'
import { findConfig } from './findConfig.js'
import { formatNamed } from './formatFor.js'

/**
 * Takes the flags of a command and adds what the nearest configuration says where the command line says nothing (the name of an
 * output file says its format).
 */
export async function configured<Flags extends { readonly lexicon: readonly string[]; readonly output?: string }>(
  flags: Flags,
  fields: readonly ('format' | 'baseline' | 'jobs' | 'maxBytes')[],
): Promise<Flags> {
  const file = findConfig()
  if (file === null) return flags
  const config: Config = await (await import('./config.js')).readConfig(file)
  const open = fields.filter((field) => field !== 'format' || formatNamed(flags.output) === undefined)
  const given = Object.fromEntries(
    open.flatMap((field) => (config[field] === undefined ? [] : [[field, config[field]]])),
  )
  return { ...given, ...flags, lexicon: [...(config.lexicon ?? []), ...flags.lexicon] }
}
