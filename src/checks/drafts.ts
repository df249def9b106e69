/** Drafts are never built: nothing that is built may lead to one, and none may be published already. */
import { ADDRESSES, isDraft } from '../records/addresses.ts'
import { recordAt } from '../records/kinds.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import type { Kind } from '../archive/records.ts'
import type { Fault, RecordFile } from '../records/record.ts'
import { reportTo } from '../records/text-file.ts'
import type { Pointing } from './pointing.ts'

/** References and links to drafts from what is no draft, and drafts whose address is published. */
export function checkDrafts(
  { files, addresses }: Content,
  pointing: readonly Pointing[],
): Problem[] {
  const drafts = Map.groupBy(files.filter(isDraft), ({ id }) => id)
  if (drafts.size === 0) return []
  const draftOf = (id: string, kinds: readonly Kind[]) =>
    (drafts.get(id) ?? []).filter(({ kind }) => kinds.includes(kind))
  const draftAt = (path: string) => {
    const { kind, id } = recordAt(path) ?? {}
    return kind && id !== undefined ? draftOf(id, [kind]) : []
  }
  const problems = pointing
    .filter(
      ({ named, linked }) =>
        Object.values(named).some((ids) => ids.some((id) => drafts.has(id))) ||
        linked.some((address) => draftAt(address).length > 0),
    )
    .filter(({ file }) => !file || !isDraft(file))
    .flatMap(({ references, links }) => [
      ...references.flatMap(({ id, kinds, at }) =>
        draftOf(id, kinds).map((file) => at(toDraft(file))),
      ),
      ...links.flatMap(({ address, at }) => draftAt(address).map((file) => at(toDraft(file)))),
    ])
  const report = reportTo(`content/${ADDRESSES}`, problems)
  for (const { line, address, target } of addresses) {
    for (const file of draftAt(target ?? address)) {
      const { code, message } = target === undefined ? published(address, file) : toDraft(file)
      report(line, code, message)
    }
  }
  return problems
}

const toDraft = ({ id, file }: RecordFile): Fault => ({
  code: 'reference-to-draft',
  message: `\`${id}\` is a draft and is not built, so nothing that is built can lead to it. Take \`draft: true\` out of ${file}, or this reference.`,
})

const published = (address: string, { kind, file }: RecordFile): Fault => ({
  code: 'draft-published',
  message: `\`${address}\` is published, so its record can no longer be a draft. Take \`draft: true\` out of ${file}${kind === 'events' ? '; where the event does not stand, withdraw it' : ''}.`,
})
