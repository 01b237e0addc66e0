import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Warning } from '../model/span.js'
import { describeError } from './describeError.js'
import { findTitle } from './findTitle.js'
import { parseDate } from './parseDay.js'
import { readHtml } from './readHtml.js'
import type { Reading } from './reading.js'
import { findPublished } from './readText.js'
import { refused } from './refused.js'

/**
 * Takes the bytes of a mail in parts or encodings (MIME) and gives its article: the plain text in it, else what its page says;
 * title and date from the headers. Offsets refer to this text, which the report carries. Attachments are named in a warning.
 */
export async function readMail(bytes: Uint8Array, id: string): Promise<Reading> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes)
  } catch (error) {
    return refused(id, `this mail cannot be unpacked (${describeError(error)}); save its text instead`)
  }
  const text = mail.text?.trim() ? mail.text : textOfPage(mail.html ?? '', id)
  if (text === null) return refused(id, 'no text in this mail; save what it carries as files of their own')
  const sent = parseDate(mail.headers.find(({ key }) => key === 'date')?.value ?? '')
  return {
    article: {
      id,
      text,
      title: mail.subject || findTitle(text),
      published: sent === null ? findPublished(text, id) : { value: sent, source: 'metadata' },
      warnings: unreadParts(mail.attachments),
    },
    derived: true,
    as: 'mail, MIME',
  }
}

const textOfPage = (html: string, id: string): string | null => readHtml(html, id).article?.text ?? null

/** Pictures that stand in the text are no loss. */
function unreadParts(attachments: readonly Attachment[]): Warning[] {
  const lost = attachments.filter(({ related, disposition }) => !related && disposition !== 'inline')
  if (lost.length === 0) return []
  const names = lost.slice(0, 5).map(({ filename, mimeType }) => filename ?? mimeType)
  const message = `not read: ${lost.length === 1 ? 'an attachment' : `${lost.length} attachments`} of this mail (${names.join(', ')}${lost.length > 5 ? ', …' : ''})`
  return [{ code: 'attachment', message, start: null, end: null }]
}
