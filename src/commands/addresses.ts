/** `npm run addresses`: appends the addresses of new records to `content/addresses.txt`. */
import { appendFileSync, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  addressesHeading,
  addressesPath,
  newAddresses,
  readAddresses,
} from '../records/addresses.ts'
import { ProblemsError } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { readContent } from '../records/read.ts'
import { runCommand } from './run.ts'

runCommand('npm run addresses', () => {
  parseArgs({ options: {} })
  const path = addressesPath('content')
  const problems: Problem[] = []
  const listed = readAddresses('content', problems)
  if (problems.length > 0) throw new ProblemsError(problems)
  const added = newAddresses(readContent('content'), listed)
  const heading = existsSync(path) ? '' : addressesHeading

  if (added.length > 0) appendFileSync(path, heading + added.map((line) => `${line}\n`).join(''))
  console.log(`${path}: ${added.length} added.`)
})
