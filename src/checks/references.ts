/** References between records: ids are unique across all kinds, and each names a record that exists. */
import { shortened } from '../archive/text/shortened.ts'
import { isId } from '../records/file-name.ts'
import { recordAt } from '../records/kinds.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'
import { meantHint, namedRecords } from './meant-records.ts'
import type { Pointing } from './pointing.ts'

/** References and links to records that do not exist, and ids that two records share. */
export function checkReferences({ files }: Content, pointing: readonly Pointing[]): Problem[] {
  const problems: Problem[] = []
  const known = new Map<string, RecordFile>()
  for (const file of files) {
    const first = known.get(file.id)
    if (first) {
      problems.push(
        problemAt(file, [], {
          code: 'id-taken',
          message: `${first.file} has the id \`${file.id}\` already. Give this file another name.`,
        }),
      )
    } else known.set(file.id, file)
  }
  const isThere = (id: string, kinds: readonly string[]) => {
    const kind = known.get(id)?.kind
    return kind !== undefined && kinds.includes(kind)
  }
  // Without their places first: nearly all lead somewhere.
  const areThere = ({ named, linked }: Pointing) =>
    Object.entries(named).every(([kinds, ids]) =>
      ids.every((id) => isThere(id, kinds.split(' '))),
    ) &&
    linked.every((address) => {
      const target = recordAt(address)
      return !target || isThere(target.id, [target.kind])
    })
  for (const { references, links } of pointing.filter((from) => !areThere(from))) {
    for (const { id, kinds, at } of references) {
      const target = known.get(id)
      if (isThere(id, kinds)) continue
      const name = shortened(id)
      const missing = isId(id)
        ? `There is no ${kinds.map((kind) => `content/${kind}/${id}.md`).join(' or ')}.`
        : `\`${name}\` is not the id of a record.`
      const message = target
        ? `\`${name}\` is in content/${target.kind}; expected one of content/${kinds.join(', content/')}.`
        : missing
      const isPair = !target && name.split(' ').every((word) => known.has(word))
      const hint = isPair
        ? ` A comma is missing: \`${name.split(' ').join(', ')}\``
        : meantHint(id, namedRecords(files, kinds)) || (target ? '' : remedy(id))
      problems.push(at({ code: 'dangling-reference', message: message + hint }))
    }
    for (const { address, at } of links) {
      const target = recordAt(address)
      if (!target || isThere(target.id, [target.kind])) continue
      const { kind, id } = target
      const hint = meantHint(id, namedRecords(files, [kind]))
      const message = `There is no content/${kind}/${id}.md.${hint}`
      problems.push(at({ code: 'dangling-link', message }))
    }
  }
  return problems
}

/** What is left to do where no record is near. */
const remedy = (id: string) =>
  isId(id)
    ? ' Write that record, or take this out.'
    : ' The id of a record is the name of its file.'
