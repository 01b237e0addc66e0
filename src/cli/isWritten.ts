import { stat } from 'node:fs/promises'
import { Complaint } from './complaint.js'

/** Takes `--output` and says whether it is written already. A file is there only when it is whole: see `openOutput`. */
export async function isWritten(output: string | undefined): Promise<boolean> {
  if (output === undefined || output === '-')
    throw new Complaint('--skip-existing needs a file that may exist; name it with --output FILE')
  const existing = await stat(output).catch(() => null)
  if (existing?.isDirectory())
    throw new Complaint(`${output}: a folder may be half written; use --skip-existing with formats of one file`)
  return existing?.isFile() === true
}
