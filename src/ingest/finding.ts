/** A story becomes an event: who, where, what about, and in whose words. */
import { agrees, readDateWords } from '../archive/date-words/read.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { formatDate, formatDay, parseDate } from '../archive/date.ts'
import type { EventRecord } from '../archive/records.ts'
import type { Actor } from './cast.ts'
import type { Story } from './events.ts'
import type { FoundDating, FoundEvent, FoundPart, FoundQuotation } from './found-event.ts'
import { nameIdOf } from '../edits/new-id.ts'
import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layout.ts'
import type { Line, LineDate } from './lines.ts'
import { chosenFrom } from './quoted.ts'
import type { SideOf } from './sides.ts'
import type { Spoken } from './speakers.ts'
import { wordsIn } from './words.ts'

/** What is needed to make events of stories. */
export interface Finding {
  readonly knowledge: Knowledge
  readonly sideOf: SideOf
  readonly kind: Layout['kind']
  readonly published: ArchiveDate | undefined
  readonly language: string
  /** The day the item was read: an undated notice is no later. */
  readonly accessed: string
  /** The type of what somebody says. */
  readonly statement: string | undefined
}

/** What is known beside the story itself. */
interface Beside {
  /** The date by the place in a list, for a story without one. */
  readonly byPlace: { readonly date: ArchiveDate; readonly note: string } | undefined
  readonly spoken: readonly Spoken[]
}

/** The event of a story; nothing where it tells of nobody who does anything. */
export function eventOf(
  story: Story,
  finding: Finding,
  beside: Beside,
): Omit<FoundEvent, 'id' | 'beside'> | undefined {
  const { lines, date, section, isAside } = story
  const published = section.published ?? finding.published
  const dating = date ? datingOf(date, story, finding) : inferredDating(finding, beside.byPlace)
  const type = typeOf(story, finding)
  const status = statusOf(story, dating, published?.latest ?? finding.accessed)
  const parts = partsOf(story, { ...finding, type, on: dating.date })
  const isOfSomebody =
    parts.length > 0 ||
    lines.some(({ actors }) => actors.some(({ kind }) => kind === 'organizations'))
  const isNamed = lines.some(({ actors }) => actors.some((a) => a.kind === 'people' && !a.reason))
  if (!date && finding.kind === 'list' && !isNamed && !isSaidByUs(lines)) return undefined
  const isEntry =
    date !== undefined && section.heading?.includes(date.words.replace(/^\p{L}+\s/u, '')) === true
  // The day of the page itself is no event.
  const isOfItem = !isOfSomebody && date?.chosen.date.text === finding.published?.text
  const isAnything = lines.some(
    ({ actors, types }) =>
      actors.length > 0 || types.some(({ value }) => value !== finding.statement),
  )
  if (isOfItem) return undefined
  if (!isOfSomebody && !(date && (isEntry || (isAnything && finding.kind !== 'thread'))))
    return undefined
  const organizations = organizationsOf(lines)
  const isNothing = parts.length === 0 && organizations.length === 0 && placesOf(story).length === 0
  if (isNothing && !(isEntry && wordsIn(section.heading ?? '').length > 6) && !isSaidByUs(lines)) return undefined
  const places = placesOf(story)
  const shown = parts.filter(({ as }) => as !== 'mentioned')
  return {
    title: titleOf(type, { parts: shown, places, organizations, lines }, finding.knowledge),
    ...{ type, status, dating, parts, organizations, places, isAside },
    topics: idsOf(lines, 'topics'),
    quotations: isAside ? quotedIn(lines, beside.spoken) : quotationsOf(spokenIn(story, parts, beside.spoken, finding.kind)),
    position: finding.kind === 'list' || finding.kind === 'bulletin' ? section.position : undefined,
    locator: locatorOf(story, finding.kind),
    open: openOf(dating, parts),
  }
}

function datingOf(
  { words, readings, chosen }: LineDate,
  { section }: Story,
  { published, language }: Finding,
): FoundDating {
  // What a check will read: the words alone, from the day of the source.
  const alone = readDateWords(words, { published, language }).readings
  const same = alone.find((reading) => agrees(chosen.date, reading.date))
  if (!same && (alone.length > 0 || section.published)) {
    const above = section.above ?? section.heading
    const place = above === undefined ? '' : `, under “${above}”`
    return { date: chosen.date, basis: 'inferred', words: undefined, readings, note: `“${words}”${place}.` }
  }
  const basis = same?.basis ?? chosen.basis
  const note = basis === 'derived' && published ? `The item is dated ${formatDate(published)}.` : undefined
  return { date: chosen.date, basis, words, note, readings }
}

/** What is known of an undated notice: it was no later than its source. */
function inferredDating({ published, accessed }: Finding, byPlace: Beside['byPlace']): FoundDating {
  const rest = { basis: 'inferred' as const, words: undefined, readings: [] }
  if (byPlace) return { ...rest, ...byPlace }
  const day = published?.latest ?? accessed
  const known = published?.latest ? 'published' : 'read'
  return {
    ...rest,
    date: parseDate(`[..${day}]`),
    note: `The item gives no date; it was ${known} on ${formatDay(day)}.`,
  }
}

function typeOf({ lines, isAside }: Story, { knowledge, kind, statement }: Finding): string {
  const scores = new Map<string, number>()
  lines.forEach((line, i) => {
    const invited = line.senses.invited?.[0]?.start ?? Infinity
    const weight = line.isHeading ? 3 : i <= 1 ? 2 : 0.25
    line.types.forEach(({ value, start }, place) => {
      if (start > invited) return
      const isWeak = value === statement ? 0.4 : 1
      scores.set(value, (scores.get(value) ?? 0) + (weight * isWeak) / (1 + place * 0.5))
    })
  })
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1])
  const isSpoken = !isAside && (kind === 'speech' || kind === 'interview' || kind === 'thread')
  if (isSpoken && statement && (!best || best[1] < 3)) return statement
  return best?.[0] ?? statement ?? knowledge.subject.types.at(-1)?.id ?? ''
}

function statusOf({ lines, date }: Story, dating: FoundDating, day: string): EventRecord['status'] {
  const first = lines.slice(0, 3)
  if (first.some(({ senses }) => senses.cancelled)) return 'cancelled'
  if (first.some(({ senses }) => senses.postponed)) return 'postponed'
  const isLater = dating.basis !== 'inferred' && (dating.date.earliest ?? '') > day
  const isComing = date?.tense === 'coming' && (dating.date.latest ?? '') >= day
  return isLater || isComing ? 'planned' : 'happened'
}

/** The people of a story, in the order in which it names them. */
function partsOf(
  { lines, isAside, section }: Story,
  {
    knowledge,
    sideOf,
    kind,
    type,
    on,
  }: Finding & { readonly type: string; readonly on: ArchiveDate },
): FoundPart[] {
  const people = new Map<string, { actor: Actor; line: Line; at: number }[]>()
  lines.forEach((line, at) => {
    const meant = line.isPronoun && line.subject ? [{ ...line.subject, role: undefined }] : []
    for (const actor of [...line.actors, ...(at === 0 || isAside ? meant : [])]) {
      if (actor.kind !== 'people') continue
      people.set(actor.id, [...(people.get(actor.id) ?? []), { actor, line, at }])
    }
  })
  const isShort = isAside || kind === 'list' || lines.length <= 4
  const lead = lines.findIndex(({ isHeading, text }) => !isHeading && wordsIn(text).length > 6)
  void section
  void type
  const parts = Array.from(people.values(), (all): FoundPart => {
    const [{ actor: first }] = all as [(typeof all)[0]]
    const roles = all.flatMap(({ actor }) => actor.role ?? [])
    const role = roles.toSorted(
      (a, b) =>
        Number(a.isBare) - Number(b.isBare) ||
        b.bodies.length - a.bodies.length ||
        b.text.length - a.text.length,
    )[0]
    const held = knowledge.officesOf(first.id, on)[0]
    const body = held && knowledge.bodyName(held.organization)
    const behindOffice = [held && knowledge.entity(held.organization), body].filter((e) => e !== undefined)
    const reason = all.flatMap(({ actor }) => actor.reason ?? [])[0]
    const isFull =
      role !== undefined &&
      (role.titles.length > 0 || role.bodies.length > 0 || wordsIn(role.text).length > 2)
    const named = isFull
      ? role.text
      : held
        ? `${held.title} of ${body?.name ?? held.organization}`
        : role?.text
    const isNamed = all.some(({ actor }) => !actor.reason)
    const notes = [
      ...(isNamed || !reason ? [] : [`The item does not name the person: ${reason}.`]),
      ...(isFull || !held
        ? []
        : ['The item does not give the role; it is that of the term of office.']),
    ]
    const isPresent = all.some(
      ({ line, at }) =>
        !line.isQuoted && (line.isHeading || isShort || at <= Math.max(lead, 0) + 1),
    )
    return {
      ...{ kind: 'person', id: first.id, name: first.name, isNew: first.isNew, role: named },
      side: sideOf({
        id: first.isNew ? undefined : first.id,
        bodies: role?.bodies.length ? role.bodies : behindOffice,
      }),
      as: attendanceOf(all) ?? (isPresent ? 'present' : 'mentioned'),
      note: notes.length > 0 ? notes.join(' ') : undefined,
    }
  })
  return parts.map((part) => {
    if (part.side !== unknownSide(knowledge)) return part
    const near = besideIn(lines, part.id)
    const side = parts.find(({ id }) => id === near)?.side
    return side === undefined ? part : { ...part, side }
  })
}

/** The side of those of whom nothing is known. */
const unknownSide = ({ subject }: Knowledge) => subject.sides.at(-1)?.id

/** Whom a sentence names right before a person, as in a list of those of one side: “A, B and C”. */
function besideIn(lines: readonly Line[], person: string): string | undefined {
  for (const { actors, text } of lines) {
    const people = actors.filter(({ kind }) => kind === 'people')
    const at = people.findIndex(({ id }) => id === person)
    const [before, after] = [people[at - 1], people[at + 1]]
    const isListed = (a: Actor, b: Actor) =>
      /^[^.;:!?]{0,90}$/.test(text.slice(a.end, b.start)) && /,|\band\b|\bund\b|\bet\b|\by\b|\be\b/u.test(text.slice(a.end, b.start))
    // The first is who meets them.
    if (at > 1 && before && isListed(before, people[at]!)) return before.id
    if (at === 1 && after && isListed(people[at]!, after)) return after.id
  }
  return undefined
}

/** Who invites and who is invited, who is host, by the words between the names. */
function attendanceOf(
  all: readonly { readonly actor: Actor; readonly line: Line }[],
): FoundPart['as'] | undefined {
  for (const { actor, line } of all) {
    if (!all.every((other) => other.line.senses.invited || other.line.senses.hosted)) break
    const [invited] = line.senses.invited ?? []
    const isOnlyInvitation = invited && !line.types.some(({ end }) => end <= invited.start)
    if (isOnlyInvitation) return actor.start < invited.start ? 'inviting' : 'invited'
    const hosted = line.senses.hosted?.find((hit) =>
      / by$/i.test(line.text.slice(hit.start, hit.end)),
    )
    if (hosted && actor.start >= hosted.end && actor.start - hosted.end < 60) return 'host'
  }
  return undefined
}

function organizationsOf(lines: readonly Line[]): string[] {
  return idsOf(lines, 'organizations').slice(0, 8)
}

const idsOf = (lines: readonly Line[], kind: Actor['kind']): string[] => [
  ...new Set(
    lines.flatMap(({ actors }) => actors.filter((a) => a.kind === kind).map(({ id }) => id)),
  ),
]

/** Where it was: what stands after “in” or “at” in the first lines; other places are only named. */
function placesOf({ lines }: Story): FoundEvent['places'] {
  const places = new Map<string, 'location' | 'mentioned'>()
  lines.forEach((line, i) => {
    for (const actor of line.actors) {
      if (actor.kind !== 'places' || actor.isInRole) continue
      const before = line.text.slice(0, actor.start)
      const invited = line.senses.invited?.[0]
      const isAt =
        i < 4 &&
        /(?:^|[\s(])(?:in|at|to|visits?|visited|visiting|near|off|en|à|au|nach|aus|im|a|in|в)\s+(?:the\s+)?$/iu.test(
          before,
        )
      const isInvitation = invited !== undefined && invited.end < actor.start
      const as = isAt && !line.isQuoted && !isInvitation ? 'location' : 'mentioned'
      if (as === 'location' || !places.has(actor.id)) places.set(actor.id, as)
    }
  })
  return Array.from(places, ([place, as]) => ({ place, as }))
}

/** What is quoted; where nothing is, and the text itself is somebody speaking, its sentences. */
function spokenIn(
  { lines }: Story,
  parts: readonly FoundPart[],
  spoken: readonly Spoken[],
  kind: Layout['kind'],
): readonly Spoken[] {
  const said = lines.filter(({ isHeading, text }) => !isHeading && isInFirstPerson(text))
  if (spoken.length > 0 || said.length === 0) return spoken
  const isList = kind === 'list'
  if (!isList && kind !== 'speech') return spoken
  const speaker = isList ? 'unnamed' : (parts.find(({ as }) => as !== 'mentioned')?.id ?? 'unnamed')
  const text = isList ? lines.filter((l) => !l.isHeading).map((l) => l.text).join('') : ''
  const chosen = isList ? [text] : said.filter(({ actors }) => actors.length > 0).slice(0, 3).map((l) => l.text)
  return chosen.map((t) => ({ text: t.trim(), speaker, isAttributed: true, paragraph: 1 }))
}

/** At most so many quotations for one event. */
const MOST_QUOTATIONS = 6

/** Words chosen from what is quoted, the most from who says it; without a speaker only whole clauses. */
function quotationsOf(spoken: readonly Spoken[]): FoundQuotation[] {
  const quoted = spoken.filter(
    ({ text, isAttributed }) => wordsIn(text).length >= (isAttributed ? 2 : 5),
  )
  const each = quoted.length > 3 ? 1 : 2
  const chosen = quoted.flatMap(({ text, speaker }) =>
    chosenFrom(text, each).map((piece) => ({ text: piece, speaker })),
  )
  return chosen.slice(0, MOST_QUOTATIONS)
}

const quotedIn = (lines: readonly Line[], spoken: readonly Spoken[]): FoundQuotation[] =>
  quotationsOf(
    spoken.flatMap((s) => {
      const within = lines.find(
        (line) => line.text.length > 0 && s.text.includes(line.text.trim().replace(/["”“]/g, '')),
      )
      return within ? [{ ...s, text: within.text.trim().replace(/["”“]/g, '') }] : []
    }),
  )

/** Whether a notice without a name is somebody speaking: it is a statement of whoever publishes it. */
const isSaidByUs = (lines: readonly Line[]) =>
  lines.some(({ text }) => isInFirstPerson(text))

const isInFirstPerson = (text: string) =>
  wordsIn(text).some(({ folded }) => folded === 'i' || folded === 'we')

function titleOf(
  type: string,
  {
    parts,
    places,
    organizations,
    lines,
  }: Pick<FoundEvent, 'parts' | 'places' | 'organizations'> & { readonly lines: readonly Line[] },
  { subject, entity }: Knowledge,
): string {
  const term = subject.types.find(({ id }) => id === type)
  const names = parts.slice(0, 3).map(({ name }) => name)
  const bodies = organizations.slice(0, 2).flatMap((id) => entity(id)?.name ?? [])
  const who = inWords(names.length > 0 ? names : bodies)
  const where = places.find(({ as }) => as === 'location')
  void lines
  const label = term?.label ?? 'Event'
  const filled = fill(who ? (term?.title ?? `${label}[: {who}]`) : `${label}[ in {where}]`, {
    who,
    where: (where && entity(where.place)?.name) ?? '',
  })
  return filled || (term?.label ?? 'Event')
}

const inWords = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1')

/** Fills a title in; what has nothing to fill in is left out with its brackets. */
function fill(title: string, values: Readonly<Record<string, string>>): string {
  const text = title.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const [, name = ''] = /\{(\w+)\}/.exec(part) ?? []
    return values[name] ? part : ''
  })
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').trim()
}

function locatorOf({ section, lines, isAside, date }: Story, kind: Layout['kind']): string {
  if (kind === 'list' || kind === 'bulletin') {
    const words = date?.words.replace(/^(?:on|in|at)\s+/i, '')
    return words && section.heading?.includes(words)
      ? `entry headed ${words}`
      : `entry ${section.position}${date ? '' : ', undated'}`
  }
  const paragraphs = [...new Set(lines.map(({ paragraph }) => paragraph))].filter((p) => p > 0)
  const [first, last] = [paragraphs[0] ?? 1, paragraphs.at(-1) ?? 1]
  return isAside || first === last ? `paragraph ${first}` : `paragraphs ${first} to ${last}`
}

function openOf(dating: FoundDating, parts: readonly FoundPart[]): string[] {
  const dates = dating.readings.map(({ date }) => date.text)
  return [
    ...(dates.length > 1
      ? [`“${dating.words}” can mean ${dates.join(' or ')}: ${dating.date.text} is taken.`]
      : []),
    ...parts
      .filter(({ role }) => !role)
      .map(({ name }) => `${name} has no role in the item: add it.`),
    ...parts
      .filter(({ isNew }) => isNew)
      .map(({ name }) => `${name} is new to the archive: read the candidate record.`),
  ]
}

/** An id for an event: who, and what it was; no date, which could be corrected later. */
export function eventIdOf({
  parts,
  type,
  places,
  organizations,
  topics,
}: Pick<FoundEvent, 'parts' | 'type' | 'places' | 'organizations' | 'topics'>): string {
  const people = parts.filter(({ as }) => as !== 'mentioned').slice(0, 2)
  const who = people.map(({ name }) => name.split(/\s+/).at(-1)!)
  const what =
    who.length > 0
      ? []
      : [organizations[0], topics[0], places[0]?.place].flatMap((id) => id ?? []).slice(0, 1)
  return nameIdOf([...who, ...what, type].join(' '))
}
