import { DATE_RULES } from './dates/dateRules.js'
import { FRAMES, PHRASE_FRAMES } from './frames/readFrames.js'
import type { Rule } from './model/rule.js'
import { NAME_RULES } from './names/nameRules.js'
import { NOMINAL_RULES } from './names/nominalRules.js'
import { OFFICE_RULES } from './names/offices/officeRules.js'
import { BESIDE_RULES } from './names/rules/beside.js'
import { TAG_RULES } from './text/tagRules.js'

/** Every rule, folder by folder in the order in which data flows: what it finds, and what it must ignore and why. */
export const RULES: readonly Rule[] = byFolder([
  ...TAG_RULES,
  ...NAME_RULES,
  ...BESIDE_RULES,
  ...NOMINAL_RULES,
  ...OFFICE_RULES,
  ...DATE_RULES,
  ...PHRASE_FRAMES,
  ...FRAMES,
]).map(({ name, about, finds, ignores }) => ({ name, about, finds, ignores }))

/** Rules of one folder together, folders by their first rule. */
function byFolder(rules: readonly Rule[]): Rule[] {
  const folders = new Map<string, Rule[]>()
  for (const rule of rules) {
    const folder = rule.name.split('/')[0] ?? ''
    folders.set(folder, [...(folders.get(folder) ?? []), rule])
  }
  return [...folders.values()].flat()
}
