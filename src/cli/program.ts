import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { CHANGES } from '../check/difference.js'
import { CHECK_FORMATS } from '../check/formatNames.js'
import { FILE_KINDS } from '../read/fileKind.js'
import { parseBytes } from '../read/limits.js'
import { parseDate } from '../read/parseDay.js'
import { FORMATS } from '../render/formats.js'
import type { Only } from '../render/onlyFacts.js'
import { SHELLS } from './completion.js'
import { configured } from './configured.js'
import { MOST_JOBS } from './jobs/mostJobs.js'
import { version } from './version.js'

/** The commands and their options. What a command does is loaded only when it runs. */
export function program(): Command {
  const scosum = new Command('scosum')
    .description('Reads news about diplomacy and states the facts in it, each with the words that prove it.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'Print the help of a command.')
    .addHelpText(
      'before',
      `Examples:
  scosum extract article.txt                  what one article states
  scosum extract articles/ -o report.json     a folder, into a file
  scosum check articles/ --baseline facts.json   what changed since

`,
    )
  reader(scosum, 'extract')
    .description('State the facts in articles: people, organizations, places, dates, offices, memberships, meetings.')
    .addOption(
      new Option('-f, --format <format>', 'what to write (default: table on a terminal, else json)').choices(FORMATS),
    )
    .addOption(
      new Option(
        '--facts',
        'write NDJSON with one flat fact a line, names in place of ids (short for --format facts)',
      ).conflicts('format'),
    )
    .addOption(
      new Option(
        '--only <kinds>',
        'with facts, csv and markdown: only these, with commas between: meetings,memberships,positions,entities,dates',
      )
        .argParser(kinds)
        .default([], 'all'),
    )
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .option('--skip-existing', 'do nothing where the output file is there already, so that a run can be taken up again')
    .option('--text', 'put the text into the report')
    .addOption(
      new Option('--offsets <unit>', 'count offsets in these').choices(['utf16', 'codepoint']).default('utf16'),
    )
    .addOption(jobs())
    .option('--color', 'colour the table')
    .option('--no-color', 'do not colour the table')
    .option('-q, --quiet', 'no notes on standard error, only errors')
    .option('--verbose', 'note on standard error how each article is read, and how long that takes')
    .addHelpText(
      'before',
      `Examples:
  scosum extract article.txt
  scosum extract articles/ --format ndjson | jq '.meetings[]'
  scosum extract --from ndjson - < articles.ndjson
  scosum extract news.md --published 2024-07-03 -o report.json

`,
    )
    .action(async (paths, flags) =>
      (await import('./runExtract.js')).runExtract(paths, await configured(flags, ['format', 'jobs', 'maxBytes'])),
    )
  reader(scosum, 'check')
    .description('Compare what articles state now with a baseline. Exit status 1 where it differs.')
    .option('-b, --baseline <file>', 'the facts as they should be')
    .option('-u, --update', 'write the baseline instead of comparing (refused where CI is set)')
    .option('--force', 'update even where CI is set')
    .addOption(new Option('-f, --format <format>', 'how to write differences').choices(CHECK_FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <changes>', `differences that fail, with commas between: ${CHANGES.join(',')}`)
        .argParser(changes)
        .default(CHANGES, 'all'),
    )
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .addOption(jobs())
    .addHelpText(
      'before',
      `Examples:
  scosum check articles/ --baseline facts.json --update     write down what is right now
  scosum check articles/ --baseline facts.json              fail where it differs
  scosum check articles/ --baseline facts.json --format github --fail-on lost,changed

`,
    )
    .action(async (paths, flags) =>
      (await import('./runCheck.js')).runCheck(paths, await configured(flags, ['baseline', 'jobs', 'maxBytes'])),
    )
  scosum
    .command('schema')
    .description('Print the JSON Schema of the report.')
    .action(async () => (await import('./runSchema.js')).runSchema())
  scosum
    .command('score')
    .description('Say how far the facts agree with those that a reader found (gold facts).')
    .argument('<gold...>', 'gold files, or folders with such')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['table', 'json']).default('table'))
    .option('--misses', 'list every difference below the table')
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .action(async (paths, flags) => (await import('./runScore.js')).runScore(paths, flags))
  reader(scosum, 'explain')
    .description('Say how articles are read, sentence by sentence: which rules read what, or why no fact comes of it.')
    .option('-s, --sentence <text>', 'explain these words instead of a file')
    .option('--rule <name>', 'only the sentences in which this rule, or one of this folder, was tried')
    .option('--json', 'as JSON')
    .option('-o, --output <file>', 'write to this file, whole or not at all')
    .option('--color', 'colour the text')
    .option('--no-color', 'do not colour the text')
    .addHelpText(
      'before',
      `Examples:
  scosum explain article.txt
  scosum explain --sentence "Finland may join NATO."
  scosum explain articles/ --rule meetings/visit
  scosum explain article.txt --json | jq '.documents[].sentences[] | {text, reason}'

`,
    )
    .action(async (paths, flags) =>
      (await import('./runExplain.js')).runExplain(paths, await configured(flags, ['maxBytes'])),
    )
  scosum
    .command('rules')
    .description('List the rules, or print some of them: what each finds, and what it must ignore and why.')
    .argument('[name]', 'a rule, or the folder of several: membership/join, meetings')
    .option('--json', 'as JSON')
    .option('--color', 'colour the text')
    .option('--no-color', 'do not colour the text')
    .addHelpText(
      'before',
      `Examples:
  scosum rules                    all by name, with a sentence on each
  scosum rules membership/join    one, with its examples
  scosum rules dates              those of a folder

`,
    )
    .action(async (name, flags) => (await import('./runRules.js')).runRules(name, flags))
  scosum
    .command('config')
    .description('Print the configuration in force: the nearest scosum.config.json, here or in a folder above.')
    .action(async () => (await import('./runConfig.js')).runConfig())
  scosum
    .command('completion')
    .description('Print a script that completes commands and options in a shell.')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .addHelpText(
      'before',
      `Examples:
  scosum completion bash > ~/.local/share/bash-completion/completions/scosum
  scosum completion fish > ~/.config/fish/completions/scosum.fish
  scosum completion zsh >> ~/.zshrc

`,
    )
    .action(async (shell) => (await import('./runCompletion.js')).runCompletion(shell))
  return scosum
}

/** A command that reads articles, with the options that say how. */
function reader(scosum: Command, name: string): Command {
  return scosum
    .command(name)
    .argument('[paths...]', 'files, folders (with all in them), patterns, or - for standard input')
    .addOption(new Option('--from <kind>', 'read all input as this (default: by extension)').choices(FILE_KINDS))
    .addOption(new Option('--published <date>', 'publication date of the articles: 2024-07-03').argParser(isoDate))
    .option('--fail-fast', 'stop at the first document that cannot be read (default: name it and go on)')
    .addOption(new Option('--max-bytes <size>', 'refuse larger articles (default: 8MB)').argParser(byteCount))
    .addOption(
      new Option('--lexicon <file>', 'names of your own, JSON; can be given again')
        .argParser(collect)
        .default([], 'none'),
    )
}

/** An option that can be given again and again. */
const collect = (value: string, before: readonly string[]): string[] => [...before, value]

const changes = someOf(CHANGES)
const kinds = someOf(['meetings', 'memberships', 'positions', 'entities', 'dates'] satisfies Only[])

/** Words with commas between, each one of those known. */
function someOf<Word extends string>(known: readonly Word[]): (value: string) => Word[] {
  return (value) =>
    value.split(',').map((given) => {
      const word = known.find((each) => each === given.trim())
      if (word === undefined) throw new InvalidArgumentError(`Give some of ${known.join(',')}.`)
      return word
    })
}

const jobs = (): Option =>
  new Option(
    '-j, --jobs <count>',
    'articles to read at a time (default: as many as there are processors, where there is much to read)',
  ).argParser(jobCount)

function jobCount(value: string): number {
  const count = /^\d+$/.test(value) ? Number(value) : 0
  if (count < 1 || count > MOST_JOBS) throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}.`)
  return count
}

function byteCount(value: string): number {
  const bytes = parseBytes(value)
  if (bytes === null) throw new InvalidArgumentError('Give a size, such as 20MB; at most 256MB.')
  return bytes
}

function isoDate(value: string): string {
  const date = parseDate(value)
  if (date === null || !/^\d{4}/.test(value)) throw new InvalidArgumentError('Give an ISO date, such as 2024-07-03.')
  return date
}
