// What inputs are made from: saved pages, articles, and a few small files of each other kind.
import { readdirSync, readFileSync } from 'node:fs'

const folder = (path, kind) =>
  readdirSync(path)
    .sort()
    .filter((name) => /\.(?:html|txt|md|eml)$/.test(name))
    .map((name) => ({ kind, bytes: readFileSync(`${path}/${name}`) }))

const text = (kind, source) => ({ kind, bytes: Buffer.from(source) })
const line = (value) => `${JSON.stringify(value)}\n`

export const CORPUS = [
  ...folder('test/pages', 'html'),
  ...folder('seeds', 'text').slice(0, 3),
  text(
    'markdown',
    '---\ntitle: "Talks: a new start"\ndate: 2031-07-03 # Thursday\ntags:\n  - a\n---\n\n# Talks **fail** in _Oslo_\n\n> > Ruiz met [Berg](https://example.org/a_(b)).\n\n<!-- note -->\n\n1. `one`\n2. ~~two~~\n\n```js\ncode\n```\n',
  ),
  text(
    'markdown',
    '+++\npublished = 2031-07-03\n+++\nTalks\n=====\n\n![Ruiz][1] met Berg.\n\n[1]: https://example.org\n',
  ),
  text(
    'ndjson',
    line({ id: 'a', text: 'Finland joined NATO in April 2023.', title: 'T', published: '2031-07-03' }) +
      line({ id: 2, text: 'Ruiz met Berg on Friday.' }) +
      '\n' +
      line({ id: 'c', text: 'Talks, “so far”, fail.', published: null, more: [{ a: 1 }] }),
  ),
  text(
    'text',
    'From: desk@example.org\r\nTo: all@example.org\r\nSubject: =?utf-8?Q?Talks_in_Mexi=C3=A7o?=\r\nDate: Thu, 3 Jul 2031 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nRuiz met Berg in M=C3=A9xico =\r\non Friday.\r\n--b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+UnVpeiBtZXQgQmVyZy48L3A+\r\n--b1--\r\n',
  ),
  text('text', 'From: a@example.org\nSubject: Talks in\n Oslo\nDate: 3 July 2031\n\nRuiz met Berg.\n'),
  text(
    'text',
    'BC-OSLO-TALKS/2 (UPDATE 1), 450\n\nLeaders meet\n\nOSLO, July 3, 2031 (Wire) - Ana Ruiz met Tom Berg.\n',
  ),
]
