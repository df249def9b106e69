import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editorFiles, editorFolder, writeEditorFiles } from '../../../src/edits/editor-files.ts'
import { formatProblems } from '../../../src/records/problem.ts'
import type { Problem } from '../../../src/records/problem.ts'
import { readContent } from '../../../src/records/read.ts'
import { readRecord } from '../../../src/records/record.ts'
import { reportTo } from '../../../src/records/text-file.ts'
import { kindNames, kinds } from '../../../src/records/kinds.ts'
import { withSmallArchive } from '../small-archive.ts'

const files = withSmallArchive([], (folder) => editorFiles(readContent(folder)))
const snippets = JSON.parse(files.get('records.code-snippets')!) as Record<
  string,
  { readonly prefix: string; readonly body: readonly string[] }
>

/** What an editor makes of a snippet for somebody who takes the first of all choices. */
function typed(name: string): string {
  const texts = new Map<string, string>()
  const answers: Record<string, string> = {
    date: '1998-05-04',
    address: 'https://haven.example/',
    latitude: '50.1',
    longitude: '4.2',
  }
  return snippets[name]!.body.join('\n')
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '1998-06-02')
    .replace(
      /\$\{(\d+)(?:\|([^,|]+)[^|]*\||:([^}]+))\}/g,
      (_, number: string, id: string | undefined, word: string | undefined) => {
        const text = id ?? answers[word ?? ''] ?? word ?? ''
        texts.set(number, text)
        return text
      },
    )
    .replace(/\$(\d+)/g, (_, number: string) => texts.get(number) ?? '')
}

test.each(kinds)('the snippet of one of %s makes a record that can be read', (kind) => {
  const problems: Problem[] = []
  const text = typed(kindNames[kind])
  const file = readRecord({ kind, id: 'x', file: 'x.md', text }, reportTo('x.md', problems))
  expect(formatProblems(problems)).toBe('')
  expect(file.hasRecord).toBe(true)
})

test('ids that stand are choices; what is said twice is typed once', () => {
  expect(snippets['person in an event']).toMatchObject({
    prefix: 'record-person-in-an-event',
    body: [
      '  - person: ${1|anna-berg|}',
      '    role: ${2:role}',
      '    side: ${3|office,other|}',
      '$0',
    ],
  })
  expect(snippets.quotation!.body).toEqual([
    '      - text: ${1:words as they stand}',
    '        speaker: ${2|source,unnamed,anna-berg,harbour-office|}',
    '$0',
  ])
  const { body } = snippets.event!
  expect(body.filter((line) => line.includes('date: '))).toEqual([
    'date: ${2:date}',
    '  - date: $2',
  ])
})

test('only what changed is written, beside the folder of records', () => {
  withSmallArchive([], (folder) => {
    const content = readContent(folder)
    expect(writeEditorFiles(folder, content)).toEqual([...files.keys()])
    expect(writeEditorFiles(folder, content)).toEqual([])
    const path = join(editorFolder(folder), 'schemas/event.json')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      $id: 'event.json',
      title: 'The record of an event',
    })
  })
})
