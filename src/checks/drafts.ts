/** Drafts are never built: nothing that is built may lead to one, and none may be published already. */
import { addressOf } from '../archive/address.ts'
import { isDraft, reportTo } from '../records/addresses.ts'
import { internalLinks } from '../records/markdown.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { problemAt } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'
import { referencesOf } from '../records/references.ts'

/** References and links to drafts from what is no draft, and drafts whose address is published. */
export function checkDrafts({ files, addresses }: Pick<Content, 'files' | 'addresses'>): Problem[] {
  const drafts = files.filter(isDraft)
  if (drafts.length === 0) return []
  const ids = new Set(drafts.map((file) => file.id))
  const places = new Set(drafts.map((file) => addressOf(file.kind, file.id)))
  const problems = files.filter((file) => !isDraft(file)).flatMap((file) => pointers(file, ids))
  const report = reportTo(problems)
  for (const { line, address, target } of addresses) {
    if (target === undefined && places.has(address)) {
      report(
        line,
        'draft-published',
        `\`${address}\` is published, so its record can no longer be a draft. Take \`draft: true\` out of content${address.slice(0, -1)}.md; where the event does not stand, withdraw it.`,
      )
    } else if (target !== undefined && places.has(target)) {
      report(line, 'reference-to-draft', toDraft(target.split('/')[2]!))
    }
  }
  return problems
}

function pointers(file: RecordFile, drafts: ReadonlySet<string>): Problem[] {
  const references = referencesOf(file)
    .filter(({ id, kinds }) => kinds.includes('events') && drafts.has(id))
    .map(({ path, id }) =>
      problemAt(file, path, { code: 'reference-to-draft', message: toDraft(id) }),
    )
  const links = internalLinks(file.record?.body ?? '').flatMap(({ line, path }): Problem[] => {
    const [, id = ''] = /^\/events\/([^/#?]+)/.exec(path) ?? []
    if (!drafts.has(id)) return []
    return [
      {
        file: file.file,
        line: file.bodyLine + line - 1,
        code: 'reference-to-draft',
        severity: 'error',
        message: toDraft(id),
      },
    ]
  })
  return [...references, ...links]
}

const toDraft = (id: string) =>
  `\`${id}\` is a draft and is not built, so nothing that is built can lead to it. Take \`draft: true\` out of content/events/${id}.md, or this reference.`
