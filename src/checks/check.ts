/** Everything that is checked about the content, in one place: the site's build and `npm run check` call it. */
import { remembered } from '../archive/look-up.ts'
import type { Archive } from '../archive/archive.ts'
import { ADDRESSES } from '../records/addresses.ts'
import { readArchive } from '../records/archive.ts'
import type { Snapshot } from '../records/archive.ts'
import type { Cache } from '../records/cache.ts'
import { unlessSound } from '../records/facts.ts'
import { sha256 } from '../records/hash.ts'
import { sortProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'
import { shared } from '../records/shared.ts'
import { SUBJECT_FILE } from '../records/subject.ts'
import { checkAddresses } from './addresses.ts'
import { checkAgainstItems } from './against-items.ts'
import { checkCircles } from './circles.ts'
import { checkCopied } from './copied.ts'
import { checkDatings } from './datings.ts'
import { checkDrafts } from './drafts.ts'
import { checkHeld } from './held.ts'
import { checkHistory } from './history.ts'
import { checkIds } from './ids.ts'
import { checkLinks } from './links.ts'
import { checkNearDoubles } from './near-doubles.ts'
import { pointingIn } from './pointing.ts'
import type { Pointing } from './pointing.ts'
import { checkQuotationMarks } from './quotation-marks.ts'
import { checkQuotations } from './quotations.ts'
import { checkReferences } from './references.ts'
import { checkRepeated } from './repeated.ts'
import { checkRules } from './rules.ts'
import { checkSharedNames } from './shared-names.ts'
import { checkSideTaking } from './side-taking.ts'
import { checkSourceAlone } from './source-alone.ts'
import { checkStory } from './story.ts'
import { checkSubject } from './subject.ts'
import { checkSummary } from './summary.ts'
import { checkTerms } from './terms.ts'
import { checkTheme } from './themes.ts'
import { checkUnfinished } from './unfinished.ts'
import { checkUnused } from './unused.ts'

/** What checks look at. */
interface Looked {
  readonly content: Content
  /** Joins the graph: asked for where something may be wrong. */
  readonly archiveOf: () => Archive
  readonly pointing: readonly Pointing[]
}

type Check = (looked: Looked) => readonly Problem[]

/** A check of each record's file by itself: what it finds is remembered with the file. */
const ofEach =
  (name: string, check: (file: RecordFile) => Problem[]): Check =>
  ({ content }) =>
    content.files.flatMap((file) => unlessSound(file, name, () => check(file)))

const checkMarks = ofEach('quotation marks', checkQuotationMarks)

/** References that lead nowhere: whoever asks what points to a record has to know of them, too. */
const danglingIn = remembered(({ content, pointing }: Looked) => checkReferences(content, pointing))

/** The checks that find errors; some find warnings beside them. */
const errorChecks: readonly Check[] = [
  danglingIn,
  ({ content, pointing }) => checkDrafts(content, pointing),
  ({ content }) => checkSubject(content),
  ({ content }) => checkStory(content),
  ({ content }) => checkRules(content),
  ({ content }) => checkHeld(content),
  ({ content }) => checkQuotations(content, sha256),
  ({ content }) => checkDatings(content, sha256),
  ({ content }) => checkCopied(content, sha256),
  ofEach('theme', checkTheme),
  ofEach('repeated', checkRepeated),
  ({ content }) => checkSharedNames(content),
  ({ content }) => checkCircles(content),
  ({ content }) => checkHistory(content),
  ({ content, archiveOf, pointing }) => checkLinks(content, archiveOf, pointing),
  ({ content }) => checkIds(content),
  ({ content }) => checkAddresses(content),
]

/** The checks that find warnings alone, by the name of their file: what only wants errors spares them. */
export const warningChecks: Readonly<Record<string, Check>> = {
  summary: ofEach('summary', checkSummary),
  unfinished: ({ content }) => checkUnfinished(content),
  terms: ({ content }) => checkTerms(content),
  'side-taking': ({ content }) => checkSideTaking(content),
  'source-alone': ofEach('source alone', checkSourceAlone),
  'near-doubles': ({ content }) => checkNearDoubles(content),
  // A reference with a slip in it leaves the record that it means without one.
  unused: (looked) =>
    danglingIn(looked).length > 0
      ? []
      : checkUnused(looked.content, looked.archiveOf, looked.pointing),
}

const allChecks = [...errorChecks, ...Object.values(warningChecks)]

/**
 * The problems of a content folder as it was read, sorted by file and line.
 *
 * @param items texts of news items by their sha256, to check against them, too
 */
function checkSnapshot(
  snapshot: Snapshot,
  checks: readonly Check[],
  items?: ReadonlyMap<string, string>,
): Problem[] {
  const { content, cache } = snapshot
  const looked = { content, archiveOf: () => snapshot.archive, pointing: pointingIn(content) }
  const found = [
    ...checks.flatMap((check) => check(looked)),
    ...(items === undefined ? [] : checkAgainstItems(content, items, sha256)),
  ]
  // A line with a slip in it says something else than it will say.
  const told = [...content.problems, ...checkMarks(looked)]
  const slips = new Set(told.filter(isSlip).map(placeOf))
  cache?.save()
  return sortProblems([...told, ...found.filter((p) => !slips.has(placeOf(p)))])
}

/** The errors of a snapshot, for the build and for every page of a preview; each is checked once. */
export const errorsOf = shared('errors', () =>
  remembered((snapshot: Snapshot): readonly Problem[] =>
    checkSnapshot(snapshot, errorChecks).filter((p) => p.severity === 'error'),
  ),
)

const isSlip = ({ code }: Problem) => code.startsWith('yaml-') || code === 'quotation-marks'
const placeOf = ({ file, line }: Problem) => `${file}:${line}`

/** Reads a content folder and finds every problem in it. */
export function checkContent(
  folder: string,
  {
    items,
    cache,
  }: { items?: ReadonlyMap<string, string> | undefined; cache?: Cache | undefined } = {},
): CheckedContent {
  const snapshot = readArchive(folder, { cache })
  const { content } = snapshot
  const problems = checkSnapshot(snapshot, allChecks, items)
  const names = [...content.files, ...problems].map(({ file }) => file)
  return {
    content,
    problems,
    files: [...new Set([...names, SUBJECT_FILE, `content/${ADDRESSES}`])].sort(),
  }
}

/** A content folder, read and checked. */
interface CheckedContent {
  readonly content: Content
  readonly problems: readonly Problem[]
  /** Every file that was looked at, by its path from the root of the project. */
  readonly files: readonly string[]
}
