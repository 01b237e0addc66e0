/** Verbs that need an object: without one after them, their "-ed" form is a participle ("talks held in Oslo", "the accord signed in 1979"). */
export const TRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  `hold schedule sign host organize organise co-host chair found establish create build name release publish issue seize kill arrest accuse invite propose adopt approve elect appoint draft
  broker mediate cancel postpone scrap shelve reach describe know obtain cite quote dub base locate impose occupy annex control fund finance sponsor represent include involve affect mention
  require produce order damage destroy hail ratify reject injure wound detain sentence charge convict tell give devote dedicate design attribute compose make bring plan expect attach
  send address seal rename rescue carry relate link connect aim capture sanction blacklist ban suspend expel admit exclude broadcast televise air attend arrange pencil earmark timetable`
    .trim()
    .split(/\s+/),
)
