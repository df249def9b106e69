/**
 * `npm run bench:ingest`: drafts of texts beside their right answers. The texts of `ingest/tuning` are
 * the ones that the command is tuned on, those of `ingest/apart` are kept from who tunes it, so that
 * nothing but their figures is printed. `ingest/README.md` says what they are.
 *
 * - `--items <folder>` takes in the news items that the archive was built from, too, where they are
 * - `--only <name>` takes one text of `tuning`, or of what `--reveal` shows
 * - `--verbose` prints what is not as it should be
 * - `--reveal` shows the texts of `apart` one by one, for who keeps them
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '../../src/commands/run.ts'
import { didYouMean } from '../../src/archive/text/edit-distance.ts'
import { openCache } from '../../src/records/cache.ts'
import { readContent } from '../../src/records/read.ts'
import { sha256 } from '../../src/records/hash.ts'
import { readItems, textsIn } from './ingest/answers.ts'
import type { Answer, Text } from './ingest/answers.ts'
import { copyWithout } from './ingest/content-without.ts'
import { readDraft } from './ingest/draft.ts'
import type { Draft } from './ingest/draft.ts'
import { scoreOf } from './ingest/score.ts'
import type { Score } from './ingest/score.ts'
import { figures } from './ingest/figures.ts'
import type { Taken } from './ingest/figures.ts'
import { measure } from './measure-process.ts'

const usage =
  'Usage: npm run bench:ingest -- [--items <folder>] [--only <name>] [--verbose] [--reveal]'
const root = resolve(import.meta.dirname, '../..')
const own = join(import.meta.dirname, 'ingest')
const contentOf = join(root, 'content')
// As after a check: the command takes over what was read of the records that stayed the same.
const cache = openCache()
const original = { folder: contentOf, files: readContent(contentOf, { cache }).files }
cache.save()

async function bench() {
  const { values } = parseArgs({
    options: {
      items: { type: 'string' },
      only: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      reveal: { type: 'boolean', default: false },
    },
  })
  const sets = {
    tuning: textsIn(join(own, 'tuning')),
    apart: textsIn(join(own, 'apart')),
    items: values.items === undefined ? [] : itemsIn(values.items),
  }
  const shown = [...sets.tuning, ...sets.items, ...(values.reveal ? sets.apart : [])]
  if (values.only !== undefined) {
    const names = shown.map(({ name }) => name)
    const text = shown.find(({ name }) => name === values.only)
    if (!text) throw new Error(`No text is called ${values.only}.${didYouMean(values.only, names)}`)
    tell(text, await take(text), true)
    return
  }
  const taken: Record<string, Taken[]> = {}
  for (const [set, texts] of Object.entries(sets)) {
    taken[set] = []
    for (const text of texts) {
      const result = await take(text)
      taken[set].push(result)
      if (shown.includes(text)) tell(text, result, values.verbose)
    }
  }
  console.log(`\n${figures(taken)}`)
}

/** Ingests a text into the content without its events, and compares. */
async function take(text: Text): Promise<Taken> {
  const { answer, file, name } = text
  const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'))
  try {
    const content = join(folder, 'content')
    copyWithout(original, [...answer.retells, ...answer.without], content)
    const { cpu, draft } = await ingest(file, answer, content)
    return { name, cpu, score: scoreOf(answer, draft) }
  } catch (error) {
    // A text that the command cannot take counts as one in which it found nothing.
    const failure = error instanceof Error ? error.message : String(error)
    return { name, cpu: 0, score: scoreOf(answer, nothing), failure }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const nothing: Draft = { item: {}, events: [], needs: [] }

async function ingest(file: string, { flags }: Answer, content: string) {
  const options = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  // As npm runs it.
  const node = ['--import', './src/commands/requirements.mjs']
  const command = [
    ...node,
    'src/commands/ingest.ts',
    file,
    '--content',
    content,
    '--dry-run',
    '--json',
  ]
  const { cpu, lines } = await measure({
    args: [process.execPath, ...command, ...options],
    folder: root,
  })
  return { cpu, draft: readDraft(lines.map((line) => line.text).join('\n')) }
}

/** The news items of a folder that there are answers for. */
function itemsIn(folder: string): Text[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    console.log(`${folder} is no folder with news items: the bench goes on without them.`)
    return []
  }
  const files = new Map(
    names.map((name) => [sha256(readFileSync(join(folder, name))), join(folder, name)]),
  )
  return readItems(join(own, 'items.yaml')).flatMap(({ name, sha256: digest, ...answer }) => {
    const file = files.get(digest)
    if (file === undefined) console.log(`${name} is not in ${folder}: it is left out.`)
    return file === undefined ? [] : [{ name, file, answer }]
  })
}

function tell({ name, file }: Text, { score, failure }: Taken, isVerbose: boolean) {
  console.log(`${name}: ${summary(score)}`)
  if (failure !== undefined) console.log(`  ${basename(file)} failed: ${failure}`)
  else if (isVerbose) for (const line of score.differences) console.log(`  ${line}`)
}

const summary = ({ tallies, events, lines }: Score) =>
  `${tallies['events recall'].right} of ${events} events, ${(lines / events).toFixed(0)} lines by hand for each`

runCommand(usage, bench)
