/** `npm run addresses`: appends the addresses of new records to `content/addresses.txt`, and offers their ids to editors. */
import { appendFileSync, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { errorsOf } from '../checks/check.ts'
import { editorFolder, writeEditorFiles } from '../edits/editor-files.ts'
import { ADDRESSES, addressesHeading, addressesPath, newAddresses } from '../records/addresses.ts'
import { addressOf } from '../archive/address.ts'
import { count } from '../archive/text/count.ts'
import { readArchive } from '../records/archive.ts'
import { contentFolder } from '../records/content-folder.ts'
import { ProblemsError } from '../records/problem.ts'
import { runCommand } from './run.ts'

runCommand('npm run addresses', () => {
  parseArgs({ options: {} })
  const path = addressesPath(contentFolder)
  const snapshot = readArchive(contentFolder)
  const { files, addresses, problems } = snapshot.content
  const faults = problems.filter((p) => p.file === `content/${ADDRESSES}`)
  if (faults.length > 0) throw new ProblemsError(faults)
  // An address is for good, and a record with an error may yet get another id.
  const errors = Map.groupBy(errorsOf(snapshot), (p) => p.file)
  const sound = files.filter((f) => !errors.has(f.file))
  const added = newAddresses(sound, addresses)
  const heading = existsSync(path) ? '' : addressesHeading

  if (added.length > 0) appendFileSync(path, heading + added.map((line) => `${line}\n`).join(''))
  console.log(`${path}: ${added.length} added.`)
  // New records are new choices for editors.
  if (existsSync(editorFolder(contentFolder))) writeEditorFiles(contentFolder, snapshot.content)
  const listed = new Set(addresses.map((line) => line.address))
  for (const { file, kind, id } of files) {
    if (listed.has(addressOf(kind, id)) || added.includes(addressOf(kind, id))) continue
    const found = errors.get(file)?.length ?? 0
    const why = found > 0 ? `it has ${count(found, 'error')}, see npm run check` : 'it is a draft'
    console.log(`Left out: ${file}, because ${why}.`)
  }
})
