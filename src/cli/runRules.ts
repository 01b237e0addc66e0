import { renderRuleList } from '../render/renderRuleList.js'
import { renderRules } from '../render/renderRules.js'
import { chosenRules } from './chosenRules.js'
import { colourLevel } from './colourLevel.js'
import { writeOutput } from './writeOutput.js'

export type RulesFlags = { readonly json?: boolean; readonly color?: boolean }

/** `scosum rules [id]`: the list of all rules, or one, or those of a folder with their examples; as JSON always with examples. */
export async function runRules(id: string | undefined, flags: RulesFlags): Promise<void> {
  const chosen = chosenRules(id)
  const terminal = process.stdout.isTTY === true
  const colour = colourLevel(flags.color, process.env, terminal)
  const width = (terminal && process.stdout.columns) || 100
  if (flags.json) await writeOutput(`${JSON.stringify(chosen, null, 2)}\n`)
  else await writeOutput(id === undefined ? renderRuleList(chosen, width, colour) : renderRules(chosen, colour))
}
