import type { Rule } from '../model/rule.js'
import { RULES } from '../rules.js'
import { Complaint } from './complaint.js'

/** Takes the name of a rule or of a folder of rules and gives them; without a name all. */
export function chosenRules(name: string | undefined): readonly Rule[] {
  if (name === undefined) return RULES
  const chosen = RULES.filter((rule) => rule.name === name || rule.name.startsWith(`${name}/`))
  if (chosen.length === 0)
    throw new Complaint(`no rule is named ${name}; ${similar(name) || 'see scosum rules for all names'}`)
  return chosen
}

/** "did you mean membership/join?" for "join". */
function similar(name: string): string {
  const like = RULES.filter((rule) => rule.name.includes(name.split('/').at(-1) ?? name)).map((rule) => rule.name)
  return like.length === 0 ? '' : `did you mean ${like.slice(0, 5).join(', ')}?`
}
