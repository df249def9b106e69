/** What an ingest writes: drafts that are sound, seen by nobody but their editor, and nothing of the item’s text. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../src/checks/check.ts'
import { makeChanges, soundContent } from '../../../src/edits/file-change.ts'
import { newSentences } from '../../../src/ingest/difference.ts'
import { draftsOf } from '../../../src/ingest/drafts.ts'
import { planIngest } from '../../../src/ingest/plan.ts'
import { readItem } from '../../../src/items/read-item.ts'
import { newAddresses } from '../../../src/records/addresses.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { readContent } from '../../../src/records/read.ts'
import { filesOf } from '../edits/edited-archive.ts'
import { inSmallArchive, replacing } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'
import { harbourWorld } from './harbour-world.ts'

const item = `Mayor meets harbour chief in the town

HAVEN – Anna Berg, mayor of Haven, met Per Lindgren in the town of Haven on Monday.

The two talked for an hour about the bridge that is to lead to the new lighthouse some day. They were joined by Captain Tom Falk, whose ship had come in the night before with a load of timber.

“We shall build it together,” Berg said. “Wide open,” said Lindgren when he was asked about the port.

In May 1999, Per Lindgren had visited North Island to see how such bridges are made over there.
`

const accessed = '2026-11-30'

interface Way {
  readonly isPatching?: boolean
  readonly published?: string
  readonly url?: string
}

/** Ingests a text into a folder, as the command does. */
async function ingest(
  folder: string,
  text = item,
  {
    isPatching = false,
    published = '1999-07-13',
    url = 'https://gazette.example/meeting',
  }: Way = {},
) {
  const content = soundContent(folder, 'The fixture has errors')
  const plan = planIngest(await readItem(Buffer.from(text)), content, {
    ...{ accessed, published, url, language: 'en', publisher: 'The Harbour Gazette' },
  })
  const { files, patches } = draftsOf(plan, content.files, { accessed, isPatching })
  const changes = [...files, ...(isPatching ? patches : [])]
  return { plan, files, patches, make: () => makeChanges(folder, changes) }
}

/** Runs a test where the item was ingested; `written` are the files that are new. */
const ingested = (
  run: (folder: string, written: Readonly<Record<string, string>>) => Promise<void> | void,
) =>
  inSmallArchive(harbourWorld(), async (folder) => {
    const before = filesOf(folder)
    const { make } = await ingest(folder)
    make()
    const changed = [...filesOf(folder)].filter(([path, now]) => before.get(path) !== now)
    await run(folder, Object.fromEntries(changed))
  })

const sourceId = 'the-harbour-gazette-mayor-meets-harbour-chief-in-the-town'
const source = `sources/${sourceId}`

test('an item becomes a source, its fingerprint, and drafts of events and new people', () =>
  ingested((_, written) => {
    expect(Object.keys(written).toSorted()).toEqual([
      'events/berg-lindgren-meeting.md',
      'events/lindgren-visit.md',
      'people/tom-falk.md',
      `${source}.fingerprint.json`,
      `${source}.md`,
    ])
  }))

test('every record that is written is a draft, complete but for the summary', () =>
  ingested((_, written) => {
    for (const [path, text] of Object.entries(written)) {
      if (path.endsWith('.md')) expect(text, path).toMatch(/^draft: true$/m)
    }
    expect(written['events/berg-lindgren-meeting.md']).toBe(`---
title: Meeting of Anna Berg and Per Lindgren
draft: true
date: 1999-07-12
datings:
  - date: 1999-07-12
    basis: derived
    source: ${sourceId}
    words: on Monday
    note: The item is dated 13 July 1999.
type: meeting
places:
  - place: haven
    as: mentioned
participations:
  - person: anna-berg
    role: Mayor of Haven
    side: other
  - person: per-lindgren
    role: Harbour Chief of Haven
    side: office
    note: The item does not give the role; it is that of the term of office.
  - person: tom-falk
    role: Captain
    side: unknown
    as: mentioned
evidence:
  - source: ${sourceId}
    locator: paragraphs 1 to 3
    quotations:
      - text: We shall build it together
        speaker: anna-berg
      - text: Wide open
        speaker: per-lindgren
related:
  - event: lindgren-visit
    as: mentions
    note: The same item tells of it, too.
changes:
  - { on: 2026-11-30, kind: created }
---
`)
    expect(written['people/tom-falk.md']).toBe(`---
name: Tom Falk
draft: true
evidence:
  - source: ${sourceId}
---
`)
  }))

test('`check` has nothing against drafts but that they are unfinished, and says what is missing', () =>
  ingested((folder, written) => {
    const paths = new Set(Object.keys(written).map((path) => `content/${path}`))
    const problems = checkContent(folder).problems.filter(({ file }) => paths.has(file))
    const found = problems.map(({ file, code, message }) => [file, code, message.split('\n')[0]])
    const drafts = 'records that are drafts themselves:'
    expect(found).toEqual(
      [
        [
          'events/berg-lindgren-meeting',
          `Missing: the summary; ${drafts} \`${sourceId}\`, \`tom-falk\`, \`lindgren-visit\`.`,
        ],
        ['events/lindgren-visit', `Missing: the summary; ${drafts} \`${sourceId}\`.`],
        ['people/tom-falk', `Missing: ${drafts} \`${sourceId}\`.`],
        [source, 'Nothing is missing.'],
      ].map(([path, lacks]) => [`content/${path}.md`, 'draft-unfinished', `A draft. ${lacks}`]),
    )
  }))

test('a draft is in nothing that is built, and on no list of addresses', () =>
  ingested((folder) => {
    const { archive, content } = readArchive(folder)
    const ids = [
      ...archive.events.map(({ id }) => id),
      ...archive.sources.map(({ id }) => id),
      ...archive.entities.people.map(({ id }) => id),
    ]
    expect(ids).toContain('anna-berg')
    expect(ids.filter((id) => /falk|meeting|lindgren-visit|gazette-mayor-meets/.test(id))).toEqual([
      'ferry-meeting',
    ])
    expect(newAddresses(content.files, content.addresses)).toEqual([])
  }))

test('no sentence of the item is written but its title and the chosen quotations', () =>
  ingested((_, written) => {
    const all = Object.values(written).join('\n')
    expect(all).toContain('We shall build it together')
    expect(all).toContain('Mayor meets harbour chief in the town')
    // Runs of five words of each paragraph below the title, quotations and names aside.
    const paragraphs = item.split('\n\n').slice(1)
    const runs = paragraphs
      .flatMap((paragraph) => paragraph.replace(/“[^”]*”/g, '|').split(/[|.,]/))
      .flatMap((clause) => {
        const words = clause.trim().split(/\s+/)
        return words.slice(4).map((word, i) => [...words.slice(i, i + 4), word].join(' '))
      })
    expect(runs.length).toBeGreaterThan(40)
    expect(runs.filter((run) => all.includes(run))).toEqual([])
  }))

test('words too short for the windows of a fingerprint are in it as phrases', () =>
  ingested((folder, written) => {
    const { fingerprint } = readContent(folder).records.sources.find(({ id }) => id === sourceId)!
    expect(fingerprint?.phrases).toHaveLength(3)
    expect(written['events/berg-lindgren-meeting.md']).toContain('text: Wide open')
    expect(checkContent(folder).problems.map(({ code }) => code)).not.toContain(
      'quotation-not-in-source',
    )
  }))

test('the same item a second time is known by its bytes, and writes nothing', () =>
  ingested(async (folder) => {
    const { plan, files } = await ingest(folder)
    expect(plan.source.standing?.id).toBe(sourceId)
    expect(files.filter(({ path }) => path.startsWith('sources/'))).toEqual([])
  }))

test('a changed item is known by its address, and shows what is new', () =>
  ingested(async (folder) => {
    const { plan } = await ingest(folder, `${item}\nThe bridge will cost nothing at all.\n`)
    expect(plan.source.standing?.id).toBe(sourceId)
    expect(newSentences(plan.item, plan.source.standing!)).toEqual([
      'The bridge will cost nothing at all.',
    ])
  }))

const told = `A report from the town

HAVEN – Anna Berg, mayor of Haven, opened the new harbour in Haven on Monday.

“A good day,” Berg said.
`

/** The event of the small archive that the report tells again, with a comment of an editor. */
const opening = 'events/harbour-opening.md'
const commented: Edit = [
  opening,
  replacing(
    'date: 1998-05-04\ndatings:',
    '# The day is not in doubt.\ndate: 1998-05-04\n# Both say so.\ndatings:',
  ),
]

/** Runs a test where an item tells of an event that stands. */
const again = (
  run: (folder: string, found: Awaited<ReturnType<typeof ingest>>) => Promise<void> | void,
  isPatching = false,
) =>
  inSmallArchive(harbourWorld(commented), async (folder) => {
    await run(folder, await ingest(folder, told, { isPatching, published: '1998-05-05' }))
  })

test('an event that stands is no second event: the evidence for it is a patch', () =>
  again((folder, { plan, files, patches, make }) => {
    expect(plan.events.map(({ matches }) => matches)).toEqual(['harbour-opening'])
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('events/'))).toEqual([])
    expect(patches.map(({ path }) => path)).toEqual([opening])
    const before = filesOf(folder).get(opening)
    make()
    expect(filesOf(folder).get(opening)).toBe(before)
  }))

test('a patch adds a dating and where the item tells of it, and every other byte stays', () =>
  again((folder, { make }) => {
    const before = filesOf(folder).get(opening)!
    make()
    const after = filesOf(folder).get(opening)!
    const report = 'the-harbour-gazette-a-report-from-the-town'
    const dating = `  - date: 1998-05-04
    basis: derived
    source: ${report}
    words: on Monday
    note: The item is dated 5 May 1998.
`
    const evidence = `  - source: ${report}
    locator: paragraphs 1 to 2
    quotations:
      - text: A good day
        speaker: anna-berg
`
    expect(after).toContain(`    words: on 4 May 1998\n${dating}type: other\n`)
    expect(after).toContain(`        speaker: unnamed\n${evidence}conflicts:\n`)
    expect(after.replace(dating, '').replace(evidence, '')).toBe(before)
    // Its source is named by what is published, so it is no draft.
    expect(filesOf(folder).get(`sources/${report}.md`)).not.toContain('draft')
    soundContent(folder, 'The patched archive has errors')
  }, true))

test('a patch is made once', () =>
  again(async (folder, { patches, make }) => {
    expect(patches).toHaveLength(1)
    make()
    const after = filesOf(folder)
    const second = await ingest(folder, told, { isPatching: true, published: '1998-05-05' })
    expect(second.patches).toEqual([])
    expect(filesOf(folder)).toEqual(after)
  }, true))

test('a draft that nobody has read yet is met by the next item, too', () =>
  ingested(async (folder) => {
    const other = item.replace('Mayor meets harbour chief', 'Talks about a bridge')
    const { plan } = await ingest(folder, other, { url: 'https://radio.example/talks' })
    expect(plan.events.map(({ matches }) => matches)).toEqual([
      'berg-lindgren-meeting',
      'lindgren-visit',
    ])
  }))

/** Expects that nothing is written. */
function expectRefused(folder: string, make: () => void, why: RegExp) {
  const before = filesOf(folder)
  expect(make).toThrow(why)
  expect(filesOf(folder)).toEqual(before)
}

test('all or nothing: where a file is there meanwhile, nothing is written', () =>
  inSmallArchive(harbourWorld(), async (folder) => {
    const { make } = await ingest(folder)
    writeFileSync(join(folder, 'people/tom-falk.md'), '---\nname: Tom Falk\n---\n')
    expectRefused(folder, make, /tom-falk\.md is there already\. Nothing was written\.$/)
  }))

test('all or nothing: where the archive would not pass its check, nothing is written', () =>
  inSmallArchive(harbourWorld(), async (folder) => {
    const { make } = await ingest(folder)
    writeFileSync(join(folder, 'people/carl-berg.md'), 'name: Carl')
    expectRefused(
      folder,
      make,
      /\n\nNothing was changed: the archive would not pass its check \(\d+ errors?\)\.$/,
    )
  }))

test('all or nothing: where a folder cannot take a file, nothing is written', () =>
  inSmallArchive(harbourWorld(), async (folder) => {
    const { make } = await ingest(folder)
    // Whoever runs this may write anywhere, so a folder stands where a file should be.
    mkdirSync(join(folder, 'people/.tom-falk.md.new'))
    expectRefused(folder, make, /EISDIR/)
  }))
