/** What is published, and what a preview shows in its place while records are edited. */
import { expect, test } from 'vitest'
import { readContent } from '../../../src/records/read.ts'
import { previewView, publishedView } from '../../../src/records/view.ts'
import type { Shown, View } from '../../../src/records/view.ts'
import { ids } from '../small-records.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const opening = 'events/harbour-opening.md'
const unreadable: Edit = ['people/anna-berg.md', () => 'name: Anna Berg']

/** What a view shows of the small archive, edited. */
const shown = (view: View, ...edits: Edit[]): Shown =>
  withSmallArchive(edits, (folder) => view(readContent(folder)))

const eventIn = ({ records }: Shown, id: string) => records.events.find((e) => e.id === id)

test('a draft is in the preview, called so, and in nothing that is published', () => {
  const draft: Edit = ['events/pier-storm.md', replacing('title:', 'draft: true\ntitle:')]
  expect(eventIn(shown(publishedView, draft), 'pier-storm')).toBeUndefined()
  expect(eventIn(shown(previewView(), draft), 'pier-storm')?.title).toBe(
    'Draft: A storm damages the pier of Haven',
  )
})

test('a preview shows what a record said when it could last be read', () => {
  const view = previewView()
  shown(view)
  expect(shown(view, unreadable).records.people).toMatchObject([{ name: 'Anna Berg' }])
})

test('a record that was deleted is not kept: only its id is, while something names it', () => {
  const view = previewView()
  shown(view)
  expect(shown(view, ['people/anna-berg.md', null]).records.people).toMatchObject([
    { id: 'anna-berg', name: 'anna-berg' },
  ])
})

test('in the first place of a record that cannot be read, or is not there, stands its id', () => {
  const { records } = shown(previewView(), unreadable, [
    opening,
    (text) =>
      text
        .replace('topics: [harbours]', 'topics: [ports]')
        .replace('source: radio-north-opening\n    quot', 'source: radio\n    quot')
        .replace('place: haven', 'place: heaven'),
  ])
  expect(records.people).toMatchObject([{ id: 'anna-berg', name: 'anna-berg' }])
  expect(ids(records.topics)).toEqual(['harbours', 'ports'])
  expect(ids(records.sources)).toContain('radio')
  expect(ids(records.places)).toEqual(['haven', 'heaven'])
  expect(ids(records.organizations)).toEqual(['harbour-office'])
})

test('an event that could never be read has no stand-in, and relations to it are left out', () => {
  const broken = shown(previewView(), ['events/pier-storm.md', () => 'title: A storm'])
  expect(eventIn(broken, 'pier-storm')).toBeUndefined()
  expect(eventIn(broken, 'harbour-opening')?.related).toEqual([])
})

test('a fault of archive.yaml leaves what the archive was about', () => {
  const view = previewView()
  shown(view)
  expect(shown(view, ['archive.yaml', () => 'name: [']).subject?.name).toBe('Haven Harbour Archive')
})

test.each([
  ['people', 'people/anna-berg.md', 'anna-berg', 'name', 'Anna Berg'],
  ['places', 'places/haven.md', 'haven', 'name', 'Haven'],
  ['topics', 'topics/harbours.md', 'harbours', 'name', 'Harbours'],
  [
    'organizations',
    'organizations/harbour-office.md',
    'harbour-office',
    'name',
    'Haven Harbour Office',
  ],
  [
    'sources',
    'sources/radio-north-opening.md',
    'radio-north-opening',
    'title',
    'Report on the new harbour',
  ],
] as const)(
  'a draft among %s is called so in the preview, and is not published',
  (kind, path, id, field, name) => {
    const draft: Edit = [path, replacing(`${field}:`, `draft: true\n${field}:`)]
    expect(ids(shown(publishedView, draft).records[kind])).not.toContain(id)
    const records: readonly { readonly id: string }[] = shown(previewView(), draft).records[kind]
    expect(records.find((record) => record.id === id)).toMatchObject({ [field]: `Draft: ${name}` })
  },
)
