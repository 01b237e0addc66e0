import { renderRules } from '../render/rules.js'
import { RULES } from '../rules.js'
import { colourLevel } from './colourLevel.js'
import { Complaint } from './complaint.js'
import { openOutput } from './openOutput.js'

export type RulesFlags = { readonly json?: boolean; readonly color?: boolean }

/** `scosum rules [id]`: every rule with its description and examples, one, or those whose names begin alike. */
export async function runRules(id: string | undefined, flags: RulesFlags): Promise<void> {
  const chosen = id === undefined ? RULES : RULES.filter(({ name }) => name === id || name.startsWith(`${id}/`))
  if (chosen.length === 0) throw new Complaint(`no rule is named ${id}; see scosum rules for all names`)
  const output = await openOutput(undefined)
  const colour = colourLevel(flags.color, process.env, process.stdout.isTTY === true)
  await output.write(flags.json ? `${JSON.stringify(chosen, null, 2)}\n` : renderRules(chosen, colour))
}
