/** The part of a document that answers a query, cut and marked, and the way to it on its page. */
import type { SectionKind } from './weights.ts'
import { tokensOf } from './words.ts'

/** A piece of text, marked or not. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

export interface Excerpt {
  readonly kind: SectionKind
  readonly pieces: readonly Piece[]
  /** For a quotation. */
  readonly speaker?: string
  /** The words to land on, as a text fragment `:~:text=…`; none where nothing is marked. */
  readonly fragment?: string
}

/** A document as Pagefind gives it back. */
export interface StoredDocument {
  readonly content: string
  readonly anchors: readonly { readonly id: string; readonly location: number }[]
}

interface Part {
  readonly kind: SectionKind | 'speaker'
  readonly words: readonly MarkedWord[]
}

interface MarkedWord {
  readonly text: string
  readonly isMarked: boolean
}

/** About as much as three lines hold, and half of that beside a quotation. */
const LENGTH_WORDS = 42
const SHORT_WORDS = 24

/**
 * What to show of a document: its summary, cut around the words found; also a quotation, or
 * another part, where words were found that the summary does not have.
 *
 * @param locations numbers of words that were found
 * @param words words as compared, for places that the index has in another form
 */
export function excerptsOf(
  document: StoredDocument,
  locations: ReadonlySet<number>,
  words: ReadonlySet<string>,
): Excerpt[] {
  const parts = partsOf(document, locations, words)
  const summary = parts.find((p) => p.kind === 'summary')
  const found = new Set([
    ...wordsMarked(parts.find((p) => p.kind === 'title')),
    ...wordsMarked(summary),
  ])
  const best = parts
    .map((part, i) => ({ part, i, gain: gainOf(part, found) }))
    .filter(({ part, gain }) => gain > 0 && part.kind in labels)
    .sort((a, b) => b.gain - a.gain || rank(a.part) - rank(b.part))[0]
  const excerpts = summary ? [excerptOf(summary, best ? SHORT_WORDS : LENGTH_WORDS)] : []
  if (!best) return excerpts
  const next = parts[best.i + 1]
  const speaker = next?.kind === 'speaker' ? next.words.map((w) => w.text).join(' ') : undefined
  return [...excerpts, { ...excerptOf(best.part, LENGTH_WORDS), ...(speaker && { speaker }) }]
}

/** The title with the words found in it marked. */
export function markedTitle(title: string, words: ReadonlySet<string>): Piece[] {
  return piecesOf(title.split(' ').map((text) => ({ text, isMarked: isFound(text, words) })))
}

/** Parts that are shown when the summary does not have the words, with what to call them. */
export const labels: Partial<Record<SectionKind | 'speaker', string>> = {
  quotation: 'Quotation',
  roles: 'Roles',
  notes: 'Note',
  sources: 'Source',
}
const rank = ({ kind }: Part) => Object.keys(labels).indexOf(kind)

const gainOf = (part: Part, known: ReadonlySet<string>) =>
  [...wordsMarked(part)].filter((word) => !known.has(word)).length

const wordsMarked = (part: Part | undefined) =>
  new Set(part?.words.filter((w) => w.isMarked).flatMap((w) => tokensOf(w.text).map((t) => t.word)))

function partsOf(
  { content, anchors }: StoredDocument,
  locations: ReadonlySet<number>,
  words: ReadonlySet<string>,
): Part[] {
  const all = content.split(/\s+/)
  return anchors
    .filter(({ id }) => id !== 'plain')
    .map(({ id, location }, i) => ({
      kind: id.replace(/-\d+$/, '') as Part['kind'],
      words: all.slice(location, anchors[i + 1]?.location).map((text, j) => ({
        text,
        isMarked: locations.has(location + j) || isFound(text, words),
      })),
    }))
}

const isFound = (text: string, words: ReadonlySet<string>) =>
  tokensOf(text).some(({ word }) => words.has(word))

function excerptOf(part: Part, length: number): Excerpt {
  const { words } = part
  const start = startOf(words, length)
  const end = Math.min(words.length, start + length)
  const pieces = piecesOf(words.slice(start, end))
  const fragment = fragmentOf(words.slice(start, end))
  return {
    kind: part.kind as SectionKind,
    pieces: [
      ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
      ...pieces,
      ...(end < words.length ? [{ text: ' …', isMarked: false }] : []),
    ],
    ...(fragment && { fragment }),
  }
}

/** Where to begin so that most of the words found are seen; at a sentence, where one is near. */
function startOf(words: readonly MarkedWord[], length: number): number {
  if (words.length <= length) return 0
  let best = { start: 0, marks: -1 }
  for (const start of [0, ...words.flatMap((w, i) => (w.isMarked ? [Math.max(0, i - 8)] : []))]) {
    const marks = words.slice(start, start + length).filter((w) => w.isMarked).length
    if (marks > best.marks) best = { start, marks }
  }
  const start = Math.min(best.start, words.length - length)
  for (let i = start; i > Math.max(0, start - 12); i--) {
    if (/[.!?]["”’]?$/.test(words[i - 1]!.text)) return i
  }
  return start <= 12 ? 0 : start
}

/** Joins words of one state; marks leave out the punctuation around a word. */
function piecesOf(words: readonly MarkedWord[]): Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1)
    if (!text) return
    if (last?.isMarked === isMarked)
      pieces[pieces.length - 1] = { text: last.text + text, isMarked }
    else pieces.push({ text, isMarked })
  }
  words.forEach(({ text, isMarked }, i) => {
    const before = words[i - 1]
    if (before) add(' ', before.isMarked && isMarked && !/[\p{P}]$/u.test(before.text))
    if (!isMarked) return add(text, false)
    const [, opening = '', word = '', closing = ''] =
      /^(\P{L}*?)([\p{L}\p{N}].*?)?(\P{L}*?)$/u.exec(text) ?? []
    add(opening, false)
    add(word, true)
    add(closing, false)
  })
  return pieces
}

/** The first word found and a few after it, within the sentence: enough to be the only ones. */
function fragmentOf(words: readonly MarkedWord[]): string | undefined {
  const first = words.findIndex((w) => w.isMarked)
  if (first < 0) return undefined
  const some: string[] = []
  for (const { text } of words.slice(first, first + 5)) {
    some.push(text)
    if (/[.!?:;]["”’)]*$/.test(text)) break
  }
  const text = some.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return text ? `:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}` : undefined
}
