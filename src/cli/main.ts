import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { extract } from '../extract.js'
import { readNdjson } from '../read/readNdjson.js'

const program = new Command('scosum')
program
  .command('extract')
  .argument('<path>')
  .requiredOption('--from <format>')
  .requiredOption('--format <format>')
  .option('-q, --quiet')
  .action(async () => {
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    for await (const { article, problem } of readNdjson(lines, '<stdin>')) {
      if (article) {
        if (!process.stdout.write(`${JSON.stringify(extract(article))}\n`))
          await new Promise((resolve) => process.stdout.once('drain', resolve))
      } else {
        process.stderr.write(`scosum: ${problem}\n`)
        process.exitCode = 2
      }
    }
  })
await program.parseAsync()
