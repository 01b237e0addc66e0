import { isFurniture } from './isFurniture.js'

/** As much of a DOM node as is needed to read its text. */
type TextNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: TextNode | null
  readonly nextSibling: TextNode | null
  readonly parentNode: TextNode | null
}

const TEXT = 3
const ELEMENT = 1
const BLOCK =
  /^(?:address|article|aside|blockquote|d[dlt]|div|fig(?:ure|caption)|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|t[dhr]|ul)$/i
const SKIPPED = /^(?:script|style|noscript|template|svg|button|form|iframe)$/i

/**
 * Takes a node and gives its text, paragraphs with an empty line between, all other white space as single spaces. Furniture of the
 * site is left out, and so are paragraphs that are nothing but links: they lead to other articles.
 */
export function nodeText(root: TextNode): string {
  const paragraphs: string[] = []
  let words = ''
  /** The link and the heading that the walk is in, and whether the paragraph has words outside any link, or is a heading. */
  let link: TextNode | null = null
  let heading: TextNode | null = null
  let own = false
  const end = () => {
    const paragraph = words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (paragraph !== '' && own && !isFurniture(paragraph)) paragraphs.push(paragraph)
    words = ''
    own = false
  }
  const leave = (node: TextNode) => {
    if (node === link) link = null
    if (node === heading) heading = null
  }
  let node: TextNode | null = root
  while (node !== null) {
    const isElement: boolean = node.nodeType === ELEMENT
    if (isElement && link === null && /^a$/i.test(node.nodeName)) link = node
    if (isElement && heading === null && /^h[1-6]$/i.test(node.nodeName)) heading = node
    if (node.nodeType === TEXT) {
      const piece = (node.nodeValue ?? '').replace(/\s+/g, ' ')
      words += piece
      own ||= heading !== null || (link === null && /[\p{L}\p{N}]/u.test(piece))
    } else if (isElement && /^br$/i.test(node.nodeName)) words += '\n'
    else if (isElement && BLOCK.test(node.nodeName)) end()
    const child: TextNode | null = isElement && SKIPPED.test(node.nodeName) ? null : node.firstChild
    if (child !== null) {
      node = child
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      leave(node)
      node = node.parentNode
      if (node !== null && BLOCK.test(node.nodeName)) end()
    }
    if (node === null || node === root) break
    if (BLOCK.test(node.nodeName)) end()
    leave(node)
    node = node.nextSibling
  }
  end()
  return paragraphs.join('\n\n')
}
