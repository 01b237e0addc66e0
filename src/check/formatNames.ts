/** The formats of a comparison, as `--format` names them. */
export const CHECK_FORMATS = ['text', 'json', 'github', 'junit', 'markdown'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]
