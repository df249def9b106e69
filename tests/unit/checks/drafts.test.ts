/** A draft is checked like any event, and is not there for anything that is built. */
import { expect, test } from 'vitest'
import { newAddresses } from '../../../src/records/addresses.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { problemsAfter, replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const draft = (text: string) => text.replace('title:', 'draft: true\ntitle:')
const unlisted: Edit = ['addresses.txt', replacing('/events/pier-storm/\n', '')]
/** No other event of the fixture points to this one, once the opening does not. */
const stormDraft: Edit[] = [
  ['events/pier-storm.md', draft],
  ['events/harbour-opening.md', replacing('event: pier-storm', 'event: ferry-meeting')],
]

/** What is said of a draft anyway, whatever is wrong with it. */
const unfinished = [
  'content/events/pier-storm.md:2  warning draft-unfinished',
  '  A draft. Nothing is missing.',
  '  Once it is finished, take `draft: true` out.',
]

test('a draft that nothing points to is sound, and is not missed on the list of addresses', () => {
  expect(problemsAfter(...stormDraft, unlisted)).toBe(unfinished.join('\n'))
})

test('a draft is in no part of what is built, and has no address', () => {
  withSmallArchive([...stormDraft, unlisted], (folder) => {
    const { archive, content } = readArchive(folder)
    expect(archive.events.map((e) => e.id)).not.toContain('pier-storm')
    expect(() => archive.event('pier-storm')).toThrow()
    expect(newAddresses(content.files, content.addresses)).toEqual([])
  })
})

test('a draft is checked', () => {
  expect(
    problemsAfter(...stormDraft, unlisted, [
      'events/pier-storm.md',
      replacing('source: harbour-chronicle', 'source: harbour-chronicles'),
    ]),
  ).toContain('Did you mean `harbour-chronicle`?')
})

test('nothing that is built may point to a draft', () => {
  const says =
    '  `pier-storm` is a draft and is not built, so nothing that is built can lead to it. ' +
    'Take `draft: true` out of content/events/pier-storm.md, or this reference.'
  expect(problemsAfter(['events/pier-storm.md', draft], unlisted)).toBe(
    ['content/events/harbour-opening.md:44  reference-to-draft', says, ...unfinished].join('\n'),
  )
  expect(
    problemsAfter(...stormDraft, unlisted, [
      'events/ferry-meeting.md',
      (text) => `${text.trimEnd()} As in [a storm](/events/pier-storm/).\n`,
    ]),
  ).toMatch(/^content\/events\/ferry-meeting\.md:\d+ {2}reference-to-draft\n/)
  expect(
    problemsAfter(...stormDraft, [
      'addresses.txt',
      replacing('/events/pier-storm/', '/events/pier-gale/ -> /events/pier-storm/'),
    ]),
  ).toBe(['content/addresses.txt:7  reference-to-draft', says, ...unfinished].join('\n'))
})

test('a draft may point to a draft', () => {
  expect(
    problemsAfter(
      ['events/pier-storm.md', draft],
      ['events/harbour-opening.md', draft],
      [
        'addresses.txt',
        (text) =>
          text.replace('/events/pier-storm/\n', '').replace('/events/harbour-opening/\n', ''),
      ],
    ),
  ).not.toContain('reference-to-draft')
})

test('what is published cannot become a draft again', () => {
  expect(problemsAfter(...stormDraft)).toBe(
    [
      'content/addresses.txt:7  draft-published',
      '  `/events/pier-storm/` is published, so its record can no longer be a draft. Take `draft: true` ' +
        'out of content/events/pier-storm.md; where the event does not stand, withdraw it.',
      ...unfinished,
    ].join('\n'),
  )
})
