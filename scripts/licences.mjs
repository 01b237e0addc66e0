// Lists the licences of all that a user gets: what is bundled or installed with the package, and the packages whose data were compiled
// into the lexicon. Exit status 1 where one is not among those allowed here.
import { readFileSync } from 'node:fs'
import { readLicence } from './readLicence.mjs'

const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0']
/** What scripts/lexicon.mjs and scripts/genders.mjs compile words from. */
const DATA = /(?:from|require(?:\.resolve)?\() ?'((?:@[^/']+\/)?[a-z][^/':]*)(?:\/[^']*)?'/g

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const installed = Object.entries(packages).flatMap(([path, { dev }]) => (path === '' || dev ? [] : [path]))
const data = ['scripts/lexicon.mjs', 'scripts/genders.mjs']
  .flatMap((script) => [...readFileSync(script, 'utf8').matchAll(DATA)])
  .map(([, name]) => `node_modules/${name}`)

const shipped = [
  ...installed.map((folder) => ({ ...readLicence(folder), what: 'code' })),
  ...[...new Set(data)].map((folder) => ({ ...readLicence(folder), what: 'data' })),
].sort((a, b) => (a.name < b.name ? -1 : 1))
for (const { name, version, licence, what } of shipped) console.log(`${licence.padEnd(14)} ${what}  ${name} ${version}`)

const refused = shipped.filter(({ licence }) => !ALLOWED.includes(licence))
for (const { name, licence } of refused)
  console.error(`not allowed: ${name}: ${licence}; leave it out, or ask for another licence`)
if (refused.length > 0) process.exitCode = 1
