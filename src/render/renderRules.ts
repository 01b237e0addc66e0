import { Chalk, type ColorSupportLevel } from 'chalk'
import { parseExample } from '../model/example.js'
import type { Rule } from '../model/rule.js'

/** Rules as a person reads them: name, sentence, what it finds with its marks underlined and named, what it ignores and why. */
export function renderRules(rules: readonly Rule[], colour: ColorSupportLevel): string {
  const chalk = new Chalk({ level: colour })
  const blocks = rules.map(({ name, about, finds, ignores }) => {
    const found = finds.map((source) => {
      const { text, marks } = parseExample(source)
      const roles = marks.map(({ start, end, label }) => `${label}: ${text.slice(start, end)}`).join(', ')
      return `  ${chalk.green('finds')}    ${text}${roles === '' ? '' : `\n           ${chalk.dim(roles)}`}`
    })
    const ignored = Object.entries(ignores).map(
      ([sentence, reason]) => `  ${chalk.yellow('ignores')}  ${sentence}\n           ${chalk.dim(reason)}`,
    )
    return [chalk.bold(name), `  ${about}`, ...found, ...ignored].join('\n')
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}
