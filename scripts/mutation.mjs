/**
 * Mutation tests: `npm run mutation` puts small faults into the logic of src/clauses, src/dates and src/resolve, one at a time, and tries the tests
 * of sentences on each; `npm run mutation -- src/resolve/posts.ts 'src/clauses/*Verb*.ts'` takes other files. Prints the faults that no test
 * notices, each as `file:line:column  what stands there → what did as well`, then the score of each file and folder.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

const REPORT = 'reports/mutation/mutation.json'
/** Words are data, not logic. */
const FILES = ['clauses', 'dates', 'resolve'].map((folder) => `src/${folder}/*.ts`)

const named = process.argv.slice(2)
const files = named.length > 0 ? named : FILES
rmSync(REPORT, { force: true })
const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', '--mutate', files.join(',')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

const mutated = Object.entries(JSON.parse(readFileSync(REPORT, 'utf8')).files).filter(
  ([, { mutants }]) => mutants.length > 0,
)
if (mutated.length === 0) {
  console.error(`mutation: nothing to change in ${files.join(' ')}; name files below src/ that hold logic`)
  process.exit(2)
}
for (const [file, { source, mutants }] of mutated)
  for (const mutant of mutants.filter(isMissed)) console.log(`${file}:${describeMutant(source.split('\n'), mutant)}`)

const rows = mutated.map(([file, { mutants }]) => ({ file, ...countsOf(mutants) }))
const folders = [...new Set(mutated.map(([file]) => dirname(file)))].map((folder) => ({
  file: folder,
  ...countsOf(mutated.flatMap(([file, { mutants }]) => (dirname(file) === folder ? mutants : []))),
}))
if (!rows.some(({ noticed }) => noticed > 0)) {
  console.error('mutation: no test notices any fault, which is more likely a fault of this script')
  process.exitCode = 1
}
for (const { file, noticed, all } of [...rows.filter(({ all }) => all > 0), ...folders])
  console.log(
    `${file.padEnd(40)} ${String(noticed).padStart(5)} of ${String(all).padStart(5)}  ${percent(noticed, all)}`,
  )

function isMissed({ status }) {
  return status === 'Survived' || status === 'NoCoverage'
}

function countsOf(mutants) {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  return { noticed, all: noticed + mutants.filter(isMissed).length }
}

function describeMutant(lines, { location: { start, end }, replacement, status }) {
  const inLines = lines.slice(start.line - 1, end.line)
  const cut = [...inLines.slice(0, -1), inLines.at(-1).slice(0, end.column - 1)]
  const there = [cut[0].slice(start.column - 1), ...cut.slice(1)].join(' ').replace(/\s+/g, ' ')
  const reached = status === 'NoCoverage' ? ' (no test comes here)' : ''
  return `${start.line}:${start.column}  ${there} → ${replacement.replace(/\s+/g, ' ')}${reached}`
}

function percent(noticed, all) {
  return `${Math.floor((100 * noticed) / all)} %`
}
