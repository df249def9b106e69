/** Changes of the content are made all together or not at all. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  makeChanges,
  soundContent,
  tellChanges,
  writeChanges,
} from '../../../src/edits/file-change.ts'
import type { FileChange } from '../../../src/edits/file-change.ts'
import { withSmallArchive } from '../small-archive.ts'
import { filesOf } from './edited-archive.ts'

const move = (path: string, to: string | undefined, text: string): FileChange => ({
  path,
  to,
  text,
  edits: [{ start: 0, end: 0, text: '' }],
})

test('where one file cannot take its place, those before it are put back', () => {
  withSmallArchive([], (folder) => {
    mkdirSync(join(folder, 'people/taken.md'))
    writeFileSync(join(folder, 'people/taken.md/file'), '')
    const before = filesOf(folder)
    const text = (path: string) => before.get(path) ?? ''
    expect(() =>
      writeChanges(folder, [
        {
          ...move('archive.yaml', 'archive.yaml', text('archive.yaml')),
          edits: [{ start: 0, end: 9, text: 'x' }],
        },
        move('topics/harbours.md', undefined, text('topics/harbours.md')),
        move('places/haven.md', 'places/port.md', text('places/haven.md')),
        move('people/anna-berg.md', 'people/taken.md', text('people/anna-berg.md')),
      ]),
    ).toThrow()
    expect(filesOf(folder)).toEqual(before)
  })
})

test('what would not pass the check is not made', () => {
  withSmallArchive([], (folder) => {
    const before = filesOf(folder)
    expect(() =>
      makeChanges(folder, [
        move('places/haven.md', 'places/port.md', before.get('places/haven.md') ?? ''),
      ]),
    ).toThrow(
      /dangling-reference\n[^]*\n\nNothing was changed: the archive would not pass its check \(\d+ errors\)\.$/,
    )
    expect(filesOf(folder)).toEqual(before)
  })
})

test('an archive with errors is refused before anything is planned, with what they are', () => {
  withSmallArchive([['people/anna-berg.md', () => 'name: Anna']], (folder) => {
    expect(() => soundContent(folder, 'Mend this first')).toThrow(
      /^content\/people\/anna-berg\.md:1 {2}front-matter-start\n[^]*\n\nMend this first \(1 error\)\.$/,
    )
  })
})

const added = (path: string, text = '---\nname: Tom Falk\n---\n'): FileChange => ({
  ...{ path, to: path, isNew: true, text: '' },
  edits: [{ start: 0, end: 0, text }],
})

test('a new file is written, and told in one line without its text', () => {
  withSmallArchive([], (folder) => {
    const before = filesOf(folder)
    makeChanges(folder, [added('people/tom-falk.md')])
    expect(filesOf(folder)).toEqual(
      new Map([...before, ['people/tom-falk.md', '---\nname: Tom Falk\n---\n']]),
    )
    expect(tellChanges([added('people/tom-falk.md')])).toMatch(
      /^content\/people\/tom-falk\.md {2}is new$/,
    )
  })
})

test('a new file may be the first of its folder', () => {
  withSmallArchive([], (folder) => {
    rmSync(join(folder, 'topics'), { recursive: true })
    writeChanges(folder, [added('topics/ferries.md')])
    expect([...filesOf(folder).keys()]).toContain('topics/ferries.md')
  })
})

test('a file that is there already is not written over, and nothing else is written', () => {
  withSmallArchive([], (folder) => {
    const before = filesOf(folder)
    expect(() =>
      writeChanges(folder, [added('people/tom-falk.md'), added('people/anna-berg.md')]),
    ).toThrow(/people\/anna-berg\.md is there already\. Nothing was written\.$/)
    expect(filesOf(folder)).toEqual(before)
  })
})

test('where a later file cannot take its place, new ones before it are taken away again', () => {
  withSmallArchive([], (folder) => {
    const before = filesOf(folder)
    const text = before.get('places/haven.md') ?? ''
    mkdirSync(join(folder, 'people/taken.md'))
    writeFileSync(join(folder, 'people/taken.md/file'), '')
    const now = filesOf(folder)
    expect(() =>
      writeChanges(folder, [
        added('people/tom-falk.md'),
        move('places/haven.md', 'people/taken.md', text),
      ]),
    ).toThrow()
    expect(filesOf(folder)).toEqual(now)
  })
})
