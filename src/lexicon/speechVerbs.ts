/** Verbs of saying in the forms that follow or precede a speaker in news: "X said", "according to" is none. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says say told tells added adds announced announces stated states declared declares stressed stresses noted notes warned warns
  explained explains insisted insists argued argues claimed claims reiterated reiterates emphasized emphasised underlined underscored
  pledged vowed promised admitted acknowledged confirmed denied replied responded remarked observed continued concluded wrote tweeted
  posted recalled suggested urged asserted maintained commented disclosed revealed lamented hailed praised expressed thanked believes hopes`
    .trim()
    .split(/\s+/),
)
