/**
 * `npm run ingest -- <file | url | ->`: reads a news item with what the archive knows, and writes drafts of its
 * events, of its source and of who is new. Nothing that stands is changed, unless `--patch` asks for it.
 */
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { edtfDate, language, webAddress } from '../archive/model/fields.ts'
import { count } from '../archive/text/count.ts'
import { newSentences } from '../ingest/difference.ts'
import { draftsOf } from '../ingest/drafts.ts'
import { planIngest } from '../ingest/plan.ts'
import { jsonOf, tellPlan } from '../ingest/report.ts'
import type { Item } from '../items/item.ts'
import { readItem, readItemFile } from '../items/read-item.ts'
import { openCache } from '../records/cache.ts'
import { existingContentFolder } from '../records/content-folder.ts'
import { ProblemsError } from '../records/problem.ts'
import { readContent } from '../records/read.ts'
import { UsageError, runCommand } from './run.ts'
import { today } from './today.ts'

const usage = `npm run ingest -- <file | url | -> [--url <address>] [--publisher <name>] [--published <date>]
    [--language <tag>] [--title <title>] [--content <folder>] [--patch] [--dry-run] [--json]

  <file>       text, HTML as a browser saves it, Markdown or PDF; - reads from another program
  --url        where it was published; --publisher, --published (EDTF) and --title: what it does not say itself
  --content    another folder with records
  --patch      adds the evidence to events that stand, too, instead of showing it
  --dry-run    writes nothing
  --json       what was found, for programs`

/** What options must be: the fields of a source that they give. */
const fields = { url: webAddress, published: edtfDate, language }

runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      publisher: { type: 'string' },
      published: { type: 'string' },
      language: { type: 'string' },
      title: { type: 'string' },
      content: { type: 'string' },
      patch: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [from] = positionals
  if (!from || positionals.length > 1) throw new UsageError('Give one file or address.')
  refuseWrong(values)
  const folder = existingContentFolder(values.content)
  const item = await itemFrom(from)
  const content = readContent(folder, { cache: openCache() })
  // What else is wrong, the check tells that comes before anything is written.
  if (content.problems.length > 0) throw new ProblemsError(content.problems)
  const accessed = today()
  const plan = planIngest(item, content, { ...values, accessed })
  const drafts = draftsOf(plan, content.files, { accessed, isPatching: values.patch })
  if (values.json) console.log(jsonOf(plan, drafts))
  else console.log(tellPlan(plan, drafts))
  const say = (text: string) => (values.json ? undefined : console.log(`\n${text}`))
  const { standing } = plan.source
  if (standing?.sha256 === item.sha256) {
    say(`\`${standing.id}\` is this item: nothing was changed.`)
    return
  }
  if (standing?.held) {
    say(tellDifference(newSentences(item, standing), standing.id))
    return
  }
  if (plan.events.length === 0) {
    throw new Error(
      'No event was found in it, so nothing was written. npm run new makes a record by hand.',
    )
  }
  const changes = [...drafts.files, ...(values.patch ? drafts.patches : [])]
  if (!values['dry-run']) {
    // Loads all checks, which a look at what would be written does without.
    const { makeChanges } = await import('../edits/file-change.ts')
    makeChanges(folder, changes)
  }
  const isDone = values['dry-run'] ? 'would be written; nothing was.' : 'written:'
  say(
    [
      `${count(changes.length, 'file')} ${isDone}`,
      ...changes.map(({ path }) => `  ${folder}/${path}`),
      ...(values['dry-run'] ? [] : ['Write the summaries, then: npm run check, npm run dev']),
    ].join('\n'),
  )
})

/** @throws {Error} where an option is nothing that a source can have */
function refuseWrong(values: Readonly<Partial<Record<keyof typeof fields, string>>>) {
  for (const name of ['url', 'published', 'language'] as const) {
    if (values[name] === undefined) continue
    const [issue] = fields[name].safeParse(values[name]).error?.issues ?? []
    if (issue) throw new Error(`--${name}: ${issue.message}`)
  }
}

async function itemFrom(from: string): Promise<Item> {
  if (from === '-') return readItem(await buffer(process.stdin))
  if (!/^https?:\/\//i.test(from)) return readItemFile(from)
  console.error(`Reading ${from} …`)
  const { webVisitor } = await import('./walk.ts')
  const { address, answer } = await webVisitor()(from, 'read')
  if (answer.status !== 200) {
    throw new Error(`${address} answered ${answer.status}. Save the page, and give its file.`)
  }
  return readItem(answer.body, { type: answer.headers['content-type'], url: address })
}

const tellDifference = (sentences: readonly string[], id: string) =>
  [
    `\`${id}\` is held already, with another text, so nothing was changed.`,
    ...(sentences.length === 0
      ? ['Every sentence of the item is in the text that was held.']
      : ['Not in the text that was held:', ...sentences.map((sentence) => `  + ${sentence}`)]),
  ].join('\n')
