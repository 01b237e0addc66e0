import type { Change, Comparison, Difference } from '../difference.js'

/** JUnit XML: a test case a document with differences that fail, and one for all the others together. */
export function junit({ differences: all, documents }: Comparison, fails: (change: Change) => boolean): string {
  const differences = all.filter(({ change }) => fails(change))
  const byDocument = new Map<string, Difference[]>()
  for (const difference of differences)
    byDocument.set(difference.document, [...(byDocument.get(difference.document) ?? []), difference])
  const cases = [...byDocument].map(([document, found]) => {
    const body = found.map(tell).join('\n')
    const message = `${found.length} difference${found.length === 1 ? '' : 's'} from the baseline`
    return `    <testcase classname="scosum" name="${xml(document)}"><failure message="${message}">${xml(body)}</failure></testcase>\n`
  })
  const same = Math.max(
    0,
    documents - [...byDocument.values()].filter(([first]) => first?.change !== 'stale-source').length,
  )
  const others = `    <testcase classname="scosum" name="${same} documents as in the baseline"/>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="scosum check" tests="${cases.length + 1}" failures="${cases.length}">
${cases.join('')}${others}  </testsuite>
</testsuites>
`
}

const tell = ({ change, line, sentence, quote }: Difference): string =>
  `${line === null ? '' : `line ${line}: `}${change.replace('-', ' ')}: ${sentence}${quote ? ` “${quote}”` : ''}`

/** XML 1.0 knows no control characters but tab and line ends, not even escaped. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
