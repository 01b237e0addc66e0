import { dirname, relative, resolve } from 'node:path'
import { z } from 'zod'
import { describeError } from '../read/describeError.js'
import { HIGHEST_MAX_BYTES } from '../read/limits.js'
import { readWhole } from '../read/readWhole.js'
import { FORMATS } from '../render/formats.js'
import { Complaint } from './complaint.js'
import { MOST_JOBS } from './jobs/mostJobs.js'

/** What `scosum.config.json` may say; options on the command line go before it. */
export const Config = z.strictObject({
  $schema: z.string().optional(),
  /** Format of `extract`. */
  format: z.enum(FORMATS).optional(),
  /** Articles that `extract` and `check` read at a time. */
  jobs: z.int().min(1).max(MOST_JOBS).optional(),
  /** Lexicon files of `extract` and `check`, beside those of the command line. Paths are relative to this file. */
  lexicon: z.array(z.string()).optional(),
  /** Baseline of `check`. */
  baseline: z.string().optional(),
  /** The largest article read, in bytes. */
  maxBytes: z.int().min(1).max(HIGHEST_MAX_BYTES).optional(),
})
export type Config = z.infer<typeof Config>

/** Takes the path of a configuration and gives what it says, its paths as seen from the working directory; a fault is a complaint. */
export async function readConfig(file: string): Promise<Config> {
  const json = await readWhole(file).catch((error: unknown) => {
    throw new Complaint(`${file}: ${describeError(error)}`)
  })
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new Complaint(`${file}: is no valid JSON; mend it`)
  }
  const parsed = Config.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    throw new Complaint(
      `${file}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'is no configuration'}; mend it`,
    )
  }
  const { lexicon, baseline, ...rest } = parsed.data
  const here = (path: string): string => relative('.', resolve(dirname(file), path)) || '.'
  return {
    ...rest,
    ...(lexicon ? { lexicon: lexicon.map(here) } : {}),
    ...(baseline === undefined ? {} : { baseline: here(baseline) }),
  }
}
