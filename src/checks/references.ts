/** References between records: ids are unique across all kinds, and each names a record that exists. */
import { didYouMean } from '../archive/text/edit-distance.ts'
import { internalLinks } from '../records/markdown.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'
import { referencesOf } from '../records/references.ts'

/** References to records that do not exist, and ids that two records share. */
export function checkReferences({ files }: Content): Problem[] {
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
  for (const file of files) {
    for (const { path, id, kinds } of referencesOf(file)) {
      const target = known.get(id)
      if (target && kinds.includes(target.kind)) continue
      const candidates = files.filter((f) => kinds.includes(f.kind)).map((f) => f.id)
      const message = target
        ? `\`${id}\` is in content/${target.kind}; expected one of content/${kinds.join(', content/')}.`
        : `There is no ${kinds.map((kind) => `content/${kind}/${id}.md`).join(' or ')}.` +
          didYouMean(id, candidates)
      problems.push(problemAt(file, path, { code: 'dangling-reference', message }))
    }
    problems.push(...danglingLinks(file, known))
  }
  return problems
}

/** Links in a body to records that do not exist. Other addresses are checked on the built pages. */
function danglingLinks(file: RecordFile, known: ReadonlyMap<string, RecordFile>): Problem[] {
  const body = file.record?.body
  if (!body) return []
  return internalLinks(body).flatMap(({ line, path }) => {
    const [, kind, id] =
      /^\/(events|sources|people|organizations|places|topics)\/([^/#?]+)\/?/.exec(path) ?? []
    if (!id || known.get(id)?.kind === kind) return []
    return [
      problemOf({
        file: file.file,
        line: file.bodyLine + line - 1,
        code: 'dangling-link',
        message: `There is no content/${kind}/${id}.md.${didYouMean(id, known.keys())}`,
      }),
    ]
  })
}
