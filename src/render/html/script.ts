/** Runs in the page: pointing at or focusing a piece of text, a fact, a date or a dot lights all that belongs to the same facts. */
export const SCRIPT = `(() => {
  let lit = []
  const light = (event) => {
    for (const each of lit) each.classList.remove('lit')
    lit = []
    const from = event.target.closest('[data-f]')
    if (!from) return
    for (const key of from.dataset.f.split(' ')) {
      if (!key) continue
      for (const each of document.querySelectorAll('[data-f~="' + key + '"]')) {
        each.classList.add('lit')
        lit.push(each)
      }
    }
  }
  document.addEventListener('pointerover', light)
  document.addEventListener('focusin', light)
  document.addEventListener('click', (event) => {
    const piece = event.target.closest('mark[data-f]')
    if (!piece) return
    const facts = piece.dataset.f.split(' ').map((key) => document.getElementById(key)).filter(Boolean)
    for (const fact of facts) fact.closest('details').open = true
    facts[0]?.scrollIntoView({ block: 'nearest' })
  })
  addEventListener('beforeprint', () => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })
})()`
