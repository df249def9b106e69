/** A news item becomes a plan: what it tells, what stands of it already, and what is new. */
import { formatDate, parseDate } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import type { SourceRecord } from '../archive/records.ts'
import { blankSubject } from '../archive/subject.ts'
import type { Item } from '../items/item.ts'
import type { Content } from '../records/read.ts'
import { Cast } from './cast.ts'
import { dateByPlace, storiesOf } from './events.ts'
import type { Story, Telling } from './events.ts'
import { eventOf } from './finding.ts'
import type { Finding } from './finding-context.ts'
import { eventIdOf } from './naming.ts'
import type { FoundEvent } from './found-event.ts'
import { nameIdOf } from '../edits/new-id.ts'
import { knowledgeOf } from './knowledge.ts'
import type { Knowledge } from './knowledge.ts'
import { languageOf } from './language.ts'
import { hasWordsOf } from './language-words.ts'
import { layoutOf } from './layout.ts'
import type { Layout, Section } from './layout.ts'
import { LineReader } from './lines.ts'
import { standingEvent } from './matching.ts'
import { hostOf, isInOpening, publicationOf } from './opening.ts'
import type { Publication, Said } from './opening.ts'
import { sidesOf } from './sides.ts'
import { SpeakerReader } from './speakers.ts'
import { wordsIn } from './words.ts'

/** What an item tells an archive. */
export interface Plan {
  readonly item: Item
  readonly layout: Pick<Layout, 'kind' | 'order'>
  readonly language: string
  readonly publication: Publication
  readonly title: string
  /** Whether the item has none, and this describes it. */
  readonly isTitleOurs: boolean
  /** The source that it is: one that stands, or the id for a new one. */
  readonly source: { readonly id: string; readonly standing: SourceRecord | undefined }
  readonly events: readonly PlannedEvent[]
  /** Who and what is named in new events and has no record. */
  readonly candidates: readonly Candidate[]
  /** What a person has to look at or decide, as sentences. */
  readonly open: readonly string[]
}

/** An event of the item, and the one that stands, where it is the same. */
export interface PlannedEvent extends FoundEvent {
  readonly matches: string | undefined
}

/** Somebody or something without a record. */
export interface Candidate {
  readonly kind: 'people' | 'organizations' | 'places'
  readonly id: string
  readonly name: string
  /** Of a place: the place that it lies in. */
  readonly within: string | undefined
}

/** What is said of an item beside its bytes, and the day it was read. */
export interface IngestOptions extends Said {
  readonly title?: string | undefined
  readonly accessed: string
}

/**
 * Reads an item with what an archive knows.
 *
 * @throws {Error} where it has no event, saying what was read
 */
export function planIngest(item: Item, content: Content, options: IngestOptions): Plan {
  const language = options.language ?? item.language ?? languageOf(item.text) ?? 'en'
  const knowledge = knowledgeOf(content.records, content.subjectFile.subject ?? blankSubject)
  const title = options.title ?? titleOf(item)
  const publication = publicationOf(item, options, { knowledge, language, title })
  const layout = layoutOf(item, { language, published: publication.published })
  // In a list a day in a line of its own is that of an entry.
  const isSaid = options.published !== undefined || item.published !== undefined
  const isOfEntry =
    layout.kind === 'list' &&
    !isSaid &&
    layout.sections.some((s) => s.published?.text === publication.published?.text && isEntry(s))
  const published = isOfEntry ? undefined : publication.published
  const cast = new Cast(knowledge, language)
  for (const { text } of item.blocks) cast.learn(text)
  const reading = { cast, knowledge, language, published, whole: item.text }
  const found = eventsIn(toldIn(layout, reading), { ...reading, options, layout })
  const taken = new Set(content.files.map(({ id }) => id))
  const events = named(found, taken).map((event) => ({
    ...event,
    matches: standingEvent(event, knowledge.records.events)?.id,
  }))
  const standing = standingSource(item, publication, { title, sources: knowledge.records.sources })
  const candidates = candidatesOf(events, cast)
  return {
    ...{ item, language, events, candidates },
    ...(title
      ? { title, isTitleOurs: false }
      : { title: ourTitle(publication), isTitleOurs: true }),
    publication: { ...publication, published },
    layout: { kind: layout.kind, order: layout.order },
    source: { id: standing?.id ?? freeId(sourceIdOf(publication, title), taken), standing },
    open: [...cast.open, ...openOf(publication, language)],
  }
}

/** Who and what the new events name without a record. */
function candidatesOf(events: readonly PlannedEvent[], cast: Cast): Candidate[] {
  const all = events
    .filter(({ matches }) => matches === undefined)
    .flatMap(({ parts, organizations, places }): Candidate[] => [
      ...parts
        .filter(({ isNew }) => isNew)
        .map(({ id, name }) => ({ kind: 'people' as const, id, name, within: undefined })),
      ...[...organizations, ...places.map(({ place }) => place)].flatMap(
        (id) => cast.fresh.get(id) ?? [],
      ),
    ])
  const byId = new Map(all.map(({ kind, id, name, within }) => [id, { kind, id, name, within }]))
  return [...byId.values()]
}

/** Whether a dated part says something: “Page updated on 5 May” does not. */
const isEntry = ({ heading }: Section) =>
  heading === undefined || wordsIn(heading).filter(({ text }) => /\p{L}/u.test(text)).length > 4

interface Reading {
  readonly cast: Cast
  readonly knowledge: Knowledge
  readonly language: string
  readonly published: ArchiveDate | undefined
  /** All the text. */
  readonly whole: string
}

/** The stories of all sections; each entry of a list is dated by those around it where it has no date. */
function toldIn(layout: Layout, { cast, knowledge, language, published, whole }: Reading) {
  const reader = new LineReader(cast, knowledge, {
    ...{ published, language, whole },
    isSpoken: layout.kind === 'interview' || layout.kind === 'speech',
  })
  const telling: Telling = {
    kind: layout.kind,
    published,
    statement: statementOf(knowledge),
    isDateline: (line, date) =>
      layout.kind !== 'list' &&
      line.paragraph <= 3 &&
      date.chosen.date.text === published?.text &&
      date.chosen.basis === 'stated' &&
      (isInOpening(line.text, date) || !/[.!?]["”’»]?\s*$/u.test(line.text)),
  }
  const all = layout.sections.map((section) => {
    return storiesOf(section, reader.linesOf(section, section.published), telling)
  })
  return all.map((stories, i) => {
    const dateOf = (of: readonly Story[]) => of[0]?.date?.chosen.date
    const above = all
      .slice(0, i)
      .map(dateOf)
      .findLast((date) => date !== undefined)
    const below = all
      .slice(i + 1)
      .map(dateOf)
      .find((date) => date !== undefined)
    return { stories, byPlace: dateByPlace(layout.order, { above, below }) }
  })
}

function eventsIn(
  told: ReturnType<typeof toldIn>,
  {
    options,
    knowledge,
    cast,
    language,
    layout,
    published,
  }: Reading & { readonly options: IngestOptions; readonly layout: Layout },
) {
  const speakers = new SpeakerReader(cast, language)
  const finding: Finding = {
    ...{ knowledge, published, language, kind: layout.kind, accessed: options.accessed },
    ...{ sideOf: sidesOf(knowledge), statement: statementOf(knowledge) },
  }
  return told.flatMap(({ stories, byPlace }) => {
    const [first] = stories
    const on = first?.date?.chosen.date ?? published ?? parseDate(`[..${options.accessed}]`)
    const { heading = '', paragraphs = [] } = first?.section ?? {}
    const spoken = speakers.spokenIn([heading, ...paragraphs], on)
    const events = stories.flatMap((story) => eventOf(story, finding, { byPlace, spoken }) ?? [])
    return [events]
  })
}

/** The type whose words say that somebody said something. */
const statementOf = ({ subject }: Knowledge) =>
  subject.types.find(({ words }) => words?.includes('said'))?.id

/** Events with their ids: those told by the way are beside the one that their part is about. */
function named(
  groups: readonly (readonly Omit<FoundEvent, 'id' | 'beside'>[])[],
  taken: ReadonlySet<string>,
): FoundEvent[] {
  const used = new Set(taken)
  return groups.flatMap((group) => {
    const ids = group.map((event) => {
      const id = freeId(eventIdOf(event), used)
      used.add(id)
      return id
    })
    const main = group.findIndex(({ isAside }) => !isAside)
    return group.map((event, i) => ({
      ...event,
      id: ids[i]!,
      beside: event.isAside ? ids[main] : undefined,
    }))
  })
}

/** An id that no record has: with a number where one has it. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

/** The source with the same bytes, the same address, or the same publisher, title and day. */
function standingSource(
  item: Item,
  { url, publisher, published }: Publication,
  { title, sources }: { readonly title: string; readonly sources: readonly SourceRecord[] },
): SourceRecord | undefined {
  return (
    sources.find(({ sha256 }) => sha256 === item.sha256) ??
    (url === undefined ? undefined : sources.find((s) => sameAddress(s.url, url))) ??
    sources.find(
      (s) =>
        s.title === title && s.publisher === publisher && s.published?.text === published?.text,
    )
  )
}

/** Whether two addresses lead to one page: the protocol, `www.`, a slash at the end and the anchor aside. */
function sameAddress(a: string | undefined, b: string): boolean {
  const [one, other] = [URL.parse(a ?? ''), URL.parse(b)]
  if (!one || !other) return false
  const path = ({ pathname, search }: URL) => pathname.replace(/\/$/, '') + search
  return hostOf(a) === hostOf(b) && path(one) === path(other)
}

/** What the item is called; a heading of one or two words is a rubric, and one with a number mostly a date. */
function titleOf({ title, blocks }: Item): string {
  if (title) return title
  const isTelling = (text: string) =>
    wordsIn(text).filter((word) => /\p{L}/u.test(word.text)).length > 2 && !/\b\d{4}\b/.test(text)
  // A sentence of the text is no title: nothing of it may come into the archive but quotations.
  const lines = blocks
    .slice(0, 4)
    .flatMap(({ text }) => text.split('\n'))
    .filter((text) => text.length <= MOST_IN_TITLE && !/[.!?…]["”’»]?$/.test(text))
  const headings = blocks.flatMap(({ kind, text }) => (kind === 'heading' ? text : []))
  const [first] = blocks[0]!.text.split('\n')
  const opening = lines.filter((text) => text === first)
  const all = [...opening, ...headings, ...lines]
  return all.find(isTelling) ?? all.find((text) => wordsIn(text).length > 2) ?? all[0] ?? ''
}

/** A longer line is no title. */
const MOST_IN_TITLE = 160

/** What an item without a title is called. */
const ourTitle = ({ publisher, published }: Publication) =>
  [
    `Text without a title`,
    publisher && `by ${publisher}`,
    published && `of ${formatDate(published)}`,
  ]
    .filter(Boolean)
    .join(' ')

/** The publisher and the words of the title; of a title in another script, the publisher and the day. */
function sourceIdOf({ publisher = '', published }: Publication, title: string): string {
  const id = nameIdOf(`${publisher} ${title}`)
  const isOfTitle = id !== 'record' && id !== nameIdOf(publisher)
  return isOfTitle ? id : nameIdOf(`${publisher || 'item'} ${published?.text ?? ''}`)
}

function openOf({ published, publisher }: Publication, language: string): string[] {
  return [
    ...(published ? [] : ['The item does not say when it was published: --published <date>.']),
    ...(publisher ? [] : ['The item does not say who published it: --publisher <name>.']),
    ...(hasWordsOf(language)
      ? []
      : [`Names and dates alone were read: there are no words of the language \`${language}\`.`]),
  ]
}
