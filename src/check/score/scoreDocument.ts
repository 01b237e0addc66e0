import type { Gold } from '../../model/gold.js'
import type { Document } from '../../model/report.js'
import { nameComparer } from './sameName.js'
import { agree, emptyScore, type Score } from './score.js'
import { scoreDates } from './scoreDates.js'
import { scoreMeetings } from './scoreMeetings.js'
import { scoreMemberships } from './scoreMemberships.js'
import { scoreNames } from './scoreNames.js'
import { scorePositions } from './scorePositions.js'

/** Compares what a report says of one article with what a reader found in it. `text` is the text that the report's offsets refer to. */
export function scoreDocument(gold: Gold, document: Document, text: string): Score {
  const score = emptyScore()
  const isSame = nameComparer(gold, document.entities)
  const names = new Map(document.entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null) => (id === null ? 'none' : (names.get(id) ?? id))
  const published = document.published?.value ?? null
  agree(score, 'publication date', published === gold.published, `${published}, not ${gold.published}`, null)
  scoreNames(gold, document.entities, score)
  scoreDates(gold, document.dates, text, score)
  scorePositions(gold, document.positions, isSame, nameOf, score)
  scoreMemberships(gold, document.memberships, isSame, nameOf, score)
  scoreMeetings(gold, document.meetings, text, isSame, nameOf, score)
  return score
}
