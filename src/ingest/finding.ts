/** A story becomes an event: who, where, what about, and in whose words. */
import type { ArchiveDate } from '../archive/date.ts'
import type { EventRecord } from '../archive/records.ts'
import type { Actor } from './cast.ts'
import { isSaidByUs, quotationsOf, quotedIn, spokenIn } from './chosen-quotations.ts'
import type { Story } from './events.ts'
import type { Finding } from './finding-context.ts'
import { datingOf, inferredDating } from './found-dating.ts'
import type { FoundDating, FoundEvent, FoundPart } from './found-event.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { titleOf } from './naming.ts'
import type { Spoken } from './speakers.ts'
import { partsOf } from './taking-part.ts'
import { wordsIn } from './words.ts'

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
  const { published = finding.published } = section
  const dating = date ? datingOf(date, story, finding) : inferredDating(finding, beside.byPlace)
  const type = typeOf(story, finding)
  const status = statusOf(story, dating, published?.latest ?? finding.accessed)
  const parts = partsOf(story, { ...finding, on: dating.date })
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
  if (!isOfSomebody && !(date && (isEntry || (isAnything && finding.kind !== 'thread')))) {
    return undefined
  }
  const organizations = organizationsOf(lines)
  const places = placesOf(story)
  const isNothing = parts.length === 0 && organizations.length === 0 && places.length === 0
  const isTold = isEntry && wordsIn(section.heading).length > 6
  if (isNothing && !isTold && !isSaidByUs(lines)) return undefined
  const shown = parts.filter(({ as }) => as !== 'mentioned')
  return {
    title: titleOf(type, { parts: shown, places, organizations }, finding.knowledge),
    ...{ type, status, dating, parts, organizations, places, isAside },
    topics: idsOf(lines, 'topics'),
    quotations: isAside
      ? quotedIn(lines, beside.spoken)
      : quotationsOf(spokenIn(story, beside.spoken, { parts, kind: finding.kind })),
    position: finding.kind === 'list' || finding.kind === 'bulletin' ? section.position : undefined,
    locator: locatorOf(story, finding.kind),
    open: openOf(dating, parts),
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
