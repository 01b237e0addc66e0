import { Document } from '../src/index.js'

export const SAMPLE_TEXT =
  'Ana Ruiz, the foreign minister of Chile, met Tom Berg in Oslo on Monday.\nNorway joined the Polar Forum in 2019.\nBerg will host a dinner for Ruiz, 王毅 and the leader of Fiji on Tuesday; Lena Holm stays away and sends Jon Dahl.\n'

/** Where words stand in the sample, the given time that they occur. */
function span(text: string, nth = 1): { start: number; end: number } {
  let start = -1
  for (let count = 0; count < nth; count += 1) start = SAMPLE_TEXT.indexOf(text, start + 1)
  return { start, end: start + text.length }
}
const mention = (text: string, nth = 1) => ({ text, ...span(text, nth), form: 'name' })
const evidence = (rule: string, quote: string) => [{ rule, quote, ...span(quote) }]
const entity = (id: string, type: string, subtype: string | null, name: string, country: string | null = null) => ({
  id,
  type,
  subtype,
  name,
  aliases: name === 'Tom Berg' ? ['Berg'] : [],
  country,
  mentions: name === 'Tom Berg' ? [mention(name), mention('Berg', 2)] : [mention(name)],
})
const participant = (id: string, role = 'participant') => ({ entity: id, description: null, of: null, role })

/** A document with a fact of every kind, for the tests of what is made of documents. */
export const SAMPLE: Document = Document.parse({
  id: 'news/sample.txt',
  title: 'Ruiz meets Berg',
  published: { value: '2031-03-04', source: 'option' },
  entities: [
    entity('person/ana-ruiz', 'person', null, 'Ana Ruiz', 'CHL'),
    entity('place/chile', 'place', 'country', 'Chile', 'CHL'),
    entity('person/tom-berg', 'person', null, 'Tom Berg'),
    entity('place/oslo', 'place', 'city', 'Oslo', 'NOR'),
    entity('place/norway', 'place', 'country', 'Norway', 'NOR'),
    entity('organization/polar-forum', 'organization', 'intergovernmental', 'Polar Forum'),
    entity('person/wang-yi', 'person', null, '王毅'),
    entity('place/fiji', 'place', 'country', 'Fiji', 'FJI'),
    entity('person/lena-holm', 'person', null, 'Lena Holm'),
    entity('person/jon-dahl', 'person', null, 'Jon Dahl'),
  ],
  dates: [
    {
      id: 'date/1',
      text: 'Monday',
      ...span('Monday'),
      type: 'date',
      value: '2031-03-03',
      earliest: '2031-03-03',
      latest: '2031-03-03',
      anchor: 'published',
    },
    {
      id: 'date/2',
      text: '2019',
      ...span('2019'),
      type: 'date',
      value: '2019',
      earliest: '2019-01-01',
      latest: '2019-12-31',
      anchor: 'explicit',
    },
  ],
  positions: [
    {
      id: 'position/ana-ruiz-foreign-minister-chile',
      person: 'person/ana-ruiz',
      title: 'Foreign Minister',
      of: 'place/chile',
      status: 'current',
      evidence: evidence('positions/apposition', 'Ana Ruiz, the foreign minister of Chile'),
    },
  ],
  memberships: [
    {
      id: 'membership/norway-polar-forum',
      member: 'place/norway',
      organization: 'organization/polar-forum',
      role: 'full-member',
      status: 'joined',
      since: '2019',
      until: null,
      attributedTo: null,
      evidence: evidence('memberships/join', 'Norway joined the Polar Forum in 2019'),
    },
  ],
  meetings: [
    {
      id: 'meeting/ana-ruiz-tom-berg-2031-03-03',
      kind: 'bilateral',
      status: 'held',
      mode: 'in-person',
      participants: [participant('person/ana-ruiz'), participant('person/tom-berg')],
      absent: [],
      when: 'date/1',
      date: { value: '2031-03-03', earliest: '2031-03-03', latest: '2031-03-03' },
      place: 'place/oslo',
      partOf: null,
      name: null,
      attributedTo: null,
      evidence: evidence('meetings/meet', 'Ana Ruiz, the foreign minister of Chile, met Tom Berg in Oslo on Monday'),
    },
    {
      id: 'meeting/dinner',
      kind: 'meal',
      status: 'planned',
      mode: null,
      participants: [
        participant('person/tom-berg', 'host'),
        participant('person/ana-ruiz'),
        participant('person/wang-yi'),
        { entity: null, description: 'leader of Fiji', of: 'place/fiji', role: 'guest' },
      ],
      absent: [{ entity: 'person/lena-holm', replacedBy: 'person/jon-dahl' }],
      when: null,
      date: null,
      place: null,
      partOf: 'meeting/ana-ruiz-tom-berg-2031-03-03',
      name: null,
      attributedTo: 'person/tom-berg',
      evidence: evidence('meetings/host', 'Berg will host a dinner for Ruiz, 王毅 and the leader of Fiji on Tuesday'),
    },
  ],
  warnings: [{ code: 'sample', message: 'a warning with \u001b[31m in it', start: null, end: null }],
})
