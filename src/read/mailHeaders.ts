/** The header lines before a text, and where the text begins (UTF-16 units); no fields and 0 where it begins at once. */
export type MailHeaders = { readonly fields: ReadonlyMap<string, string>; readonly end: number }

const FIELD = /^([A-Za-z][A-Za-z-]{1,40}):[ \t]*(.*)$/
const KNOWN = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'sent',
  'reply-to',
  'message-id',
  'newsgroups',
  'received',
  'return-path',
])
/** The longest headers read, in UTF-16 units. */
export const LONGEST_HEADERS = 60_000

/**
 * Takes a text and gives its e-mail-style headers: lines "Subject: …" from the very top to the first empty line, at least two of
 * them with names that mail knows. A header goes on in lines that begin with white space.
 */
export function mailHeaders(text: string): MailHeaders {
  const none = { fields: new Map<string, string>(), end: 0 }
  const fields = new Map<string, string>()
  let known = 0
  let last = ''
  let from = 0
  while (from < text.length && from < LONGEST_HEADERS) {
    const newline = text.indexOf('\n', from)
    const next = newline === -1 ? text.length : newline + 1
    const line = text.slice(from, Math.min(next, from + 2000)).trimEnd()
    if (line === '') return known >= 2 ? { fields, end: from } : none
    const [, name, value] = FIELD.exec(line) ?? []
    if (name !== undefined) {
      last = name.toLowerCase()
      if (KNOWN.has(last)) known += 1
      if (!fields.has(last)) fields.set(last, value ?? '')
    } else if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else return none
    from = next
  }
  return none
}

/** Takes the headers of a mail and says whether its text must be unpacked to be read: it has parts, or an encoding other than the file's. */
export function isPacked(fields: ReadonlyMap<string, string>): boolean {
  const type = fields.get('content-type')?.toLowerCase() ?? ''
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase() ?? ''
  const charset = /charset=["']?([\w-]{1,40})/.exec(type)?.[1] ?? 'utf-8'
  return (
    /^(?:multipart|message)\/|^text\/html/.test(type) ||
    ['base64', 'quoted-printable'].includes(encoding) ||
    !['utf-8', 'us-ascii'].includes(charset) ||
    /=\?[\w-]{1,40}\?[bq]\?/i.test(fields.get('subject') ?? '')
  )
}
