import { readFile } from 'node:fs/promises'
import { parseUserLexicon, type UserLexicon } from '../lexicon/userLexicon.js'
import { describeError } from '../read/describeError.js'
import { Complaint } from './complaint.js'

/** Takes lexicon files and gives the names in each. A faulty file is a complaint with its line. */
export async function loadLexicons(files: readonly string[]): Promise<UserLexicon[]> {
  const lexicons: UserLexicon[] = []
  for (const file of files) {
    const source = await readFile(file, 'utf8').catch((error: unknown) => {
      throw new Complaint(`${file}: ${describeError(error)}`)
    })
    const parsed = parseUserLexicon(source)
    if (parsed.fault) {
      const { line, field, message } = parsed.fault
      throw new Complaint(`${file}:${line}: ${field === '' ? 'the lexicon' : field} ${message}; mend it`)
    }
    lexicons.push(parsed.lexicon)
  }
  return lexicons
}
