import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chosenFiles } from '../../../src/checks/chosen-files.ts'

const events = ['content/events/harbour-opening.md', 'content/events/pier-storm.md']
const known = ['content/archive.yaml', ...events, 'content/topics/harbours.md']

describe('files that are checked', () => {
  test.each([
    [['content/events/pier-storm.md'], 'content', [events[1]]],
    [['./content/events/pier-storm.md'], 'content/', [events[1]]],
    [[resolve('content/archive.yaml')], 'content', ['content/archive.yaml']],
    [['../harbour/events/pier-storm.md'], '../harbour', [events[1]]],
    [['content/events/'], 'content', events],
    [['content'], 'content', known],
    [
      ['content/topics', 'content/archive.yaml'],
      'content',
      ['content/topics/harbours.md', 'content/archive.yaml'],
    ],
  ])('%s in %s', (paths, folder, files) => {
    expect([...chosenFiles(paths, folder, known)]).toEqual(files)
  })
})

test.each([
  ['content/events/peer-storm.md', ' Did you mean `content/events/pier-storm.md`?'],
  ['events/pier-storm.md', ' Did you mean `content/events/pier-storm.md`?'],
  ['content/events/pier-storm', ' Did you mean `content/events/pier-storm.md`?'],
  ['content/pages/docs.mdx', ''],
])('%s is none of them', (path, hint) => {
  expect(() => chosenFiles([path], 'content', known)).toThrow(
    new Error(`\`${path}\` is not a file that is checked.${hint}`),
  )
})
