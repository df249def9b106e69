/** The page about the data says what is in the files beside it, and its programs do what they say. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileSize } from '../../src/archive/text/file-size.ts'
import { downloads } from '../../src/formats/downloads.ts'
import { useSite } from './site.ts'

const site = useSite()
const folder = 'dist/data'

test('every file is listed, with its size and its checksum', async () => {
  const { page } = await site.open('data/')
  const facts = page.locator('main section:has(dl.file)')
  const shown = await facts.evaluateAll((sections) =>
    sections.map((section) => ({
      name: section.querySelector('a')!.href.split('/data/')[1]!,
      facts: [...section.querySelectorAll('.file dd')].map((dd) => dd.textContent.trim()),
    })),
  )
  expect(new Set(shown.map(({ name }) => name))).toEqual(new Set(downloads.map(({ name }) => name)))
  for (const { name, facts: words } of shown) {
    const bytes = readFileSync(join(folder, name))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(words, name).toEqual(expect.arrayContaining([fileSize(bytes.length), sha256]))
  }
})

test('a list at the top leads to each of them', async () => {
  const { page } = await site.open('data/')
  const links = page.locator('main .index.files a')
  expect(await links.count()).toBe(downloads.length)
  await links.getByText('evidence.csv').click()
  expect(new URL(page.url()).hash).toBe('#evidence-csv')
  expect(await page.locator(':target h3').innerText()).toBe('Evidence and quotations')
})

test('the columns of a table are told in its own order', async () => {
  const { page } = await site.open('data/')
  const table = page.locator('#participations-csv')
  await table.locator('summary').click()
  const [header = ''] = readFileSync(join(folder, 'participations.csv'), 'utf8').split('\r\n')
  expect(await table.locator('.columns dt code').allInnerTexts()).toEqual(
    header.replace('\uFEFF', '').split(','),
  )
})

/** Who took part in the most events, counted here once more. */
function mostOften(): string[] {
  const { events } = JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')) as {
    events: {
      isWithdrawn: boolean
      participations: { person?: string; organization?: string; as: string }[]
    }[]
  }
  const ids = events
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .flatMap(({ participations }) => {
      const present = participations.filter((p) => p.as !== 'mentioned')
      return [...new Set(present.flatMap((p) => p.person ?? p.organization ?? []))]
    })
  return [...Map.groupBy(ids.sort(), (id) => id)]
    .map(([id, { length }]) => ({ id, length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 10)
    .map(({ id, length }) => `${length} ${id}`)
}

test.for([
  { language: 'Python', command: 'python3', file: 'example.py' },
  { language: 'R', command: 'Rscript', file: 'example.R' },
  { language: 'JavaScript', command: process.execPath, file: 'example.mjs' },
])(
  'the program in $language answers what it asks',
  async ({ language, command, file }, { skip }) => {
    const isMissing = spawnSync(command, ['--version']).error !== undefined
    skip(isMissing, `${command} is not on this machine`)
    const { page } = await site.open('data/')
    const code = await page.locator(`[data-example="${language}"]`).textContent()
    const work = mkdtempSync(join(tmpdir(), 'archive-example-'))
    try {
      const program = join(work, file)
      writeFileSync(program, `${code}\n`)
      const { stdout, stderr } = spawnSync(command, [program], { cwd: folder, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(stdout.trim().split(/\r?\n/)).toEqual(mostOften())
    } finally {
      rmSync(work, { recursive: true })
    }
  },
)
