/**
 * `npm run fingerprint -- <file> [--source <id>] [--phrase "…"]…`: reads a news item and keeps its
 * sha256 and fingerprint beside its source's record. The text itself is not kept. The file can be text,
 * HTML, Markdown or PDF.
 */
import { parseArgs } from 'node:util'
import { shortPhrasesOf } from '../checks/source-words.ts'
import { readItemFile } from '../items/read-item.ts'
import { existingContentFolder } from '../records/content-folder.ts'
import { writeFingerprint } from '../records/write-fingerprint.ts'
import { UsageError, runCommand } from './run.ts'

const usage = `npm run fingerprint -- <file> [--source <id>] [--phrase "on Monday"]

  <file>    the news item: text, HTML as a browser saves it, Markdown or PDF
  --source  the source that the file is; else the one that has its sha256
  --phrase  words to keep beside the fingerprint, fewer than five; may be given again.
            Those that records quote from the source are kept by themselves`

runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      phrase: { type: 'string', multiple: true, default: [] },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new UsageError('Give one file.')
  const request = { item: await readItemFile(file), ...values, usedFrom: shortPhrasesOf }
  console.log(writeFingerprint(existingContentFolder(), request))
})
