import { type Document, extract } from '../src/index.js'

const document: Document = extract({
  id: 'example',
  text: 'Finland joined NATO in April 2023.',
  title: null,
  published: { value: '2024-07-03', source: 'option' },
  warnings: [],
})

for (const { member, organization, status, since, evidence } of document.memberships)
  console.log(member, status, organization, since, evidence[0]?.quote)
// place/finland joined organization/north-atlantic-treaty-organization 2023-04 Finland joined NATO in April 2023
