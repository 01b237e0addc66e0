// Runs the commands in the console blocks of README.md and writes their real output below them: node scripts/readme.mjs
// A block whose program, or what it needs, is not installed here stays as it is. Runs on a built project.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const bin = mkdtempSync(join(tmpdir(), 'scosum-bin-'))
symlinkSync(resolve('bin/scosum.js'), join(bin, 'scosum'))
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1', COLUMNS: '100', CI: '' }

const installed = (command) => {
  const programs = [...command.matchAll(/(?:^|\|)\s*([\w-]+)/g)].map(([, name]) => name)
  return programs.every((name) => spawnSync('sh', ['-c', `command -v ${name}`], { env }).status === 0)
}

const readme = readFileSync('README.md', 'utf8').replace(/```console\n\$ ([^\n]+)\n.*?```/gs, (block, command) => {
  if (!installed(command)) return block
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { env, encoding: 'utf8' })
  if (status !== 0) {
    console.error(`left as it is: ${command}\n${stderr.trimEnd()}`)
    return block
  }
  const output = (stdout + stderr).replace(/[ \t]+$/gm, '').trimEnd()
  return `\`\`\`console\n$ ${command}\n${output}\n\`\`\``
})
writeFileSync('README.md', readme)
