/** Sections of a news item become events: one that each is about, and those that it tells of by the way. */
import { daysBetween } from '../archive/calendar.ts'
import { areDisjoint, contains, formatDay, parseDate } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import type { Line, LineDate } from './lines.ts'
import type { Layout, Section } from './layout.ts'

/** Sentences that tell of one event. */
export interface Story {
  readonly section: Section
  readonly lines: readonly Line[]
  /** The date in the lines, where there is one, or the dates of the entries around it. */
  readonly date: LineDate | undefined
  readonly isAside: boolean
}

/** What is known of an item when its events are looked for. */
export interface Telling {
  readonly kind: Layout['kind']
  readonly published: ArchiveDate | undefined
  /** Where the day of publication stands in the text: no event is dated by it. */
  readonly isDateline: (line: Line, date: LineDate) => boolean
  /** The type of what somebody says. */
  readonly statement: string | undefined
}

/** The stories of a section: the one that it is about first. */
export function storiesOf(section: Section, lines: readonly Line[], telling: Telling): Story[] {
  const dated = lines.flatMap((line) =>
    line.dates.filter((date) => isOfEvent(line, date, telling)).map((date) => ({ line, date })),
  )
  const main = narrowest(mainDate(dated, telling), dated)
  const others = dated.filter(
    ({ line, date }) =>
      !(main && date.readings.some((reading) => !areDisjoint(reading.date, main.chosen.date))) &&
      // “Five years ago this summer, on 25 May 2018”
      !line.dates.some(
        (other) => other !== date && areNear(other, date) && daysIn(other) < daysIn(date),
      ),
  )
  const asides = asidesOf(lines, others, { ...telling, main })
  const isOfMain = (line: Line) =>
    line.dates.some(({ chosen }) => main && !areDisjoint(chosen.date, main.chosen.date))
  const besides = new Set(asides.flatMap((aside) => aside.lines).filter((line) => !isOfMain(line)))
  const own = lines.filter((line) => !besides.has(line))
  return [
    { section, lines: own, date: main, isAside: false },
    ...asides.map((aside) => ({ section, ...aside, isAside: true })),
  ]
}

/** Whether next to nothing stands between two dates. */
const areNear = (a: LineDate, b: LineDate) =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) < 60

/** A date, or a narrower one within it of the same sentence. */
function narrowest(
  date: LineDate | undefined,
  dated: readonly { readonly line: Line; readonly date: LineDate }[],
): LineDate | undefined {
  const line = dated.find((d) => d.date.start === date?.start && d.date.words === date.words)?.line
  const within = (line?.dates ?? []).filter(
    (other) =>
      date &&
      other.chosen.date.earliest !== null &&
      contains(date.chosen.date, other.chosen.date) &&
      daysIn(other) < daysIn(date),
  )
  return within[0] ?? date
}

const daysIn = ({ chosen: { date } }: LineDate) =>
  date.earliest && date.latest ? daysBetween(date.earliest, date.latest) : Infinity

/** A date that may be of an event: not since when something is so, and not the day of the item itself. */
function isOfEvent(line: Line, date: LineDate, { isDateline }: Telling): boolean {
  if (isDateline(line, date)) return false
  const before = line.text.slice(0, date.start).trimEnd()
  const since = line.senses.since?.some(
    (hit) => hit.end >= before.length - 1 && hit.end <= date.start + 1,
  )
  // “since December 2008, when they met” tells of that meeting.
  if (since === true && !/^,?\s*when\b/.test(line.text.slice(date.end))) return false
  const { date: meant } = date.chosen
  return meant.earliest !== null && meant.latest !== null && daysIn(date) < 370
}

/** So many days before or after its own a news item tells of what is new. */
const NEWS_DAYS = 45

function mainDate(
  dated: readonly { readonly line: Line; readonly date: LineDate }[],
  { kind, published }: Telling,
): LineDate | undefined {
  const heads = dated.filter(({ line }) => line.isHeading).map(({ date }) => date)
  const [outer] = heads
  // Below “2016”, 16 September is one of that year.
  const above = heads.length < 2 || !outer ? heads.at(-1) : chosenWithin(heads.at(-1)!, outer)
  if (kind === 'thread') return dated.find(({ line }) => !line.isHeading)?.date ?? above
  if (kind === 'list' || kind === 'bulletin') {
    const below = dated.filter(({ line }) => !line.isHeading).map(({ date }) => date)
    if (!above) return below[0]
    const within = below.map((date) => chosenWithin(date, above))
    return within.find(({ chosen }) => contains(above.chosen.date, chosen.date)) ?? above
  }
  const day = published?.latest
  const isNews = ({ date }: LineDate['chosen']) => {
    if (!day) return true
    const { earliest, latest } = date
    if (earliest === null || latest === null) return false
    const [from, to] = [daysBetween(earliest, day), daysBetween(latest, day)]
    return Math.min(Math.abs(from), Math.abs(to)) <= NEWS_DAYS && Math.abs(from - to) < 62
  }
  const news = dated.filter(({ date }) => isNews(date.chosen))
  const isTold = ({ line }: { readonly line: Line }) =>
    !line.isHeading && (line.types.length > 0 || line.actors.some((a) => a.kind === 'people'))
  const told = news.filter(isTold)
  const first = told.find(({ date }) => !isLater(date, published))
  // What is announced in the first paragraph is what the item is about.
  const announced = told[0] && first && told[0].line.paragraph < first.line.paragraph
  return (announced ? told[0] : (first ?? told[0] ?? news[0]))?.date
}

/** A date with the reading that lies within another date, where one does. */
function chosenWithin(date: LineDate, outer: LineDate): LineDate {
  const chosen = date.readings.find((reading) => contains(outer.chosen.date, reading.date))
  return chosen ? { ...date, chosen } : date
}

const isLater = ({ chosen }: LineDate, published: ArchiveDate | undefined) =>
  (chosen.date.earliest ?? '') > (published?.latest ?? '9999-12-31')

/** What the section tells by the way: sentences with another date, somebody in them, and what was done. */
function asidesOf(
  lines: readonly Line[],
  dated: readonly { readonly line: Line; readonly date: LineDate }[],
  { main, statement, kind }: Telling & { readonly main: LineDate | undefined },
): { lines: Line[]; date: LineDate }[] {
  const asides: { lines: Line[]; date: LineDate }[] = []
  for (const { line, date } of dated) {
    if (line.isHeading && (kind === 'list' || kind === 'bulletin' || kind === 'thread')) continue
    const { senses, types, actors } = line
    const isKnown = types.some(({ value }) => value !== statement)
    const isToldOf = types.length > 0 && actors.some(({ kind: of }) => of === 'people')
    const isDone =
      isToldOf ||
      isKnown ||
      isExact(date) ||
      [senses.planned, senses.cancelled, senses.postponed].some((hits) => hits !== undefined)
    const isSomebody =
      line.isOfPlace ||
      line.isPronoun ||
      actors.some((a) => a.kind === 'people' || a.kind === 'organizations') ||
      ((types.length > 0 || isExact(date)) && actors.length > 0)
    if (!isDone || !isSomebody) continue
    const same = asides.find(
      (aside) =>
        !areDisjoint(aside.date.chosen.date, date.chosen.date) && isOneStory(aside.lines, line),
    )
    if (same) {
      if (!same.lines.includes(line)) same.lines.push(line)
      if (contains(same.date.chosen.date, date.chosen.date)) same.date = date
    } else asides.push({ lines: [line], date })
  }
  for (const aside of asides) aside.lines.push(...goingOn(aside.lines.at(-1)!, lines, main))
  return asides
}

/** Whether a sentence goes with others: one of them names nobody, or they name somebody in common. */
function isOneStory(lines: readonly Line[], line: Line): boolean {
  const idsOf = (of: readonly Line[]) =>
    of
      .flatMap((l) => [...l.actors, ...(l.isPronoun && l.subject ? [l.subject] : [])])
      .flatMap((a) => (a.kind === 'people' ? a.id : []))
  const [known, more] = [idsOf(lines), idsOf([line])]
  const isNext = lines.at(-1)?.paragraph === line.paragraph
  if (known.length === 0 || more.length === 0) return isNext
  return more.some((id) => known.includes(id))
}

/** Whether a date is a day, several days or a month. */
const isExact = ({ chosen: { date } }: LineDate) =>
  date.earliest?.slice(0, 7) === date.latest?.slice(0, 7)

/** The sentences after one that tells of something by the way, as far as they go on about it. */
function goingOn(line: Line, lines: readonly Line[], main: LineDate | undefined): Line[] {
  const after = lines.slice(lines.indexOf(line) + 1)
  const end = after.findIndex(
    ({ paragraph, dates }) => paragraph !== line.paragraph || dates.length > 0,
  )
  const next = end < 0 ? after : after.slice(0, end)
  const isMainParagraph = lines.some(
    ({ paragraph, dates }) =>
      paragraph === line.paragraph &&
      dates.some(({ chosen }) => main && !areDisjoint(chosen.date, main.chosen.date)),
  )
  const first = next.findIndex(({ isPronoun }) => !isPronoun)
  return isMainParagraph || line.paragraph <= 1
    ? next.slice(0, first < 0 ? next.length : first)
    : next
}

/**
 * The date of an entry without one, from those around it in a list that runs one way: no earlier than the one
 * below it, no later than the one above it, where it runs newest first.
 */
export function dateByPlace(
  order: Layout['order'],
  {
    above,
    below,
  }: { readonly above: ArchiveDate | undefined; readonly below: ArchiveDate | undefined },
): { readonly date: ArchiveDate; readonly note: string } | undefined {
  if (!order) return undefined
  const [older, newer] = order === 'newest-first' ? [below, above] : [above, below]
  const from = older?.earliest
  const to = newer?.latest
  if (!from && !to) return undefined
  const text =
    from && to
      ? from < to
        ? `[${from}..${to}]`
        : from === to
          ? from
          : `[..${to}]`
      : from
        ? `[${from}..]`
        : `[..${to}]`
  const runs = order === 'newest-first' ? 'newest first' : 'oldest first'
  const than = [
    ...(from ? [`no earlier than ${formatDay(from)}`] : []),
    ...(to && !text.endsWith('..]') ? [`no later than ${formatDay(to)}`] : []),
  ].join(' and ')
  return {
    date: parseDate(text),
    note: `The entry gives no date. By its place in a list that runs ${runs} it is taken to be ${than}.`,
  }
}
