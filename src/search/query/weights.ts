/**
 * How much a word counts by the section of a document that it stands in, tuned on the judged queries
 * (`npm run bench:search`).
 */
export const weights = {
  title: 3,
  /**
   * From here on, all that begins with `linked`: the names of what an event points to. In the title of the
   * event they count as its words do, and those of persons who took part as if they stood there; the
   * others about as much as a word of the summary: a place says most, because the event happened there;
   * a topic least, because many events share it.
   */
  linkedInTitle: 3,
  /** What people call an event beside its title. */
  otherNames: 2.5,
  people: 2.25,
  linkedPeople: 2.25,
  quotation: 1.75,
  roles: 1.5,
  facts: 1.25,
  linkedPlaces: 1.15,
  summary: 1,
  linkedBodies: 0.9,
  linkedTopics: 0.6,
  notes: 0.5,
  /** Dates in words, and places that are only mentioned: found, but not shown. */
  context: 0.375,
  publishers: 0.25,
} as const

/** The kinds of section that a document has. */
export type SectionKind = keyof typeof weights

/** Whether a section has names of what an event points to, and no text. */
export const isLinked = (kind: SectionKind): boolean => kind.startsWith('linked')

/** Whether a weight is that of an entity's name (weighted as a title) or alias (as people). */
export const isNameWeight = (weight: number): boolean =>
  weight === weights.title || weight === weights.people
