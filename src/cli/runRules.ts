import { renderRuleList } from '../render/ruleList.js'
import { renderRules } from '../render/rules.js'
import { RULES } from '../rules.js'
import { colourLevel } from './colourLevel.js'
import { Complaint } from './complaint.js'
import { openOutput } from './openOutput.js'

export type RulesFlags = { readonly json?: boolean; readonly color?: boolean }

/** `scosum rules [id]`: the list of all rules, or one, or those of a folder with their examples; as JSON always with examples. */
export async function runRules(id: string | undefined, flags: RulesFlags): Promise<void> {
  const chosen = id === undefined ? RULES : RULES.filter(({ name }) => name === id || name.startsWith(`${id}/`))
  if (id !== undefined && chosen.length === 0)
    throw new Complaint(`no rule is named ${id}; ${similar(id) || 'see scosum rules for all names'}`)
  const output = await openOutput(undefined)
  const terminal = process.stdout.isTTY === true
  const colour = colourLevel(flags.color, process.env, terminal)
  const width = terminal ? process.stdout.columns : 100
  if (flags.json) await output.write(`${JSON.stringify(chosen, null, 2)}\n`)
  else await output.write(id === undefined ? renderRuleList(chosen, width, colour) : renderRules(chosen, colour))
}

/** "did you mean membership/join?" for "join". */
function similar(id: string): string {
  const like = RULES.filter(({ name }) => name.includes(id.split('/').at(-1) ?? id)).map(({ name }) => name)
  return like.length === 0 ? '' : `did you mean ${like.slice(0, 5).join(', ')}?`
}
