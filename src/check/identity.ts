import type { FlatFact } from '../model/flatFact.js'

/**
 * Takes a fact and gives what identifies it, from the strictest key to the loosest: who, what and when, never where in the text.
 * Two facts that share a key are one fact, told differently at most. Null where the fact says too little for that key.
 */
export function identity(fact: FlatFact): readonly (string | null)[] {
  switch (fact.fact) {
    case 'meeting': {
      const who = fact.participants.length === 0 ? null : [...fact.participants].sort().join('|')
      return [
        key(who ?? '', fact.kind, fact.status, fact.date, fact.place, fact.name),
        key(who ?? '', fact.kind, fact.date, fact.place, fact.name),
        who && key(who, fact.date),
        who && key(who, fact.kind),
        who,
        fact.name && key('name', fact.name),
        fact.date && fact.place && key(fact.kind, fact.date, fact.place),
      ]
    }
    case 'membership':
      return [key(fact.member, fact.organization, fact.role, fact.status), key(fact.member, fact.organization)]
    case 'position':
      return [
        key(fact.person, fact.title, fact.of, fact.status),
        key(fact.person, fact.title, fact.of),
        key(fact.person, fact.title),
        key(fact.person, fact.of),
      ]
    case 'entity':
      return [key(fact.type, fact.name), fact.name]
    case 'date':
      return [key(fact.quote, fact.value), fact.quote]
  }
}

const key = (...parts: readonly (string | null)[]): string => parts.map((part) => part ?? '').join('\u0000')
