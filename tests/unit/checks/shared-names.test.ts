import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

/** A second organization, which an event names. */
const police = (name: string, aliases = ''): Edit[] => [
  [
    'organizations/police.md',
    () => `---\nname: ${name}\naliases: [${aliases}]\n---\nThe police.\n`,
  ],
  ['events/pier-storm.md', replacing('[harbour-office]', '[harbour-office, police]')],
  ['addresses.txt', (text) => `${text}/organizations/police/\n`],
]
const remedy =
  '  Where both are one, keep one record. Else take the alias from one, or add what sets them apart.'

test.each([
  [
    'an alias of two',
    police('Port Police', 'Port Authority of Haven'),
    3,
    3,
    'an alias',
    'an alias',
  ],
  ['an alias and a name', police('Port authority of Haven'), 3, 2, 'the name', 'an alias'],
  ['a name of two', police('HAVEN HARBOUR OFFICE'), 2, 2, 'the name', 'the name'],
])('%s is told at both', (_, edits, office, other, ofOther, ofOffice) => {
  const [, name, second] = /“(.*)”[^“]*“(.*)”/s.exec(problemsAfter(...edits)) ?? []
  expect(problemsAfter(...edits)).toBe(
    [
      `content/organizations/harbour-office.md:${office}  name-taken`,
      `  “${name}” is ${ofOther} of content/organizations/police.md, too.`,
      remedy,
      `content/organizations/police.md:${other}  name-taken`,
      `  “${second}” is ${ofOffice} of content/organizations/harbour-office.md, too.`,
      remedy,
    ].join('\n'),
  )
})

test('a place and an organization may go by the same name', () => {
  expect(problemsAfter(...police('Haven'))).toBe('')
})

test('a title that two events have is told at both', () => {
  const edit = replacing('The lighthouse of Haven is painted', 'a storm damages the pier of Haven')
  expect(problemsAfter(['events/lighthouse-painted.md', edit])).toBe(
    [
      'content/events/lighthouse-painted.md:2  warning title-taken',
      '  content/events/pier-storm.md has the same title.',
      '  Add what sets them apart: who, where, or which time it was.',
      'content/events/pier-storm.md:2  warning title-taken',
      '  content/events/lighthouse-painted.md has the same title.',
      '  Add what sets them apart: who, where, or which time it was.',
    ].join('\n'),
  )
})
