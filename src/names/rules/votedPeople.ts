import { type BesideRule, candidate } from '../candidate.js'
import { peopleByVotes } from '../peopleByVotes.js'

export const votedPeople: BesideRule = {
  name: 'names/voted',
  about: 'A lone unknown name that all of the text together makes a person: what it does, what it has, who asks it.',
  finds: ['[Brenvik](person) smiled. They asked [Brenvik](person) where it was. [Brenvik](person) left.'],
  ignores: {
    'Brenvik smiled. It lies in Brenvik. It lies near Brenvik.': 'the text says both this and that',
    'Brenvik smiled.': 'said once only',
  },
  propose(reading) {
    const people = peopleByVotes(reading)
    if (people.size === 0) return []
    return reading.stretches.flatMap(({ units, shouted }) => {
      if (shouted) return []
      return units.flatMap((unit, i) => {
        const lone = !units[i - 1]?.capital && !units[i + 1]?.capital
        // Stronger than a preposition or a verb of saying, which speak of their own place in the text alone.
        return lone && people.has(unit.key) ? [candidate('names/voted', 'person', unit, 52)] : []
      })
    })
  },
}
