import { dayOf } from './anchorOffset.js'
import { dayUnit } from './calendar.js'
import { type Anchored, dated, type Ground, OPEN } from './ground.js'
import type { Meaning } from './meaning.js'

/** Gives a time of day its day: `date`, where the words name one; else the day spoken of, or that of publication. */
export function anchorTime(
  { clock, over }: Extract<Meaning, { is: 'time' }>,
  ground: Ground,
  date: Anchored | null,
): Anchored {
  const last = over && !date ? nightBefore(clock, ground) : null
  if (last) return last
  // "The blast came at 6 a.m.", some paragraphs after its day; what is to come at 6 a.m. comes on the day of publication.
  const recent = !date && ground.recent && ground.tense().tense === 'past' ? dated(ground.recent, 'text') : null
  const told = ground.near || ground.narrative ? dayOf('story', ground) : recent
  // "Four years ago this month he left at dawn": of some day of that month.
  if (!date && !told && (ground.longer() || (over && ground.toldBefore())))
    return { type: 'time', value: `${OPEN.day}${clock}`, unit: null, anchor: 'unresolved' }
  const found = date ?? told ?? dayOf('context', ground)
  const day = found?.unit?.granule === 'day' ? found : null
  const value = `${day?.value ?? (found?.value.startsWith('XXXX') ? found.value : OPEN.day)}${clock}`
  return { type: 'time', value, unit: found?.unit ?? null, anchor: day?.anchor ?? 'unresolved' }
}

/** In news "two men fled overnight" is of the night before the publication, where no day before that was just named. */
function nightBefore(clock: string, ground: Ground): Anchored | null {
  const { speech, speechAnchor, story, near, narrative } = ground
  if (narrative || speech?.granule !== 'day' || ground.longer() || ground.tense().tense !== 'past') return null
  if (near && story.day && story.day.first < speech.first) return null
  // "He came in 2019. He stayed overnight."
  if (ground.toldBefore()) return null
  const unit = dayUnit(speech.first - 1)
  return { type: 'time', value: `${unit.value}${clock}`, unit, anchor: speechAnchor }
}
