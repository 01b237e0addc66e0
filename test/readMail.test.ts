import { describe, expect, test } from 'vitest'
import { readSources } from '../src/read/readSources.js'

async function read(source: string | Uint8Array) {
  async function* stdin() {
    yield Buffer.from(source)
  }
  for await (const reading of readSources(['-'], { stdin: stdin() })) return reading
  throw new Error('nothing was read')
}
const HEAD = 'From: desk@example.org\r\nDate: Thu, 3 Jul 2031 01:00:00 +0200\r\nMIME-Version: 1.0\r\n'
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('mail in parts and encodings', () => {
  test('the plain text of an alternative, quoted-printable in its own charset; words of the subject; the day of the sender', async () => {
    const { article, derived } = await read(
      `${HEAD}Subject: =?utf-8?Q?Talks_in_Asunci=C3=B3n?=\r\n =?utf-8?B?${base64(' end')}?=\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n` +
        '--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nRuiz met Berg in Asunci=F3n =\r\non Friday.\r\n' +
        '--b\r\nContent-Type: text/html\r\n\r\n<p>Not this.</p>\r\n--b--\r\n',
    )
    expect(article?.text.trim()).toBe('Ruiz met Berg in Asunción on Friday.')
    expect(article).toMatchObject({
      title: 'Talks in Asunción end',
      published: { value: '2031-07-03', source: 'metadata' },
      warnings: [],
    })
    expect(derived).toBe(true)
  })

  test('a page in base64 is read as a page', async () => {
    const { article } = await read(
      `${HEAD}Subject: Talks\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('<style>p{}</style><p>Ruiz met <b>Béla</b>.</p><p>They agreed.</p>')}\r\n`,
    )
    expect([article?.title, article?.text]).toEqual(['Talks', 'Ruiz met Béla.\n\nThey agreed.'])
  })

  test('letters of one byte as the header names them', async () => {
    const head = `${HEAD}Subject: x\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n`
    const { article } = await read(Buffer.concat([Buffer.from(head), Buffer.from([0xf0, 0xd5, 0xd4, 0xc9, 0xce])]))
    expect(article?.text.trim()).toBe('Путин')
  })

  test('attachments are named, pictures in the text are not', async () => {
    const part = (disposition: string) =>
      `--m\r\nContent-Type: application/octet-stream\r\nContent-Disposition: ${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n`
    const { article } = await read(
      `${HEAD}Subject: x\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\nRuiz met Berg.\r\n${part('inline; filename="a.png"')}${part('attachment; filename="b.pdf"')}--m--\r\n`,
    )
    expect(article?.text.trim()).toBe('Ruiz met Berg.')
    expect(article?.warnings.map(({ message }) => message)).toEqual(['not read: an attachment of this mail (b.pdf)'])
  })

  test('without text, and too deep to be unpacked', async () => {
    const nothing = await read(
      `${HEAD}Subject: x\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: application/pdf\r\n\r\nx\r\n--m--\r\n`,
    )
    expect(nothing.problem).toBe('stdin: no text in this mail; save what it carries as files of their own')
    const levels = Array.from({ length: 1000 }, (_, level) => level)
    const deep = levels.map((level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`)
    expect((await read(`${HEAD}Subject: x\r\n${deep.join('')}\r\nRuiz met Berg.\r\n`)).problem).toMatch(
      /^stdin: this mail cannot be unpacked \(Maximum MIME nesting depth .*\); save its text instead$/,
    )
  })

  test('a simple mail stays as it is, so that offsets hold in the file', async () => {
    const source = `${HEAD}Subject: Talks\r\nContent-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nRuiz met Béla.\r\n`
    const { article } = await read(source)
    expect(article?.text.indexOf('Béla')).toBe(source.indexOf('Béla'))
  })
})
