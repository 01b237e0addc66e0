import { parseUserLexicon, type UserLexicon } from '../lexicon/userLexicon.js'
import { describeError } from '../read/describeError.js'
import { readWhole } from '../read/readWhole.js'
import { Complaint } from './complaint.js'

/** Takes lexicon files and gives the names in each. A faulty file is a complaint with its line. */
export async function loadLexicons(files: readonly string[]): Promise<UserLexicon[]> {
  const lexicons: UserLexicon[] = []
  for (const file of files) {
    const source = await readWhole(file).catch((error: unknown) => {
      throw new Complaint(`${file}: ${describeError(error)}`)
    })
    const parsed = parseUserLexicon(source)
    if (parsed.fault) {
      const { line, field, message } = parsed.fault
      throw new Complaint(`${file}:${line}: ${field === '' ? '' : `${field}: `}${message}; mend it`)
    }
    lexicons.push(parsed.lexicon)
  }
  return lexicons
}
