/** Words that take sides: a warning where a summary, note or title has one outside quotations. */
import { isRun, wordsOf } from '../archive/fingerprint.ts'
import { namesOf } from './names.ts'
import { ownTextsIn } from './own-words.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { lineOf } from '../records/frontmatter.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'

/** The list, with the reason and what to do: short on purpose, so that a warning means something. */
export const wordsThatTakeSides: readonly { words: readonly string[]; why: string }[] = [
  {
    words: ['regime', 'puppet', 'so-called', 'self-styled', 'propaganda'],
    why: 'Denies standing or good faith. Name the office, the body or the text.',
  },
  {
    words: [
      'terrorist',
      'terrorists',
      'extremist',
      'extremists',
      'freedom fighters',
      'martyr',
      'martyrs',
    ],
    why: 'Judges people. Name the group, and the act.',
  },
  {
    words: ['massacre', 'slaughter', 'atrocity', 'atrocities', 'brutal', 'barbaric', 'heroic'],
    why: 'Judges an act. Say what was done, by whom, to whom.',
  },
  {
    words: ['aggression', 'aggressor', 'provocation', 'unprovoked', 'retaliation', 'retaliated'],
    why: 'Says who began. Say what came first and what followed.',
  },
  {
    words: [
      'admitted',
      'conceded',
      'claimed',
      'alleged',
      'boasted',
      'insisted',
      'slammed',
      'blasted',
      'hailed',
      'lauded',
    ],
    why: 'Colours speech. Write said, stated, welcomed or criticised.',
  },
  {
    words: [
      'historic',
      'landmark',
      'groundbreaking',
      'unprecedented',
      'notorious',
      'infamous',
      'shameful',
      'glorious',
    ],
    why: 'Praises or blames. Leave it out, or quote who says so.',
  },
  {
    words: [
      'of course',
      'obviously',
      'clearly',
      'undoubtedly',
      'fortunately',
      'unfortunately',
      'rightly',
      'wrongly',
    ],
    why: 'Speaks for the reader. Leave it out.',
  },
]

/** Titles, summaries, notes and the story with such words. Names of records are passed over. */
export function checkSideTaking(content: Content): Problem[] {
  const names = namesOf(content)
  const listed = Map.groupBy(
    wordsThatTakeSides.flatMap(({ words, why }) =>
      words.map((word) => ({ word, why, parts: wordsOf(word) })),
    ),
    ({ parts }) => parts[0],
  )
  return [...content.files.flatMap(titleIn), ...ownTextsIn(content)].flatMap((own) =>
    own.text.split('\n').flatMap((line, i) => {
      const all = wordsOf(line)
      // Names are looked for only where something is listed.
      const isListed = all.some((first) =>
        listed.get(first)?.some(({ parts }) => parts.every((part) => all.includes(part))),
      )
      if (!isListed) return []
      const words = names.without(all)
      return [...new Set(words)].flatMap((first) =>
        (listed.get(first) ?? [])
          .filter(({ parts }) => isRun(parts, words))
          .map(({ word, why }) =>
            problemOf({
              file: own.file,
              line: own.lineAt(i),
              code: 'takes-sides',
              message: `“${word}” takes sides. ${why}`,
            }),
          ),
      )
    }),
  )
}

const titleIn = ({ file, text, kind, record }: RecordFile) =>
  kind === 'events' && record
    ? [{ file, text: record.title, lineAt: () => lineOf(text, ['title']) }]
    : []
