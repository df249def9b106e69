/** Drafts are never built: nothing that is built may lead to one, and none may be published already. */
import { ADDRESSES, isDraft } from '../records/addresses.ts'
import { recordAt } from '../records/kinds.ts'
import { internalLinks } from '../records/markdown.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { problemAt, problemInBody } from '../records/record.ts'
import type { Fault } from '../records/record.ts'
import { referencesOf } from '../records/references.ts'
import { reportTo } from '../records/text-file.ts'

/** References and links to drafts from what is no draft, and drafts whose address is published. */
export function checkDrafts({ files, addresses }: Pick<Content, 'files' | 'addresses'>): Problem[] {
  const drafts = new Set(files.filter(isDraft).map((file) => file.id))
  if (drafts.size === 0) return []
  const draftAt = (path: string) => {
    const { kind, id = '' } = recordAt(path) ?? {}
    return kind === 'events' && drafts.has(id) ? [id] : []
  }
  const problems = files
    .filter((file) => !isDraft(file))
    .flatMap((file) => [
      ...referencesOf(file)
        .filter(({ id, kinds }) => kinds.includes('events') && drafts.has(id))
        .map(({ path, id }) => problemAt(file, path, toDraft(id))),
      ...internalLinks(file.record?.body ?? '').flatMap(({ line, path }) =>
        draftAt(path).map((id) => problemInBody(file, line, toDraft(id))),
      ),
    ])
  const report = reportTo(`content/${ADDRESSES}`, problems)
  for (const { line, address, target } of addresses) {
    for (const id of draftAt(target ?? address)) {
      const { code, message } = target === undefined ? published(address, id) : toDraft(id)
      report(line, code, message)
    }
  }
  return problems
}

const toDraft = (id: string): Fault => ({
  code: 'reference-to-draft',
  message: `\`${id}\` is a draft and is not built, so nothing that is built can lead to it. Take \`draft: true\` out of content/events/${id}.md, or this reference.`,
})

const published = (address: string, id: string): Fault => ({
  code: 'draft-published',
  message: `\`${address}\` is published, so its record can no longer be a draft. Take \`draft: true\` out of content/events/${id}.md; where the event does not stand, withdraw it.`,
})
