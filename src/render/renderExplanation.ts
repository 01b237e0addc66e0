import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk'
import type {
  ExplainedClaim,
  ExplainedClause,
  ExplainedMention,
  ExplainedSentence,
  ExplainedTry,
  Explanation,
} from '../model/explanation.js'
import { bracketPhrases } from './bracketPhrases.js'
import { escapeControls } from './escapeControls.js'
import { layoutColumns, wrap } from './layoutColumns.js'

/**
 * How an article was read, for people: under each sentence, numbered, its layers one below the other. Signs: `✓` a rule made a
 * claim of which a fact came, `✗` one that did not, with the reason, `=` a fact that the sentence proves, `–` that it proves none.
 */
export function renderExplanation(explanation: Explanation, width: number, colour: ColorSupportLevel): string {
  const { id, title, published, sentences } = explanation
  const page: Page = { chalk: new Chalk({ level: colour }), width: Math.max(50, width) - INDENT }
  const when = published ? `published ${published.value} (${published.source})` : 'publication date unknown'
  const heading = [page.chalk.bold(clean(`${id} · ${when}`)), ...(title === null ? [] : wrap(clean(title), width))]
  const facts = new Set(sentences.flatMap((sentence) => sentence.facts.map(({ id }) => id)))
  const read = sentences.filter(({ clauses }) => clauses.length > 0).length
  const sum = page.chalk.dim(
    `${count(sentences.length, 'sentence')}, ${read} with clauses, ${count(facts.size, 'fact')}`,
  )
  const blocks = [heading.join('\n'), ...sentences.map((sentence) => renderSentence(sentence, page)), sum]
  return `${blocks.join('\n\n').replaceAll(NO_BREAK, ' ')}\n`
}

type Page = { readonly chalk: ChalkInstance; readonly width: number }
type Row = readonly string[]

/** Room for the number of a sentence, and for the name of a layer. */
const INDENT = 5
const LABEL = 10
/** Keeps an arrow and its first id on one line. */
const NO_BREAK = '\u00a0'

function renderSentence(sentence: ExplainedSentence, page: Page): string {
  const { number, text, mentions, times, phrases, notAnalysed, clauses, beside, facts, reason } = sentence
  const { chalk } = page
  const timeRows = times.map((time) => [clean(time.text), time.value, `${time.type}, ${time.anchor}`, time.rule])
  const factRows = facts.map(({ told }) => ['=', clean(told)])
  const lines = [
    ...wrap(clean(text), page.width).map((line) => chalk.bold(line)),
    ...layer('mentions', mentions.map(mentionRow), page),
    ...layer('times', timeRows, page),
    ...layer('phrases', phrases.length === 0 ? [] : [[bracketPhrases(phrases).map(clean).join(' · ')]], page),
    ...labelled('beside', renderTries(beside, { ...page, width: page.width - LABEL }), page),
    ...clauses.flatMap((clause) => renderClause(clause, page)),
    ...(notAnalysed && facts.length > 0 ? aside(`no clauses: ${clean(notAnalysed.message)}`, chalk.dim, page) : []),
    ...layoutColumns(factRows, page.width, (line) => chalk.green(line)),
    ...(reason ? aside(`no fact: ${nearest(reason)}`, chalk.yellow, page) : []),
  ]
  const label = chalk.dim(`${number}`.padStart(INDENT - 2))
  return lines.map((line, at) => (at === 0 ? `${label}  ${line}` : `${' '.repeat(INDENT)}${line}`)).join('\n')
}

function aside(text: string, style: (line: string) => string, { width }: Page): string[] {
  return layoutColumns([['–', text]], width, (line) => style(line))
}

/** The reason at the end of a sentence: where a rule was tried, it stands above already. */
function nearest({ rule, message }: NonNullable<ExplainedSentence['reason']>): string {
  return rule === null ? clean(message) : `${rule} came nearest`
}

/** Rows in columns beside the name of the layer; the last column is the rule, the one with an arrow what is meant. */
function layer(name: string, rows: readonly Row[], page: Page): string[] {
  const { chalk, width } = page
  const paint = (line: string, row: number, column: number): string => {
    if (rows[row]?.[column]?.startsWith('→')) return chalk.green(line)
    return column === 3 ? chalk.dim(line) : line
  }
  return labelled(name, layoutColumns(rows, width - LABEL, paint), page)
}

function labelled(name: string, lines: readonly string[], { chalk }: Page): string[] {
  return lines.map((line, at) => (at === 0 ? chalk.cyan(name.padEnd(LABEL)) : ' '.repeat(LABEL)) + line)
}

function mentionRow({ text, kind, type, refersTo, office, rule }: ExplainedMention): Row {
  const of = office && office.of.length > 0 ? ` of ${office.of.join(', ')}` : ''
  const status = office && office.status !== 'current' ? `${office.status} ` : ''
  const what = office ? `${status}${office.title}${of}` : kind === 'name' ? `${type}` : kind
  return [clean(text), clean(what), arrow('→', refersTo), rule ?? '']
}

function renderClause(clause: ExplainedClause, page: Page): string[] {
  const { chalk } = page
  const rows = clause.arguments.map(({ as, preposition, text, refersTo }) => [
    as === 'oblique' ? clean(preposition ?? '') : as.replace('-', ' '),
    clean(text),
    arrow('→', refersTo),
  ])
  const paint = (line: string, _: number, column: number) =>
    column === 0 ? chalk.cyan(line) : column === 2 ? chalk.green(line) : line
  return [
    ...renderPredicate(clause, page),
    ...layoutColumns(rows, page.width - 4, paint).map((line) => `    ${line}`),
    ...renderTries(clause.tried, { ...page, width: page.width - 2 }).map((line) => `  ${line}`),
  ]
}

/** "2 may not join (join)  main · future · possible · denied · coordinate of 1" */
function renderPredicate(clause: ExplainedClause, { chalk, width }: Page): string[] {
  const { number, predicate, kind, tense, modality, positive, voice, perfect, progressive, hangsOn } = clause
  const features = [
    kind,
    tense === 'none' ? '' : tense,
    perfect ? 'perfect' : '',
    progressive ? 'progressive' : '',
    voice === 'passive' ? 'passive' : '',
    modality,
    positive ? '' : 'denied',
    hangsOn ? `${hangsOn.link} of ${hangsOn.clause}${hangsOn.word ? ` (“${clean(hangsOn.word)}”)` : ''}` : '',
  ]
  const said = clean(predicate.text)
  const lemma = clean([predicate.lemma, predicate.particle ?? ''].filter(Boolean).join(' '))
  const row = [
    `${number}`,
    said.toLowerCase() === lemma ? said : `${said} (${lemma})`,
    features.filter(Boolean).join(' · '),
  ]
  const unreal = !positive || modality !== 'asserted'
  return layoutColumns([row], width, (line, _, column) =>
    column === 1 ? chalk.bold.blue(line) : column === 2 && unreal ? chalk.magenta(line) : chalk.dim(line),
  )
}

/** The rules that were tried: what each claimed and, below it, what came of that; or why it claimed nothing. */
function renderTries(tries: readonly ExplainedTry[], { chalk, width }: Page): string[] {
  const rows = tries.flatMap(({ rule, claims, reason }): Row[] =>
    reason ? [['✗', rule, clean(reason.message)]] : claims.flatMap((claim) => claimRows(rule, claim)),
  )
  const paint = (line: string, row: number, column: number): string => {
    const [sign = '', , text = ''] = rows[row] ?? []
    if (column === 0) return sign === '✓' ? chalk.green(line) : chalk.yellow(line)
    if (column === 1 || sign === '✓') return line
    return sign === '✗' ? chalk.dim(line) : text.startsWith('no fact') ? chalk.yellow(line) : chalk.green(line)
  }
  return layoutColumns(rows, width, paint)
}

function claimRows(rule: string, { status, roles, facts, merged, reason }: ExplainedClaim): Row[] {
  const filled = [status, ...roles.map(({ role, text }) => `${role} ${clean(text)}`)].join(' · ')
  return [
    [reason ? '✗' : '✓', rule, filled],
    ['', '', reason ? `no fact: ${clean(reason.message)}` : arrow(merged ? 'adds to' : '→', facts)],
  ]
}

function arrow(sign: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${sign}${NO_BREAK}${ids.map(clean).join(', ')}`
}

const clean = (text: string): string => escapeControls(text)
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
