/** Words that take sides: a warning where a summary, note or title has one outside quotations. */
import { isRun, wordsOf } from '../archive/fingerprint.ts'
import { namesOf } from './names.ts'
import { ownTexts, storyIn } from './own-words.ts'
import type { OwnText } from './own-words.ts'
import { factOf } from '../records/facts.ts'
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
  const all = wordsThatTakeSides.flatMap(({ words, why }) =>
    words.map((word) => ({ word, why, parts: wordsOf(word) })),
  )
  const listed = Map.groupBy(all, ({ parts }) => parts[0])
  const hasListed = ({ text }: Pick<OwnText, 'text'>) => {
    const words = new Set(wordsOf(text))
    return all.some(({ parts }) => parts.every((part) => words.has(part)))
  }
  const mayTakeSides = (file: RecordFile) =>
    factOf(file, 'listed words', () => [...titleIn(file), ...ownTexts(file)].some(hasListed))
  return [
    ...content.files.filter(mayTakeSides).flatMap((file) => [...titleIn(file), ...ownTexts(file)]),
    ...storyIn(content.subjectFile),
  ].flatMap((own) =>
    own.text.split('\n').flatMap((line, i) => {
      const words = names.without(wordsOf(line))
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
