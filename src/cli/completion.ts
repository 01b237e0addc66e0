import type { Command } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

type Described = { readonly name: string; readonly about: string; readonly options: readonly Flag[] }
type Flag = { readonly long: string; readonly about: string; readonly choices: readonly string[] }

/** Takes the command and a shell, and gives the script that completes its commands, options and their choices there. */
export function completion(scosum: Command, shell: Shell): string {
  const commands = scosum.commands.map(describe)
  if (shell === 'fish') return fish(commands)
  const body = `_scosum() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(({ name, options }) => options.filter(({ choices }) => choices.length > 0).map(({ long, choices }) => `    "${name} ${long}") words="${choices.join(' ')}" ;;`)).join('\n')}
    *) case "$COMP_CWORD:\${COMP_WORDS[1]}" in
      1:*) words="${commands.map(({ name }) => name).join(' ')} --help --version" ;;
${commands.map(({ name, options }) => `      *:${name}) [[ $word == -* ]] && words="${options.map(({ long }) => long).join(' ')} --help" ;;`).join('\n')}
    esac ;;
  esac
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _scosum scosum
`
  return shell === 'bash' ? body : `autoload -Uz +X bashcompinit && bashcompinit\n${body}`
}

function fish(commands: readonly Described[]): string {
  const lines = commands.flatMap(({ name, about, options }) => [
    `complete -c scosum -n __fish_use_subcommand -f -a ${name} -d ${quote(about)}`,
    ...options.map(
      ({ long, about, choices }) =>
        `complete -c scosum -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)} -d ${quote(about)}${choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : ''}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}

const describe = (command: Command): Described => ({
  name: command.name(),
  about: command.description(),
  options: command.options.flatMap(({ long, description, argChoices }) =>
    long ? [{ long, about: description, choices: argChoices ?? [] }] : [],
  ),
})

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
