import { expect, test } from 'vitest'
import { extract } from '../src/extract.js'

/** Words that every JavaScript object answers to: no list may take them for its own. */
test.each([
  'They held constructor talks with Xi Jinping in Paris.',
  'Xi Jinping will constructor off a summit with Narendra Modi after 5 constructor.',
  'A constructor and the constructors of NATO met Xi Jinping; they joined constructor.',
  'Leaders of __proto__ and valueof met Xi Jinping for hasownproperty talks.',
])('%s', (text) => {
  const { entities } = extract({ id: 'a', title: null, text, published: null, warnings: [] })
  expect(entities.map(({ name }) => name)).toContain('Xi Jinping')
})
