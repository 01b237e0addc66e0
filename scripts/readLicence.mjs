import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Takes the folder of an installed package and gives its name, version, licence (SPDX) and the licence's text, where it has one. */
export function readLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim()
  return { name, version, licence: typeof license === 'string' ? license : 'none stated', text }
}
