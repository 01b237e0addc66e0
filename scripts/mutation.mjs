/**
 * Mutation tests: `npm run mutation` tries the files below, folder by folder, against the tests that judge each folder; `npm run mutation --
 * clauses` one folder; `npm run mutation -- dates src/dates/anchor.ts` other files of it. Prints the score of each file and what survived;
 * reports/mutation/FOLDER.json holds it all.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'

/** Where most of the logic is, and no data. */
const FILES = {
  dates: ['calendar', 'anchorTimes', 'joinTimes'],
  clauses: ['ownReality', 'contentClause', 'control', 'fiction'],
  resolve: ['isOfficial', 'meetingRecord', 'mergeMeetings'],
}

const [only, ...named] = process.argv.slice(2)
const folders = Object.keys(FILES).filter((folder) => only === undefined || folder === only)
if (folders.length === 0) {
  console.error(`no tests for mutants of ${only}; there are some for ${Object.keys(FILES).join(', ')}`)
  process.exit(2)
}

mkdirSync('reports/mutation', { recursive: true })
for (const folder of folders) {
  const files = named.length > 0 ? named : FILES[folder].map((name) => `src/${folder}/${name}.ts`)
  const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', '--mutate', files.join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED: folder },
  })
  if (status !== 0) {
    process.exitCode = status ?? 1
    continue
  }
  tell(folder)
}

function tell(folder) {
  const report = JSON.parse(readFileSync(`reports/mutation/${folder}.json`, 'utf8'))
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const count = (...states) => mutants.filter((mutant) => states.includes(mutant.status)).length
    const killed = count('Killed', 'Timeout')
    const all = killed + count('Survived', 'NoCoverage')
    console.log(`${file}: ${killed} of ${all} mutants killed (${((100 * killed) / Math.max(all, 1)).toFixed(0)} %)`)
  }
}
