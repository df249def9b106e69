/** A source is held where its text has all that records say it has, and else it stays as it was. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../../src/checks/check.ts'
import { formatProblems } from '../../../src/records/problem.ts'
import { sha256 } from '../../../src/records/hash.ts'
import { holdSources } from '../../../src/walk/hold.ts'
import type { HoldOutcome, HoldRequest } from '../../../src/walk/hold.ts'
import { holdReport, holdSummary, tellHolding } from '../../../src/walk/hold-report.ts'
import { filesOf } from '../edits/edited-archive.ts'
import { inSmallArchive, replacing } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'
import { inWeb } from './local-web.ts'
import type { LocalWeb } from './local-web.ts'

const id = 'radio-north-opening'
const record = `sources/${id}.md`
const opening = 'events/harbour-opening.md'

/** A text of the radio's own, with all that records have from it. */
const report =
  'Report on the new harbour\n\nThe mayor opened it on 4 May 1998. “The harbour is open,” people said, and went home when the rain began.\n'
const said = 'The harbour is open'

/** Records have something from the radio that is too long to stand elsewhere by chance. */
const quoted: Edit = [
  opening,
  replacing('text: The harbour is open.', 'text: and went home when the rain began'),
]

interface Walk {
  readonly outcomes: readonly HoldOutcome[]
  /** Files that are not what they were. */
  readonly changed: readonly string[]
  readonly content: string
  readonly at: LocalWeb['at']
}

/** Holds sources of the small archive with some files changed, in a web with some pages. */
async function hold<T = void>(
  {
    pages = {},
    edits = [],
    ...request
  }: Partial<HoldRequest> & {
    pages?: Readonly<
      Record<string, string | { status?: number; headers?: Record<string, string>; body?: string }>
    >
    edits?: readonly (Edit | ((at: LocalWeb['at']) => Edit))[]
  },
  look: (walk: Walk) => T | Promise<T>,
): Promise<T> {
  return inWeb(
    () => pages,
    async ({ at, visit }) => {
      const address: Edit = [record, replacing('https://radio.example/harbour', at('radio.test/a'))]
      const all = [address, ...edits.map((edit) => (typeof edit === 'function' ? edit(at) : edit))]
      return inSmallArchive(all, async (content) => {
        const before = filesOf(content)
        const outcomes = await holdSources(content, { ids: [], visit, ...request })
        const changed = [...filesOf(content)].flatMap(([path, text]) =>
          before.get(path) === text ? [] : [path],
        )
        return look({ outcomes, changed, content, at })
      })
    },
  )
}

const withCopy =
  (page: string) =>
  (at: LocalWeb['at']): Edit => [
    record,
    replacing('language: en', `archived: ${at(page)}\nlanguage: en`),
  ]

test('where all stands the fingerprint is written, the record is held, and the check passes', async () => {
  const compared: Edit = [
    record,
    replacing(
      'titleOurs: true',
      'compared:\n  on: 2026-11-26\n  what: [quotations]\ntitleOurs: true',
    ),
  ]
  await hold({ pages: { 'radio.test/a': report }, edits: [quoted, compared] }, (walk) => {
    const { outcomes, changed, content, at } = walk
    expect(outcomes).toEqual([{ source: id, is: 'held', address: at('radio.test/a'), compared: 2 }])
    expect(changed.toSorted()).toEqual([`sources/${id}.fingerprint.json`, record])
    expect(readFileSync(join(content, record), 'utf8')).toBe(
      `---
title: Report on the new harbour
kind: article
publisher: Radio North
published: 1998-05-04
accessed: 2026-11-21
url: ${at('radio.test/a')}
language: en
standing: original
held: true
sha256: ${sha256(report)}
titleOurs: true
---
A radio report, known from a list; the archive did not hold its text.
`,
    )
    expect(formatProblems(checkContent(content).problems)).toBe('')
    expect(tellHolding(outcomes[0]!)).toBe(
      `${id}  held\n  2 passages stand at ${at('radio.test/a')}`,
    )
  })
})

test('what is held is not asked for again; asked for by its id it changes nothing', async () => {
  await inWeb(
    () => ({ 'radio.test/a': report }),
    async ({ at, asked, visit }) => {
      const address: Edit = [record, replacing('https://radio.example/harbour', at('radio.test/a'))]
      await inSmallArchive([address, quoted], async (content) => {
        await holdSources(content, { ids: [], visit })
        const before = filesOf(content)
        const requests = asked.length
        expect(await holdSources(content, { ids: [], visit })).toEqual([])
        expect(asked).toHaveLength(requests)
        const [again] = await holdSources(content, { ids: [`sources/${id}`], visit })
        expect(again?.is).toBe('held')
        expect(filesOf(content)).toEqual(before)
      })
    },
  )
})

test('of a page, its text is compared', async () => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, i) =>
      `<p>Paragraph ${i} of the report tells of ships, and of those who sail them, at some length.</p>`,
  )
  const body = `<!doctype html><html lang="en"><head><title>Radio</title></head><body><nav>and went home by bus</nav><article><h1>Report</h1><p>The mayor opened it on 4&nbsp;May 1998. People listened <b>and went</b> home when the&shy; rain began.</p>${paragraphs.join('')}</article></body></html>`
  const page = { headers: { 'content-type': 'text/html' }, body }
  await hold({ pages: { 'radio.test/a': page }, edits: [quoted] }, ({ outcomes }) =>
    expect(outcomes[0]).toMatchObject({ is: 'held', compared: 2 }),
  )
})

test('words that do not stand are told with their record, their line, and what is nearest', async () => {
  const page = report.replace('went home', 'walked home').replace('on 4 May', 'on the 5th of May')
  await hold({ pages: { 'radio.test/a': page }, edits: [quoted] }, ({ outcomes, changed, at }) => {
    expect(changed).toEqual([])
    expect(tellHolding(outcomes[0]!)).toBe(
      `${id}  differs
  content/${opening}:12  dating-not-in-source
    “on 4 May 1998” does not stand in the text of \`${id}\` at ${at('radio.test/a')}.
  content/${opening}:36  quotation-not-in-source
    “and went home when the rain began” does not stand in the text of \`${id}\` at ${at('radio.test/a')}. Nearest to it is “and walked home when the rain began.”.`,
    )
  })
})

test.each([
  ['is gone', undefined],
  ['has changed', 'The harbour is closed on 4 May 1998.'],
])('where the page %s, its stored copy is read', async (_, page) => {
  const pages = { ...(page && { 'radio.test/a': page }), 'copies.test/a': report }
  await hold({ pages, edits: [quoted, withCopy('copies.test/a')] }, ({ outcomes, at }) =>
    expect(outcomes[0]).toMatchObject({ is: 'held', address: at('copies.test/a') }),
  )
})

test('of what is reached nowhere, each address is told with its reason', async () => {
  const edits = [withCopy('copies.gone/a')]
  await hold({ edits }, ({ outcomes, changed, at }) => {
    expect(changed).toEqual([])
    expect(outcomes).toEqual([
      {
        source: id,
        is: 'not reached',
        why: `${at('radio.test/a')}: It answered 404.\n${at('copies.gone/a')}: The DNS knows no such host.`,
      },
    ])
  })
})

const long = `${report}${'And so it went on for a while. '.repeat(20)}`
const titled: Edit = [record, replacing('titleOurs: true\n', '')]

test.each<[string, string, readonly Edit[], string]>([
  [
    'a notice on cookies that has its few words',
    `On 4 May 1998 we began to use cookies. ${said}.`,
    [titled],
    'Records have only a few words from it, and “Report on the new harbour” does not stand in the page.',
  ],
  [
    'the first lines before a paywall',
    report,
    [titled],
    'Records have only a few words from it, and the page has 26 words, fewer than the 150 that tell a text from a notice.',
  ],
  [
    'a page without a title to know it by',
    long,
    [],
    'Records have only a few words from it, and its title is ours, so nothing tells whether the page is the right one.',
  ],
])('%s does not hold a source', async (_, page, edits, why) => {
  await hold({ pages: { 'radio.test/a': page }, edits }, ({ outcomes, changed }) => {
    expect(outcomes).toEqual([{ source: id, is: 'left', why }])
    expect(changed).toEqual([])
  })
})

test('with its title and a text of some length, few words will do', async () => {
  await hold({ pages: { 'radio.test/a': long }, edits: [titled] }, ({ outcomes, content }) => {
    expect(outcomes[0]).toMatchObject({ is: 'held', compared: 2 })
    expect(formatProblems(checkContent(content).problems)).toBe('')
  })
})

test('a text whose words a summary copies is not held, because the archive would not pass its check', async () => {
  const copying: Edit = [
    opening,
    replacing(
      'kept.',
      'kept. It is told that people went home when the rain began and that ships left.',
    ),
  ]
  const page = `${report}People went home when the rain began and that ships left was seen.`
  await hold(
    { pages: { 'radio.test/a': page }, edits: [quoted, copying] },
    ({ outcomes, changed }) => {
      expect(changed).toEqual([])
      expect(outcomes[0]).toMatchObject({ is: 'differs', problems: [{ code: 'copied-words' }] })
    },
  )
})

test('what is held by other bytes stays as it is', async () => {
  const gazette = 'harbour-gazette-opening'
  const addressed = (at: LocalWeb['at']): Edit => [
    `sources/${gazette}.md`,
    replacing('language: en', `url: ${at('gazette.test/a')}\nlanguage: en`),
  ]
  const pages = { 'gazette.test/a': 'Another text.' }
  await hold({ pages, edits: [addressed], ids: [gazette] }, ({ outcomes, changed, at }) => {
    expect(outcomes).toEqual([
      {
        source: gazette,
        is: 'left',
        why: `It is held already, by other bytes than ${at('gazette.test/a')} has now. To hold these instead, take \`held\` and \`sha256\` out of its record and delete its fingerprint first.`,
      },
    ])
    expect(changed).toEqual([])
  })
})

test('a source without an address is left, and so is the archive where an id is wrong or it has errors', async () => {
  await hold({ ids: ['harbour-chronicle'] }, ({ outcomes }) =>
    expect(outcomes).toEqual([
      { source: 'harbour-chronicle', is: 'left', why: 'Its record has no address.' },
    ]),
  )
  await expect(hold({ ids: ['harbour-chronicel'] }, () => {})).rejects.toThrow(
    'There is no content/sources/harbour-chronicel.md. Did you mean `harbour-chronicle`?',
  )
  const faulty: Edit = [opening, replacing('title:', 'nonsense: x\ntitle:')]
  await expect(hold({ edits: [faulty] }, () => {})).rejects.toThrow(
    'Mend this first: npm run check (1 error).',
  )
})

test('a report tells in Markdown what could be done, and does nothing', async () => {
  await hold({ pages: { 'radio.test/a': report }, edits: [quoted], isReport: true }, (walk) => {
    const { outcomes, changed, at } = walk
    expect(changed).toEqual([])
    expect(holdReport(outcomes)).toBe(`## Sources that are not held

1 source: 1 can be held, 0 differ, 0 not reached, 0 left.

### Can be held: 1

All words stand. Run \`npm run hold\` on a machine of your own, and commit what it writes.

- \`${id}\`: \`${at('radio.test/a')}\``)
  })
})

test('a report of many sources ends before an issue is full, and what comes from the web stays code', () => {
  const outcomes = Array.from({ length: 700 }, (_, i) => ({
    source: `source-${i}`,
    is: 'not reached' as const,
    why: 'It leads to `x` @somebody\n<img>',
  }))
  const report700 = holdReport(outcomes)
  expect(report700.length).toBeLessThan(10_000)
  expect(report700).toContain("- `source-0`: `It leads to 'x' @somebody <img>`\n")
  expect(report700).toMatch(/\n- and \d+ more, which `npm run hold -- --report --json` tells$/)
  expect(holdSummary(outcomes)).toBe('700 sources: 0 held, 0 differ, 700 not reached, 0 left.')
})
