/** `npm run find -- <words>`: the ids of records by their names, aliases or titles. */
import { parseArgs } from 'node:util'
import { count } from '../archive/text/count.ts'
import { findNear, findRecords } from '../checks/find-records.ts'
import type { FoundRecord } from '../checks/find-records.ts'
import { existingContentFolder } from '../records/content-folder.ts'
import { kindCalled, kindNames, kinds } from '../records/kinds.ts'
import { readContent } from '../records/read.ts'
import { UsageError, runCommand } from './run.ts'

const usage = `npm run find -- <words> [--kind <kind>] [--json]

  for example: npm run find -- anna b
  <words>  of a name, an alias, a title or an id, in any script; or their beginnings
  --kind   ${Object.values(kindNames).join(', ')}
  --json   for tools: { found: [{ kind, id, name, date, as }], near: [likewise] }`

/** More than these are too many to choose from. */
const MOST = 40

runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kind: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const words = positionals.join(' ')
  if (words.trim() === '') throw new UsageError('Give some words.')
  const wanted = values.kind === undefined ? kinds : [kindCalled(values.kind)]
  const files = readContent(existingContentFolder()).files.filter((f) => wanted.includes(f.kind))
  const found = findRecords(words, files)
  const near = found.length > 0 ? [] : findNear(words, files)
  if (values.json) console.log(JSON.stringify({ found, near }, null, 1))
  else if (found.length > 0) console.log(tableOf(found))
  else if (near.length > 0) {
    throw new Error(`Nothing is called “${words}”. Near it:\n${tableOf(near)}`)
  } else throw new Error(`Nothing is called “${words}”.`)
  process.exitCode = found.length > 0 ? 0 : 1
})

function tableOf(found: readonly FoundRecord[]): string {
  const shown = found.slice(0, MOST)
  const width = Math.max(...shown.map(({ id }) => id.length))
  const lines = shown.map(({ kind, id, name, date, as }) =>
    [
      kindNames[kind].padEnd(12),
      id.padEnd(width),
      `${date === undefined ? '' : `${date}  `}${name}${as === undefined ? '' : ` (${as})`}`,
    ].join('  '),
  )
  const more = found.length - shown.length
  return [
    ...lines,
    ...(more > 0 ? [`${count(more, 'more record')}: give more words, or --kind.`] : []),
  ].join('\n')
}
