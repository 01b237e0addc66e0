// What is compared: each loads itself and gives a function that reads articles.

const published = (day) => ({ value: day, source: 'option' })
const input = ({ id, text, published: day }) => ({ id, text, title: null, published: published(day), warnings: [] })

const each = (read) => (articles) => articles.map(read)

export const CONTENDERS = {
  'scosum, whole report': async () => {
    const { extractAll } = await import('../../dist/extract.js')
    return (articles) => extractAll(articles.map(input))
  },
  'scosum, whole report, one by one': async () => {
    const { extract } = await import('../../dist/extract.js')
    return each((article) => extract(input(article)))
  },
  'scosum, names': async () => {
    const { findMentions } = await import('../../dist/names/findMentions.js')
    const { tokenize } = await import('../../dist/text/tokenize.js')
    return each(({ text }) => findMentions(tokenize(text)))
  },
  'scosum, dates': async () => {
    const { findTimes } = await import('../../dist/dates/findTimes.js')
    const { tokenize } = await import('../../dist/text/tokenize.js')
    return each(({ text, published: day }) => findTimes(tokenize(text), published(day)))
  },
  'compromise, people, places, organizations': async () => {
    const { default: nlp } = await import('compromise')
    return each(({ text }) => {
      const doc = nlp(text)
      return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')]
    })
  },
  'wink-nlp, word classes, its entities': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    return each(({ text }) => {
      const doc = nlp.readDoc(text)
      return [doc.tokens().out(nlp.its.pos), doc.entities().out(nlp.its.detail)]
    })
  },
  'chrono-node, dates': async () => {
    const chrono = await import('chrono-node')
    return each(({ text, published: day }) => chrono.parse(text, new Date(`${day}T12:00:00Z`)))
  },
}
