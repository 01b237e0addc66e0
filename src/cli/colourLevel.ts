/** Takes the `--color` option, the environment and whether output goes to a terminal, and gives the level of colour (as chalk counts). */
export function colourLevel(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): 0 | 1 | 2 | 3 {
  if (option === false) return 0
  if (option === true) return 1
  if (env.NO_COLOR) return 0
  const forced = env.FORCE_COLOR
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0
    return forced === '2' ? 2 : forced === '3' ? 3 : 1
  }
  return terminal && env.TERM !== 'dumb' ? 1 : 0
}
