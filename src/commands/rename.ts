/** `npm run rename -- <kind>/<id> <new id>`: gives a record another id, wherever it is named. */
import { parseArgs } from 'node:util'
import { planRename } from '../edits/rename.ts'
import { contentFolder } from '../records/content-folder.ts'
import { carryOut, contentToEdit } from './edit.ts'
import { UsageError, runCommand } from './run.ts'

const usage = `npm run rename -- <kind>/<id> <new id> [--dry-run]

  for example: npm run rename -- people/a-berg anna-berg
  --dry-run    tells what would change, and changes nothing`

runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const [from, to, ...more] = positionals
  if (!from || !to || more.length > 0) throw new UsageError('Give a record and its new id.')
  carryOut(planRename(contentFolder, contentToEdit(), { from, to }), values['dry-run'])
})
