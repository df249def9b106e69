/**
 * The catalogue as the browser loads it: one list per field instead of one object per event, because
 * the values of a field resemble one another and compress well; and nothing that follows from the rest.
 * Of a large archive the fields of events come later, see `event-pieces.ts`.
 */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { titleWords } from './title-words.ts'
import { wordsOf } from './words.ts'

/** The values of each field, in the order of the objects; null where an object does not have it. */
type Columns = Readonly<Record<string, readonly unknown[]>>

/** An event or entity that has its id only where it does not follow from the name. */
type WithoutId<T extends { readonly id: string }> = Omit<T, 'id'> & Partial<Pick<T, 'id'>>

/** An event, as it is packed. */
export interface PackedEvent extends Omit<WithoutId<CatalogueEvent>, 'span'> {
  /** Of one day, that day alone. */
  readonly span: readonly [string, string?]
  /** Those that are not among `people`. */
  readonly entities: readonly number[]
}

/** What is known of the events of a large archive from the start. */
export interface Outline {
  /** Another one where events have other numbers. */
  readonly numbering: string
  /** How many words the title of each event has, a digit for each; more count as many as `z`. */
  readonly titleLengths: string
  /** So many events have their texts in one file. */
  readonly together: number
  /** How many lists of pairs of words there are, see `word-pairs.ts`. */
  readonly pairLists: number
}

/** A packed catalogue; `unpackCatalogue` gives it back. */
export interface PackedCatalogue extends Pick<Catalogue, 'themes'> {
  /** Of a large archive only their outline. */
  readonly events: Columns | Outline
  readonly entities: Columns
}

/** Packs a catalogue. */
export const packCatalogue = (
  { events, entities, themes }: Catalogue,
  outline?: Omit<Outline, 'titleLengths'>,
): PackedCatalogue => ({
  events: outline
    ? { ...outline, titleLengths: events.map(titleLength).join('') }
    : columnsOf(events.map(packEvent)),
  entities: columnsOf(entities.map(({ id, ...entity }) => withId(entity, id, entity.name))),
  themes,
})

const titleLength = ({ title }: CatalogueEvent) =>
  Math.min(titleWords(title).words.length, 35).toString(36)

/** The outline of a large archive; none of another one, whose events are all there. */
const outlineOf = ({ events }: PackedCatalogue): Outline | undefined =>
  'numbering' in events ? (events as Outline) : undefined

/** One of the archives that a catalogue is of. */
export interface Share {
  /** The position of its first event, and of its first theme, in the catalogue. */
  readonly firstEvent: number
  readonly firstTheme: number
  readonly eventCount: number
  readonly outline: Outline | undefined
  /** The positions of its entities in the catalogue. */
  readonly entities: readonly number[]
}

/** A catalogue of archives, and what each has in it. */
export interface Unpacked {
  readonly catalogue: Catalogue
  readonly shares: readonly Share[]
}

/**
 * The catalogue of one archive, or of several as one, where what is an entity of several is one. The
 * events of a large archive have the number of words of their titles and nothing else.
 *
 * @param packed from the oldest archive to the newest
 * @param roots the address of each, where pages lie in other folders than this one's
 */
export function unpackCatalogues(
  packed: readonly PackedCatalogue[],
  roots: readonly string[] = [],
): Unpacked {
  const [events, themes]: [CatalogueEvent[], number[]] = [[], []]
  const entities = new Map<string, CatalogueEntity>()
  const positions = new Map<string, number>()
  const shares = packed.map((archive, i): Share => {
    const root = roots[i] === undefined ? {} : { root: roots[i] }
    const numbers = rowsOf<WithoutId<CatalogueEntity>>(archive.entities).map((row) => {
      const entity = { ...row, id: idOf(row.id, row.name), ...root }
      const known = entities.get(entity.id)
      const n = positions.get(entity.id) ?? positions.size
      positions.set(entity.id, n)
      // The newest archive knows the latest role.
      entities.set(entity.id, { ...entity, events: entity.events + (known?.events ?? 0) })
      return n
    })
    const outline = outlineOf(archive)
    const [firstEvent, firstTheme] = [events.length, themes.length]
    themes.push(...archive.themes.map((n) => numbers[n]!))
    const rows = outline
      ? Array.from(outline.titleLengths, (digit) => ({ titleLength: parseInt(digit, 36) }))
      : rowsOf<PackedEvent>(archive.events as Columns).map((row) => unpackEvent(row, numbers))
    for (const row of rows) events.push({ ...row, ...root } as CatalogueEvent)
    return { firstEvent, firstTheme, eventCount: rows.length, outline, entities: numbers }
  })
  return { catalogue: { events, entities: [...entities.values()], themes }, shares }
}

/** The catalogue as it was before it was packed. */
export const unpackCatalogue = (packed: PackedCatalogue): Catalogue =>
  unpackCatalogues([packed]).catalogue

/** An id of which the first words are those of the name is only their number, `+`, and the rest. */
function withId<T extends object>(record: T, id: string, name: string) {
  const [own, words] = [id.split('-'), wordsOf(name)]
  if (id === words.join('-')) return record
  const differs = own.findIndex((word, i) => word !== words[i])
  const shared = differs < 0 ? own.length : differs
  return { ...record, id: `${shared}+${own.slice(shared).join('-')}` }
}

function idOf(id: string | undefined, name: string): string {
  const words = wordsOf(name)
  if (id === undefined) return words.join('-')
  const [shared, rest] = id.split('+')
  return [...words.slice(0, Number(shared)), ...(rest ? [rest] : [])].join('-')
}

/** The title and the id come last, side by side: they have words in common. */
export function packEvent({
  id,
  title,
  span: [first, last],
  ...event
}: CatalogueEvent): PackedEvent {
  const packed = {
    ...event,
    span: first === last ? ([first] as const) : ([first, last] as const),
    entities: event.entities.filter((n) => !event.people.includes(n)),
    title,
  }
  return withId(packed, id, title)
}

/**
 * The fields of an event that a packed one has.
 *
 * @param entities the positions in the catalogue of the entities of its archive
 */
export function unpackEvent(
  { span, ...event }: Partial<PackedEvent>,
  entities: Share['entities'],
): Partial<CatalogueEvent> {
  const inCatalogue = (numbers: readonly number[]) => numbers.map((n) => entities[n]!)
  const people = event.people && inCatalogue(event.people)
  return {
    ...event,
    ...(event.title !== undefined && { id: idOf(event.id, event.title) }),
    ...(span && { span: [span[0], span[1] ?? span[0]] as const }),
    ...(people && { people }),
    ...(event.entities && {
      entities: [...(people ?? []), ...inCatalogue(event.entities)].sort((a, b) => a - b),
    }),
  }
}

function columnsOf(rows: readonly object[]): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  const valueOf = (row: object, name: string) => (row as Record<string, unknown>)[name] ?? null
  return Object.fromEntries([...names].map((n) => [n, rows.map((row) => valueOf(row, n))]))
}

function rowsOf<T>(columns: Columns): T[] {
  const lists = Object.entries(columns)
  return Array.from({ length: lists[0]?.[1].length ?? 0 }, (_, i) => {
    const values = lists.map(([name, list]) => [name, list[i]] as const)
    return Object.fromEntries(values.filter(([, value]) => value !== null)) as T
  })
}
