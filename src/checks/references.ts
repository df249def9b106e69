/** References between records: ids are unique across all kinds, and each names a record that exists. */
import type { EventRecord, Evidence, Kind } from '../archive/records.ts'
import { didYouMean } from '../archive/text/edit-distance.ts'
import { internalLinks } from '../records/markdown.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'

interface Reference {
  readonly path: readonly PropertyKey[]
  readonly id: string
  /** The kinds that it may name. */
  readonly kinds: readonly Kind[]
}

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

function referencesOf(file: RecordFile): Reference[] {
  if (!file.record || file.kind === 'sources') return []
  const evidence = evidenceReferences(file.record.evidence)
  if (file.kind === 'events') return [...evidence, ...eventReferences(file.record)]
  return file.kind === 'places'
    ? [...evidence, ...to(['within'], file.record.within, 'places')]
    : evidence
}

/** A reference, where there is one. */
const to = (path: PropertyKey[], id: string | undefined, ...kinds: Kind[]): Reference[] =>
  id === undefined ? [] : [{ path, id, kinds }]

function eventReferences(event: EventRecord): Reference[] {
  return [
    ...event.datings.flatMap((d, i) => [
      ...(d.basis === 'compiled'
        ? d.sources.flatMap((s, j) => to(['datings', i, 'sources', j], s, 'sources'))
        : to(['datings', i, 'source'], d.source, 'sources')),
    ]),
    ...event.places.flatMap((p, i) => to(['places', i, 'place'], p.place, 'places')),
    ...event.participations.flatMap((p, i) => [
      ...('person' in p ? to(['participations', i, 'person'], p.person, 'people') : []),
      ...('organization' in p
        ? to(['participations', i, 'organization'], p.organization, 'organizations')
        : []),
    ]),
    ...event.organizations.flatMap((o, i) => to(['organizations', i], o, 'organizations')),
    ...event.topics.flatMap((t, i) => to(['topics', i], t, 'topics')),
    ...event.conflicts.flatMap((c, i) =>
      c.claims.flatMap((claim, j) =>
        to(['conflicts', i, 'claims', j, 'source'], claim.source, 'sources'),
      ),
    ),
    ...event.related.flatMap((r, i) => to(['related', i, 'event'], r.event, 'events')),
  ]
}

const evidenceReferences = (evidence: readonly Evidence[]): Reference[] =>
  evidence.flatMap((e, i) => [
    { path: ['evidence', i, 'source'], id: e.source, kinds: ['sources'] as const },
    ...e.quotations.flatMap(({ speaker }, j) =>
      speaker === 'unnamed' || speaker === 'source'
        ? []
        : [
            {
              path: ['evidence', i, 'quotations', j, 'speaker'],
              id: speaker,
              kinds: ['people', 'organizations'] as const,
            },
          ],
    ),
  ])

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
