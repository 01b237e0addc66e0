import { readFile } from 'node:fs/promises'
import { type NameLexicon, nameLexicon } from '../lexicon/nameLexicon.js'
import { parseUserLexicon, type UserLexicon } from '../lexicon/userLexicon.js'
import { describeError } from '../read/describeError.js'
import { Complaint } from './complaint.js'

/** Takes lexicon files and gives the names in them, compiled; nothing for no files. A faulty file is a complaint with its line. */
export async function loadLexicon(files: readonly string[]): Promise<NameLexicon | undefined> {
  if (files.length === 0) return undefined
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
  return nameLexicon(lexicons)
}
