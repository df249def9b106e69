/** How a news item is built: what kind it is, and which of its parts tell of events of their own. */
import { datesIn } from '../archive/date-words/read.ts'
import { contains } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { compare } from '../archive/text/compare.ts'
import { sentencesOf } from '../archive/text/sentences.ts'
import type { Item } from '../items/item.ts'
import { inOrder, orderIn } from './numeric-order.ts'
import type { NumericOrder } from './numeric-order.ts'
import { phrases, phrasesOf } from './language-words.ts'
import type { LanguageSense } from './language-words.ts'
import { wordsIn } from './words.ts'

/** The kinds of news item. */
export type ItemKind =
  'article' | 'list' | 'press release' | 'speech' | 'bulletin' | 'interview' | 'thread'

/** A part of an item that tells of one event, and perhaps of others behind it. */
export interface Section {
  /** The line above it. */
  readonly heading: string | undefined
  /** A line that gives the date of several sections, above the first of them: “March 2017”. */
  readonly above: string | undefined
  /** The day of a part that has one of its own, as posts do; words count from it. */
  readonly published: ArchiveDate | undefined
  readonly paragraphs: readonly string[]
  /** Its place in the item, counted from 1, as records number the entries of a list. */
  readonly position: number
}

/** How an item is built. */
export interface Layout {
  readonly kind: ItemKind
  readonly sections: readonly Section[]
  /** Which way a list runs, where its dates tell. */
  readonly order: 'newest-first' | 'oldest-first' | undefined
}

/** A line of an item, or a paragraph where it is not set in lines. */
interface Line {
  readonly text: string
  readonly isHeading: boolean
  readonly isEntry: boolean
  /** Whether a new block begins with it. */
  readonly isFirst: boolean
}

/** Finds how an item is built. */
export function layoutOf(
  item: Item,
  {
    language,
    published,
  }: { readonly language: string; readonly published: ArchiveDate | undefined },
): Layout {
  const lines = withoutBoilerplate(linesOf(item), language)
  const opening = lines.slice(0, 6).map(({ text }) => text)
  const says = (sense: LanguageSense, texts: readonly string[]) => {
    const wanted = phrases(sense, language)
    return texts.some((text) => wanted.find(text).length > 0)
  }
  const heads = headsOf(lines, { language, published, order: orderIn(item.text) })
  const posts = lines.map(({ text }) => postOf(text, language))
  if (posts.filter((post) => post !== undefined).length >= 2) {
    return { kind: 'thread', sections: postsOf(lines, posts), order: undefined }
  }
  const title = [item.title ?? '', ...opening.slice(0, 2)]
  if (says('bulletin', title)) {
    return { kind: 'bulletin', sections: partsOf(lines), order: undefined }
  }
  const dated = heads.flatMap((head) => (head?.date ? [head.date] : []))
  if (dated.length >= 3 || (dated.length === 2 && lines.length > 8)) {
    return { kind: 'list', ...listOf(lines, heads), order: orderOf(dated) }
  }
  const whole = { sections: [sectionOf(lines, item.title)], order: undefined }
  const texts = lines.map(({ text }) => text)
  if (
    texts.filter((text) => /^\s*(?:\(?\d{1,2}\s?\/\s?\d{0,2}\)?(?![\d/])|@\w+)/.test(text))
      .length >= 2
  ) {
    return { kind: 'thread', ...whole }
  }
  const asked = texts.filter((text) =>
    /^(?:Q|A|F|P|R|D|Question|Answer|Frage|Antwort)\s*[:.]\s/.test(text),
  )
  if (asked.length >= 3 || says('interview', title)) return { kind: 'interview', ...whole }
  if (isSpoken(texts, language) || says('speech', title)) return { kind: 'speech', ...whole }
  if (says('release', opening)) return { kind: 'press release', ...whole }
  return { kind: 'article', ...whole }
}

const linesOf = ({ blocks }: Item): Line[] =>
  blocks.flatMap((block) =>
    block.text
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text, i) => ({
        // What is set apart as a quotation has no marks of its own.
        text: block.kind === 'quotation' && !/^[“"«„]/.test(text) ? `“${text}”` : text,
        isHeading: block.kind === 'heading',
        isEntry: block.kind === 'entry',
        isFirst: i === 0,
      })),
  )

/** Drops the lines around the text, and the short ones that hang on them. */
function withoutBoilerplate(lines: readonly Line[], language: string): Line[] {
  const boilerplate = phrases('boilerplate', language)
  let isDropping = false
  return lines.filter(({ text }) => {
    const isShort = wordsIn(text).length < 14 && !/[.!?]["”]?$/.test(text)
    const begins = boilerplate.find(text)[0]?.from === 0
    if (begins && wordsIn(text).length < 25) isDropping = true
    else if (isDropping && !isShort) isDropping = false
    return !isDropping
  })
}

/** A line that opens an entry: by itself, or with its date before or behind it. */
interface Head {
  readonly date: ArchiveDate | undefined
  /** Whether it is a date and nothing else. */
  readonly isDateAlone: boolean
}

/** So many words a line above an entry has at most. */
const MOST_IN_HEAD = 28

interface HeadContext {
  readonly language: string
  readonly published: ArchiveDate | undefined
  readonly order: NumericOrder | undefined
}

/** Whether most lines begin with a date that has its year: each of them tells of an event of its own. */
function beginWithDates(lines: readonly Line[], { language }: HeadContext): boolean {
  const begin = lines.filter(({ text }) =>
    datesIn(text, { language }).some(
      ({ start, readings }) => isAtStart(text, start) && readings.length > 0,
    ),
  )
  return begin.length >= 3 && begin.length * 2 > lines.length
}

/** Whether nothing but a mark or a short word, as in “In May 1999”, stands before a place in a line. */
const isAtStart = (text: string, start: number) =>
  /^\P{L}*(?:\p{L}{2,3}\s+)?$/u.test(text.slice(0, start))

/** The heads among lines. Below a year or month alone, a day without a year is one of it. */
function headsOf(lines: readonly Line[], context: HeadContext): (Head | undefined)[] {
  let group: ArchiveDate | undefined
  const isChronicle = beginWithDates(lines, context)
  return lines.map((line) => {
    const head = headOf(line, { ...context, isChronicle }, group)
    if (head?.date && head.isDateAlone && !(group && contains(group, head.date))) group = head.date
    return head
  })
}

function headOf(
  { text, isHeading, isEntry }: Line,
  { language, published, order, isChronicle }: HeadContext & { readonly isChronicle: boolean },
  group: ArchiveDate | undefined,
): Head | undefined {
  const dates = datesIn(text, { language, published: group ?? published }).flatMap((date) => {
    const all = inOrder(text.slice(date.start, date.end), date.readings, order)
    const meant = all.length === 1 ? all[0] : all.find((r) => group && contains(group, r.date))
    return meant ? [{ ...date, readings: [meant] }] : []
  })
  const first = dates.find(({ start }) =>
    isChronicle || isEntry ? isAtStart(text, start) : !/[\p{L}\p{N}]/u.test(text.slice(0, start)),
  )
  const isShort = wordsIn(text).length <= MOST_IN_HEAD && !/[.!?:;,]["”’]?$/.test(text)
  const last = dates.findLast(({ end }) => /^[\s\])]*$/.test(text.slice(end)))
  const isApart = (at: number) => /(?:[-–—,:|(·]\s*|\bin\s+|\bon\s+)$/u.test(text.slice(0, at))
  const rest = first && text.slice(first.end)
  const isOpen = isChronicle || isEntry || (isShort && isHeading)
  if (first && (isOpen || /^[\s\])]*(?:[-–—:|.]|$)/u.test(rest!))) {
    return { date: first.readings[0]!.date, isDateAlone: !/[\p{L}\p{N}]/u.test(rest!) }
  }
  if (isShort && last && (isApart(last.start) || isHeading)) {
    return { date: last.readings[0]!.date, isDateAlone: false }
  }
  return isHeading ? { date: undefined, isDateAlone: false } : undefined
}

/** The day of a post, where a line is the one above it: a name with an @, and a day. */
function postOf(text: string, language: string): ArchiveDate | undefined {
  if (!/@\w+/.test(text) || wordsIn(text).length > 12) return undefined
  return datesIn(text, { language })[0]?.readings[0]?.date
}

/** The posts of a thread, each with its own day. */
function postsOf(lines: readonly Line[], posts: readonly (ArchiveDate | undefined)[]): Section[] {
  const sections: (Group & { readonly position: number })[] = []
  lines.forEach(({ text }, i) => {
    const [post, last] = [posts[i], sections.at(-1)]
    // Posts of one day are one story.
    if (post && post.text === last?.published?.text) return
    if (post) {
      sections.push({
        heading: undefined,
        above: text,
        published: post,
        paragraphs: [],
        position: sections.length + 1,
      })
    } else last?.paragraphs.push(text)
  })
  return sections
}

function orderOf(dates: readonly ArchiveDate[]): Layout['order'] {
  const days = dates.flatMap(({ earliest, latest }) => earliest ?? latest ?? [])
  const steps = days.slice(1).map((day, i) => compare(day, days[i]!))
  const sum = steps.reduce((all, step) => all + step, 0)
  if (sum === 0) return undefined
  return sum < 0 ? 'newest-first' : 'oldest-first'
}

/** The entries of a list: each begins at its head; what has none begins where a block does. */
function listOf(
  lines: readonly Line[],
  heads: readonly (Head | undefined)[],
): Pick<Layout, 'sections'> {
  const groups: Group[] = []
  let above: { text: string; date: ArchiveDate } | undefined
  let isUnderHead = false
  const open = (heading: string | undefined, date: ArchiveDate | undefined): void => {
    const published = date ?? above?.date
    groups.push({ heading, above: above?.text, published, paragraphs: [] })
  }
  lines.forEach((line, i) => {
    const [head, next] = [heads[i], heads[i + 1]]
    const isWithin = head?.date && above && contains(above.date, head.date)
    const last = groups.at(-1)
    const isTitled =
      !line.isHeading &&
      head?.date?.earliest === head?.date?.latest &&
      last?.heading !== undefined &&
      !last.published &&
      last.paragraphs.length === 0
    if (head?.date && head.isDateAlone && isTitled) {
      // The date stands below the title of its entry.
      groups[groups.length - 1] = { ...last, above: line.text, published: head.date }
      isUnderHead = true
    } else if (head?.date && head.isDateAlone && !isWithin) {
      above = { text: line.text, date: head.date }
      isUnderHead = next === undefined
      if (isUnderHead) open(undefined, undefined)
    } else if (head?.date && above && !contains(above.date, head.date)) {
      // A date of its own ends the group.
      above = undefined
      open(line.text, head.date)
      isUnderHead = true
    } else if (head) {
      // A heading right above another one begins a group without a date.
      if (!head.date && next) above = undefined
      // A paragraph of several sentences is no line above an entry.
      const isLine =
        wordsIn(line.text).length <= MOST_IN_HEAD && sentencesOf(line.text).length === 1
      open(isLine ? line.text : undefined, head.date)
      if (!isLine) groups.at(-1)!.paragraphs.push(line.text)
      // Above the first date stands what the page is called, and then its entries, each a block.
      isUnderHead = head.date !== undefined || groups.some(({ published }) => published)
    } else if (next?.isDateAlone && isTitleLike(line.text)) open(line.text, undefined)
    else {
      const isNew = groups.length === 0 || (line.isFirst && (!isUnderHead || line.isEntry))
      if (isNew) open(undefined, undefined)
      groups.at(-1)!.paragraphs.push(line.text)
    }
  })
  const sections = groups
    .filter(({ heading, paragraphs }) => heading !== undefined || paragraphs.length > 0)
    .map((group, i) => ({ ...group, position: i + 1 }))
  return { sections }
}

/** What may be the title of an entry: a short line, and no sentence. */
const isTitleLike = (text: string) => wordsIn(text).length < 16 && !/[.!?:;,]$/.test(text)

interface Group extends Omit<Section, 'position' | 'paragraphs'> {
  readonly paragraphs: string[]
}

/** A bulletin in its parts: below each heading, or each paragraph by itself. */
function partsOf(lines: readonly Line[]): Section[] {
  const isRubric = ({ text, isHeading }: Line) =>
    isHeading || (wordsIn(text).length < 12 && !/\p{Ll}/u.test(text))
  const parts: Group[] = []
  const open = (heading: string | undefined): void => {
    parts.push({ heading, above: undefined, published: undefined, paragraphs: [] })
  }
  for (const line of lines) {
    if (isRubric(line)) open(line.text)
    else {
      // A paragraph behind another is news of its own.
      if (parts.length === 0 || parts.at(-1)!.paragraphs.length > 0) open(undefined)
      parts.at(-1)!.paragraphs.push(line.text)
    }
  }
  return parts
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((part, i) => ({ ...part, position: i + 1 }))
}

function sectionOf(lines: readonly Line[], title: string | undefined): Section {
  const first = lines.find(({ isHeading }) => isHeading)?.text ?? title
  const paragraphs = lines.map(({ text }) => text).filter((text) => text !== first)
  // What stands above the text is no part of it: who wrote it, and when.
  const start = paragraphs
    .slice(0, 5)
    .findLastIndex((text) => /\b(?:19|20)\d\d\b/.test(text) && !isSentence(text))
  return {
    ...{ heading: first, above: undefined, published: undefined, position: 1 },
    paragraphs: paragraphs.slice(start + 1),
  }
}

const isSentence = (text: string) =>
  /[.!?:]["”’»)]?$/u.test(text) || wordsIn(text).length > MOST_IN_HEAD

/** Whether the text is somebody speaking: much of it in the first person, and little of it quoted. */
function isSpoken(texts: readonly string[], language: string): boolean {
  const first = new Set(phrasesOf('firstPerson', language))
  const unquoted = texts.map((text) => text.replace(/[“"«„][^”"»]*[”"»]/gu, ''))
  const words = unquoted.flatMap((text) => wordsIn(text))
  const own = words.filter(({ folded }) => first.has(folded)).length
  return words.length > 80 && own / words.length > 0.03
}
