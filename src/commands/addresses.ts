/** `npm run addresses`: appends the addresses of new records to `content/addresses.txt`. */
import { appendFileSync, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ADDRESSES, addressesHeading, addressesPath, newAddresses } from '../records/addresses.ts'
import { contentFolder } from '../records/content-folder.ts'
import { ProblemsError } from '../records/problem.ts'
import { readContent } from '../records/read.ts'
import { runCommand } from './run.ts'

await runCommand('npm run addresses', () => {
  parseArgs({ options: {} })
  const path = addressesPath(contentFolder)
  const { files, addresses, problems } = readContent(contentFolder)
  const faults = problems.filter((p) => p.file === `content/${ADDRESSES}`)
  if (faults.length > 0) throw new ProblemsError(faults)
  const added = newAddresses(files, addresses)
  const heading = existsSync(path) ? '' : addressesHeading

  if (added.length > 0) appendFileSync(path, heading + added.map((line) => `${line}\n`).join(''))
  console.log(`${path}: ${added.length} added.`)
})
