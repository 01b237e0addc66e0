/** By which people speak from afar: "spoke by phone". */
export const PHONES: ReadonlySet<string> = new Set(['phone', 'telephone'])

/** After "by", "over", "on", "via": "conferred over video". */
export const CALLS: ReadonlySet<string> = new Set([...PHONES, 'call', 'video', 'videoconference'])
