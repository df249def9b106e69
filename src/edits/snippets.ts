/** Snippets for editors: parts of records to be filled in, with the ids that stand as choices. */
import { entityKinds } from '../archive/records.ts'
import { compare } from '../archive/text/compare.ts'
import { kindNames } from '../records/kinds.ts'
import type { Content } from '../records/read.ts'
import { recordText } from './new-record.ts'

/** More sources would be too many to choose from: those read last are most often the ones. */
const MOST_SOURCES = 50

/**
 * The snippets in the form of Visual Studio Code, as the text of a file.
 *
 * @param content whose ids are the choices
 */
export function snippetsText(content: Content): string {
  const choices = choicesIn(content)
  const all = { ...wholeRecords, ...partsOfEvents }
  const snippets = Object.entries(all).map(([name, text]) => [
    name,
    {
      scope: 'markdown',
      prefix: `record-${name.replaceAll(' ', '-')}`,
      description: `Archive: ${name}`,
      body: filledIn(text, choices).split('\n'),
    },
  ])
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`
}

/**
 * Words in capitals stand for what is filled in: a choice of ids where there are some, else a text. The same
 * word again is the same: an event's date is that of its first dating.
 */
function filledIn(text: string, choices: ReadonlyMap<string, readonly string[]>): string {
  const numbers = new Map<string, number>()
  const place = (word: string) => {
    if (word === 'DAY') return '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'
    const known = numbers.get(word)
    if (known !== undefined) return `$${known}`
    const number = numbers.size + 1
    numbers.set(word, number)
    const ids = choices.get(word) ?? []
    return ids.length > 0
      ? `\${${number}|${ids.join(',')}|}`
      : `\${${number}:${word.toLowerCase().replaceAll('_', ' ')}}`
  }
  return `${text.trimEnd().replace(/\b[A-Z][A-Z_]+\b/g, place)}\n$0`
}

/** What each word in capitals can be. */
function choicesIn({ records, subjectFile: { subject } }: Content): Map<string, readonly string[]> {
  const sources = records.sources.toSorted(
    (a, b) => compare(b.accessed, a.accessed) || compare(a.id, b.id),
  )
  return new Map([
    ...entityKinds.map((kind) => [kindNames[kind].toUpperCase(), idsOf(records[kind])] as const),
    ['SOURCE', idsOf(sources.slice(0, MOST_SOURCES))],
    ['SPEAKER', ['source', 'unnamed', ...idsOf([...records.people, ...records.organizations])]],
    ['TYPE', idsOf(subject?.types ?? [])],
    ['SIDE', idsOf(subject?.sides ?? [])],
  ])
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()

const changes = [{ on: 'DAY', kind: 'created' }]
const dating = { date: 'DATE', basis: 'stated', source: 'SOURCE', words: 'WORDS_OF_THE_SOURCE' }
const person = { person: 'PERSON', role: 'ROLE', side: 'SIDE' }
const place = { place: 'PLACE' }
const evidence = { source: 'SOURCE', locator: 'WHERE_IN_IT' }
const quotation = { text: 'WORDS_AS_THEY_STAND', speaker: 'SPEAKER' }

const entity = (kind: 'people' | 'organizations' | 'places' | 'topics', more: object = {}) =>
  recordText(kind, { name: 'NAME', evidence: [evidence], changes, ...more }, 'TEXT')

const wholeRecords = {
  event: recordText(
    'events',
    {
      title: 'TITLE',
      draft: true,
      date: 'DATE',
      datings: [dating],
      type: 'TYPE',
      places: [place],
      participations: [person],
      organizations: ['ORGANIZATION'],
      topics: ['TOPIC'],
      evidence: [{ ...evidence, quotations: [quotation] }],
      changes,
    },
    'SUMMARY',
  ),
  source: recordText(
    'sources',
    {
      title: 'TITLE',
      kind: 'article',
      publisher: 'PUBLISHER',
      published: 'DATE',
      accessed: 'DAY',
      url: 'ADDRESS',
      language: 'en',
      changes,
    },
    'TEXT',
  ),
  person: entity('people'),
  organization: entity('organizations'),
  place: entity('places', { coordinates: ['LATITUDE', 'LONGITUDE'], precision: 'city' }),
  topic: entity('topics'),
}

/** The entry of a list of an event, as it stands below the name of the list. */
function part(fields: Readonly<Record<string, readonly object[]>>): string {
  return recordText('events', fields, '').split('\n').slice(2, -2).join('\n')
}

const partsOfEvents = {
  'stated dating': part({ datings: [dating] }),
  'derived dating': part({ datings: [{ ...dating, basis: 'derived', note: 'HOW_IT_FOLLOWS' }] }),
  'inferred dating': part({
    datings: [{ date: 'DATE', basis: 'inferred', source: 'SOURCE', note: 'PREMISE' }],
  }),
  'place of an event': part({ places: [place] }),
  'person in an event': part({ participations: [person] }),
  'organization in an event': part({
    participations: [{ organization: 'ORGANIZATION', side: 'SIDE' }],
  }),
  'somebody unnamed in an event': part({ participations: [{ unnamed: 'WHO', side: 'SIDE' }] }),
  evidence: part({ evidence: [evidence] }),
  quotation: part({ evidence: [{ quotations: [quotation] }] }).replace('  - quotations:\n', ''),
  'related event': part({ related: [{ event: 'EVENT', as: 'see-also', note: 'REASON' }] }),
  correction: part({
    changes: [{ on: 'DAY', kind: 'corrected', was: 'WAS', now: 'NOW', why: 'WHY' }],
  }),
}
