/** A corpus as a content folder of this archive. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOf } from '../../src/archive/fingerprint.ts'
import { fingerprintName, formatFingerprint } from '../../src/records/fingerprint-file.ts'
import { sha256 } from '../../src/records/hash.ts'
import { corpusTypes } from './corpus.ts'
import type { Corpus, CorpusDate, CorpusEntity, CorpusEvent, CorpusSource } from './corpus.ts'

/** Writes a corpus as a content folder; what stood there is removed. */
export function writeCorpusContent(folder: string, corpus: Corpus): void {
  rmSync(folder, { recursive: true, force: true })
  const addresses: string[] = []
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  const writeAll = <T extends { id: string }>(
    kind: string,
    records: readonly T[],
    textOf: (record: T) => string,
  ) => {
    mkdirSync(join(folder, kind), { recursive: true })
    for (const record of records) {
      write(`${kind}/${record.id}.md`, textOf(record))
      addresses.push(`/${kind}/${record.id}/`)
    }
  }
  writeAll('events', corpus.events, eventText)
  writeAll('sources', corpus.sources, sourceText)
  writeAll('people', corpus.people, (entity) => entityText(entity))
  writeAll('organizations', corpus.organizations, (entity) => entityText(entity))
  writeAll('places', corpus.places, (entity) => entityText(entity, 'precision: city'))
  writeAll('topics', corpus.topics, (entity) => entityText(entity))
  for (const source of corpus.sources) {
    write(`sources/${fingerprintName(source.id)}`, formatFingerprint(fingerprintIn(source)))
  }
  write(
    'addresses.txt',
    addresses
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
  )
  write('archive.yaml', subject)
}

/** A value in YAML: JSON is part of it. */
const value = (text: string) => JSON.stringify(text)

const record = (lines: readonly (string | false)[], body: string) =>
  `---\n${lines.filter((line) => line !== false).join('\n')}\n---\n${body}\n`

function eventText(event: CorpusEvent): string {
  const [first, ...others] = event.sources
  const { date, otherDate } = event
  return record(
    [
      `title: ${value(event.title)}`,
      `date: ${value(date.text)}`,
      'datings:',
      ...datingLines(date, first!),
      ...(otherDate ? datingLines(otherDate, others[0]!) : []),
      `type: ${event.type}`,
      'places:',
      ...event.places.map((place) => `  - place: ${place}`),
      'participations:',
      ...event.people.flatMap(({ id, role }, i) => [
        `  - person: ${id}`,
        `    role: ${value(role)}`,
        `    side: ${i === 0 ? 'near' : 'far'}`,
      ]),
      `organizations: [${event.organizations.join(', ')}]`,
      `topics: [${event.topics.join(', ')}]`,
      'evidence:',
      `  - source: ${first}`,
      `    note: ${value(event.note)}`,
      '    quotations:',
      `      - text: ${value(event.quotation.text)}`,
      `        speaker: ${event.quotation.speaker}`,
      ...others.map((source) => `  - source: ${source}`),
      ...(event.related
        ? ['related:', `  - event: ${event.related}`, '    as: mentions', '    note: Named there.']
        : []),
      'changes:',
      '  - on: 2026-11-24',
      '    kind: created',
      ...(event.isCorrected
        ? [
            '  - on: 2026-11-25',
            '    kind: corrected',
            '    was: a',
            '    now: b',
            '    why: A slip.',
          ]
        : []),
    ],
    event.summary,
  )
}

const datingLines = ({ text, words }: CorpusDate, source: string) => [
  `  - date: ${value(text)}`,
  `    basis: ${words ? 'stated' : 'inferred'}`,
  `    source: ${source}`,
  words ? `    words: ${value(words)}` : '    note: It was published by then.',
]

const sourceText = ({ title, publisher, published, text }: CorpusSource) =>
  record(
    [
      `title: ${value(title)}`,
      'kind: article',
      `publisher: ${value(publisher)}`,
      `published: ${published}`,
      'accessed: 2026-11-21',
      'language: en',
      'standing: original',
      'held: true',
      `sha256: ${sha256(text)}`,
    ],
    'An issue of a made-up gazette.',
  )

const entityText = ({ name, line }: CorpusEntity, more: string | false = false) =>
  record([`name: ${value(name)}`, more], line)

const fingerprintIn = ({ text, phrases }: CorpusSource) =>
  fingerprintOf({ text, sha256: sha256(text), phrases }, sha256)

const subject = `name: Archive of a Made-up Past
description: Events that nobody took part in, for measuring.
heading: What never happened
scope: in a made-up past
language: en
licence:
  name: CC0 1.0
  url: https://creativecommons.org/publicdomain/zero/1.0/
sides:
  - { id: near, label: Near side, meaning: Speaks for one side. }
  - { id: far, label: Far side, meaning: Speaks for the other. }
types:
${corpusTypes.map((type) => `  - { id: ${type}, label: ${type[0]!.toUpperCase()}${type.slice(1)} }`).join('\n')}
`
