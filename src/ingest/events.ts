/** An entry of a list as the draft of an event. */
import type { Dating } from '../archive/records.ts'
import type { Entry } from './compiled-list.ts'
import { conflictsOf } from './conflicts.ts'
import { datingsOf, filedOf } from './datings.ts'
import type { Filed, FindSource } from './datings.ts'
import type { Draft, Value } from './draft.ts'
import { lookUp } from './look-up.ts'
import { notOrganizations } from './organizations.ts'
import { addressKey } from './publications.ts'
import { roleOf, sideOf } from './roles.ts'
import { asSentence, joinSentences } from './sentence.ts'
import { notTopics } from './topics.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a person must look at in a draft, and what did not get into it. */
export interface EventRemarks {
  readonly byHand: readonly string[]
  readonly leftOut: readonly string[]
}

/** The draft of an event: all that is mechanical; its body is the list's note, to be rewritten. */
export function eventDraftOf(
  entry: Entry,
  path: string,
  { find, vocabulary, on }: { find: FindSource; vocabulary: Vocabulary; on: string },
): { draft: Draft; remarks: EventRemarks; sources: readonly string[] } {
  const byHand: string[] = []
  const leftOut: string[] = []
  const own = filed(
    entry.sources.map((s) => s.url),
    find,
  )
  for (const { url } of entry.sources) {
    if (!find(url)) leftOut.push(`source ${url}: the list does not say what kind of text it is`)
  }

  const { date, datings, onlyMirrors, isCompiledHere, leftOut: lost } = datingsOf(entry, own, find)
  leftOut.push(...lost.map((d) => `dating ${d}: its source is not among the publications`))
  if (isCompiledHere)
    byHand.push(`no dating of the whole event lies within ${entry.date}: compiled`)
  if (onlyMirrors.length > 0) byHand.push(`a mirror or forum alone gives the date: ${date}`)

  const sorted = conflictsOf(entry, datings, find)
  leftOut.push(
    ...sorted.shown.map((about) => `conflict “${about}”: the datings show it`),
    ...sorted.leftOut.map((about) => `conflict “${about}”: fewer than two claims have a source`),
  )
  byHand.push(...sorted.partlyShown.map((about) => `conflict “${about}”: the datings show a part`))

  // A compiled dating may rest on a publication that only another entry names.
  const all = [...new Map([...own, ...datingSources(entry, find)].map((f) => [f.id, f])).values()]
  for (const { id } of all) {
    if (!own.some((f) => f.id === id)) byHand.push(`\`${id}\` is evidence for a dating only`)
  }

  const quotation = quotationOf(entry, all, find, vocabulary)
  if (entry.quotation && !quotation) leftOut.push('quotation: no source of the event has it')

  const linked = linksOf(entry, vocabulary, leftOut)
  const data: Record<string, Value | undefined> = {
    title: entry.title,
    date,
    datings: datings.map(datingValue),
    type: entry.type,
    places: linked.places,
    participations: [
      ...entry.people.map((person) => ({
        person: vocabulary.idOf('people', person.name),
        role: roleOf(person),
        side: sideOf(person),
      })),
      ...linked.participations,
    ],
    organizations: linked.organizations,
    topics: linked.topics,
    evidence: all.map((f) => ({
      source: f.id,
      note: joinSentences(
        evidenceNote(entry, f),
        all.length === 1 ? ONLY_SOURCE : '',
        onlyMirrors.includes(f.id) ? mirrorNote(f) : '',
      ),
      quotations: quotation?.source === f.id ? [quotation.value] : [],
    })),
    conflicts: sorted.conflicts.map(({ about, claims }) => ({
      about,
      claims: claims.map(({ value, source }) => ({ value, source })),
    })),
    changes: [{ on, kind: 'created' }],
  }
  return {
    draft: { kind: 'events', id: entry.id, data, body: entry.summary, from: path },
    remarks: { byHand, leftOut },
    sources: all.map((f) => f.id),
  }
}

/** The sources of addresses, each once, without those that the archive leaves out. */
const filed = (addresses: readonly string[], find: FindSource): Filed[] => [
  ...new Map(addresses.flatMap((a) => find(a) ?? []).map((f) => [f.id, f])).values(),
]

const datingSources = (entry: Entry, find: FindSource): Filed[] =>
  entry.datings.flatMap((dating) => filedOf(dating, find))

/** What the list notes about the publication for this event, where it says other things for others. */
function evidenceNote(entry: Entry, { publication }: Filed): string | undefined {
  if (!publication.hasEventNotes) return undefined
  const key = addressKey(publication.address)
  const note = entry.sources.find((s) => s.note && addressKey(s.url) === key)?.note
  return note && asSentence(note)
}

const ONLY_SOURCE = 'The whole event rests on this publication, which was read in excerpts.'

const mirrorNote = ({ publication }: Filed) =>
  `Only this ${publication.standing} gives the date, which is therefore marked as uncertain.`

function quotationOf(
  { quotation }: Entry,
  evidence: readonly Filed[],
  find: FindSource,
  vocabulary: Vocabulary,
): { source: string; value: Value } | undefined {
  if (!quotation) return undefined
  const source = find(quotation.source)?.id
  if (!source || !evidence.some((f) => f.id === source)) return undefined
  return {
    source,
    value: { text: quotation.text, speaker: vocabulary.idOf('people', quotation.speaker) },
  }
}

/** Places, organizations and topics: what a list calls a topic may be a place that is mentioned. */
function linksOf(entry: Entry, vocabulary: Vocabulary, leftOut: string[]) {
  const places = new Map<string, Value>()
  const participations: Value[] = []
  const organizations = new Set<string>()
  const topics = new Set<string>()
  for (const name of entry.places) {
    const place = vocabulary.idOf('places', name)
    places.set(place, { place })
  }
  for (const name of entry.organizations) {
    const topic = lookUp(notOrganizations, name)?.topic
    if (topic) topics.add(vocabulary.idOf('topics', topic))
    else organizations.add(vocabulary.idOf('organizations', name))
  }
  for (const name of entry.topics) {
    const other = lookUp(notTopics, name)
    if (!other) topics.add(vocabulary.idOf('topics', name))
    else if ('place' in other) {
      const place = vocabulary.idOf('places', other.place)
      if (!places.has(place)) places.set(place, { place, as: 'mentioned' })
    } else if ('organization' in other) {
      const organization = vocabulary.idOf('organizations', other.organization)
      participations.push({ organization, side: 'other', as: 'mentioned' })
    } else leftOut.push(`topic “${name}”: ${other.nothing}`)
  }
  return {
    places: [...places.values()],
    participations,
    organizations: [...organizations],
    topics: [...topics],
  }
}

const datingValue = ({ date, basis, source, sources, words, of, note }: Dating): Value => ({
  date,
  basis,
  ...(source && { source }),
  ...(sources && { sources: [...sources] }),
  ...(words && { words }),
  ...(of && { of }),
  ...(note && { note }),
})
