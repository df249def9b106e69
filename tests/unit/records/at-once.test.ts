/** One fault does not hide another, and what follows from a fault is not told beside it. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../src/checks/check.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { problemsAfter, replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const opening = 'events/harbour-opening.md'

/** Where and of which kind the problems are, below `content/`. */
const told = (...edits: Edit[]) => withSmallArchive(edits, (content) => codesOf(content))

const codesOf = (content: string) =>
  checkContent(content).problems.map(
    (p) => `${p.file.slice('content/'.length)}:${p.line} ${p.code}`,
  )

/** One fault of each layer in one file. */
const layers: Edit[] = [
  [opening, replacing('Anna Berg opens', 'Anna: Berg opens')],
  [opening, replacing('date: 1998-05-04\n    basis: derived', 'date: 4 May\n    basis: derived')],
  [opening, replacing('words: on 4 May 1998', 'words: on 5 May 1998')],
  [opening, replacing('type: other', 'typ: other')],
  [opening, replacing('place: haven', 'place: heaven')],
  [opening, replacing('side: other', 'side: offices')],
  [opening, replacing('for this day', 'for that day')],
  [opening, replacing('The new harbour', 'The <b>new</b> [harbour](/places/heaven/)')],
]

describe('everything at once', () => {
  test('a slip in YAML hides nothing else of its file', () => {
    expect(told(...layers)).toEqual([
      'events/harbour-opening.md:2 yaml-colon',
      'events/harbour-opening.md:5 wrong-value',
      'events/harbour-opening.md:9 dating-date-differs',
      'events/harbour-opening.md:13 unknown-field',
      'events/harbour-opening.md:15 dangling-reference',
      'events/harbour-opening.md:19 wrong-value',
      'events/harbour-opening.md:26 quotation-not-in-source',
      'events/harbour-opening.md:48 dangling-link',
      'events/harbour-opening.md:48 unsafe-markdown',
      'events/harbour-opening.md:48 unsafe-markdown',
    ])
  })

  test('a fault in a field hides no dating beside it', () => {
    expect(
      told(
        [opening, replacing('type: other', 'typ: other')],
        [opening, replacing('words: on Monday', 'words: on Tuesday')],
      ),
    ).toEqual([
      'events/harbour-opening.md:8 phrase-not-in-fingerprint',
      'events/harbour-opening.md:13 unknown-field',
    ])
  })

  test('front matter that cannot be read hides no fault of the body', () => {
    expect(
      told(
        [opening, replacing('type: other', 'type: other\n][')],
        [opening, (text) => text.replace(/\n---\n[^]*$/, '\n---\n')],
      ),
    ).toEqual([
      'events/harbour-opening.md:14 front-matter',
      'events/harbour-opening.md:49 no-summary',
    ])
  })

  test('a hidden character hides no other fault', () => {
    expect(
      told(
        [opening, replacing('Anna Berg opens', 'Anna\u200b Berg opens')],
        [opening, replacing('type: other', 'typ: other')],
      ),
    ).toEqual([
      'events/harbour-opening.md:2 hidden-character',
      'events/harbour-opening.md:13 unknown-field',
    ])
  })

  test('a record whose slip could be mended is not in the graph', () => {
    withSmallArchive(layers.slice(0, 1), (content) => {
      const { archive } = readArchive(content)
      expect(() => archive.event('harbour-opening')).toThrow('No record has the id')
    })
  })
})

describe('a cause leaves its follow-ons out', () => {
  const harbours = 'topics/harbours.md'

  test.each<[cause: string, edit: Edit[1], code: string]>([
    ['an empty file', () => '', 'topics/harbours.md:1 empty-file'],
    ['a file that is no front matter', () => 'Ships.\n', 'topics/harbours.md:1 front-matter-start'],
    ['a file that is too large', () => 'x'.repeat(40_000), 'topics/harbours.md:1 too-large'],
    ['a slip in YAML', replacing('name: ', 'name: @'), 'topics/harbours.md:2 yaml-mark'],
  ])('%s: references to it are not told', (_, edit, code) => {
    expect(told([harbours, edit])).toEqual([code])
  })

  test('a file in another encoding is told once, by its line', () => {
    withSmallArchive([], (content) => {
      const latin = Buffer.from('---\nname: H\u00e4fen\n---\nPlaces for ships.\n', 'latin1')
      writeFileSync(join(content, harbours), latin)
      expect(codesOf(content)).toEqual(['topics/harbours.md:2 not-utf-8'])
    })
  })

  test.each(['harbours.MD', 'harbours.md.txt', 'harbours.markdown', 'Harbours.md'])(
    'a record under the name %s is told once, with the name that would be right',
    (name) => {
      withSmallArchive([], (content) => {
        renameSync(join(content, harbours), join(content, 'topics', name))
        const { problems } = checkContent(content)
        expect(problems).toHaveLength(1)
        expect(problems[0]!.message).toMatch(/ Did you mean `harbours\.md`\?$/)
      })
    },
  )

  test.each(['harbour-chronicle.MD', 'Harbour Chronicle.md'])(
    'a source under the name %s is told once, though its fingerprint has no source beside it',
    (name) => {
      withSmallArchive([], (content) => {
        renameSync(join(content, 'sources/harbour-chronicle.md'), join(content, 'sources', name))
        expect(checkContent(content).problems).toHaveLength(1)
      })
    },
  )

  test('a field under a wrong name is not missing, too', () => {
    expect(told([opening, replacing('type: other', 'Type: other')])).toEqual([
      'events/harbour-opening.md:13 unknown-field',
    ])
  })

  test('a source of a dating that does not exist is not asked for among the evidence', () => {
    expect(
      told([
        opening,
        replacing('source: radio-north-opening\n    words', 'source: radio\n    words'),
      ]),
    ).toEqual(['events/harbour-opening.md:11 dangling-reference'])
  })
})

describe('names of files', () => {
  test.each([
    ['My Event.md', 'my-event.md'],
    ['Été.md', 'ete.md'],
    ['harbour_day.md', 'harbour-day.md'],
    ['harbour--day.md', 'harbour-day.md'],
    ['2011.05.04 Storm.md', '2011-05-04-storm.md'],
    ['storm.MD', 'storm.md'],
    ['storm.md.txt', 'storm.md'],
    ['storm.markdown', 'storm.md'],
    ['storm.mdx', 'storm.md'],
    ['storm.md ', 'storm.md'],
  ])('%s is told with the name that would be right', (name, right) => {
    expect(problemsAfter([`topics/${name}`, () => 'x'])).toMatch(
      new RegExp(
        `^content/topics/${RegExp.escape(name)}:1 {2}(?:file-name|not-a-record)\\n.* Did you mean \`${right}\`\\?$`,
      ),
    )
  })

  test('a name is not suggested that another file has', () => {
    expect(problemsAfter(['topics/Harbours.md', () => 'x'])).not.toContain('Did you mean')
  })

  test.each([
    '.DS_Store',
    '.gitkeep',
    '.haven.md.swp',
    '.#haven.md',
    '._haven.md',
    '.goutputstream-AB12',
    'haven.md~',
    '#haven.md#',
    'haven.swp',
    'haven.md.swo',
    '4913',
    'Thumbs.db',
    'desktop.ini',
    'Desktop.ini',
    '~$haven.md',
    'haven.md.orig',
    'haven.md.bak',
    'haven.md.save',
    'haven.md.tmp',
    'haven.md___jb_tmp___',
  ])('%s, which an editor or a system leaves, is no record and no fault', (name) => {
    expect(problemsAfter([`places/${name}`, () => '<<<'])).toBe('')
    expect(problemsAfter([`sources/${name}`, () => '<<<'])).toBe('')
  })

  test('a folder that a system leaves is none, either', () => {
    withSmallArchive([], (content) => {
      mkdirSync(join(content, 'topics/.Trash-1000'))
      expect(codesOf(content)).toEqual([])
    })
  })

  test.each(['haven.md.rej', 'notes.txt', 'haven (conflicted copy).md'])('%s is told', (name) => {
    expect(problemsAfter([`places/${name}`, () => 'x'])).not.toBe('')
  })
})
