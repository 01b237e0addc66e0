import { Chalk, type ColorSupportLevel } from 'chalk'
import type { Rule } from '../model/rule.js'
import { wrap } from './layoutColumns.js'

/** Takes rules, those of one folder together, and gives their table of contents: name and sentence, no wider than `width` columns. */
export function renderRuleList(rules: readonly Rule[], width: number, colour: ColorSupportLevel): string {
  const chalk = new Chalk({ level: colour })
  const longest = Math.max(0, ...rules.map(({ name }) => name.length))
  const indent = 2 + longest + 2
  let folder = ''
  const lines = rules.flatMap(({ name, about }) => {
    const [first = '', ...more] = wrap(about, Math.max(30, width - indent))
    const line = `  ${name}${' '.repeat(longest - name.length + 2)}${chalk.dim(first)}`
    const whole = [line, ...more.map((each) => ' '.repeat(indent) + chalk.dim(each))]
    const before = folder
    folder = name.split('/')[0] ?? ''
    return before === folder ? whole : [...(before === '' ? [] : ['']), chalk.bold(folder), ...whole]
  })
  return `${lines.join('\n')}\n`
}
