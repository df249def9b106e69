/** `npm run merge -- <kind>/<id> into <id>`: makes one record of two, wherever they are named. */
import { parseArgs } from 'node:util'
import { planMerge } from '../edits/merge.ts'
import { contentFolder } from '../records/content-folder.ts'
import { carryOut, contentToEdit } from './edit.ts'
import { UsageError, runCommand } from './run.ts'

const usage = `npm run merge -- <kind>/<id> into <id of the one that stays> [--dry-run]

  for example: npm run merge -- people/a-berg into anna-berg
  --dry-run    tells what would change, and changes nothing`

runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const [from, word, name, ...more] = positionals
  if (!from || word !== 'into' || !name || more.length > 0) {
    throw new UsageError('Give the record that goes, `into`, and the one that stays.')
  }
  const { changes, byHand, into } = planMerge(contentFolder, contentToEdit(), { from, into: name })
  carryOut(changes, values['dry-run'])
  if (byHand) console.log(`\nCarry over by hand what belongs into ${into.file}:\n\n${byHand}`)
})
