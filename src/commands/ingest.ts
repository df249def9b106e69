/**
 * `npm run ingest -- <file | url | ->`: reads a news item with what the archive knows, and writes drafts of its
 * events, of its source and of who is new.
 */
import { parseArgs } from 'node:util'
import { readItemFile } from '../items/read-item.ts'
import { planIngest } from '../ingest/plan.ts'
import { jsonOf } from '../ingest/report.ts'
import { existingContentFolder } from '../records/content-folder.ts'
import { readContent } from '../records/read.ts'
import { UsageError, runCommand } from './run.ts'

const usage = 'npm run ingest -- <file>'

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
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new UsageError('Give one file.')
  const item = await readItemFile(file)
  const folder = values.content ?? existingContentFolder()
  const content = readContent(folder)
  const plan = planIngest(item, content, { ...values, accessed: '2026-11-27' })
  console.log(jsonOf(plan))
})
