/** Names that two entities of one kind go by, and titles that two events have. */
import { nameKey } from '../archive/independence.ts'
import { allNames } from '../archive/names.ts'
import { entityKinds } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import { factOf } from '../records/facts.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Fault, RecordFile } from '../records/record.ts'
import type { Content } from '../records/read.ts'

/** A name, where it stands. */
interface Use {
  readonly file: RecordFile
  readonly path: readonly PropertyKey[]
  readonly name: string
}

/** Names and titles that another record of the kind has, told at each of the two. */
export const checkSharedNames = ({ files }: Content): Problem[] => [
  ...entityKinds.flatMap((kind) =>
    shared(files.filter((file) => file.kind === kind).flatMap(namesIn), ({ name }, other) => ({
      code: 'name-taken',
      message: `“${name}” is ${other.path[0] === 'name' ? 'the name' : 'an alias'} of ${other.file.file}, too.`,
    })),
  ),
  ...shared(files.filter((file) => file.kind === 'events').flatMap(titleIn), (_, other) => ({
    code: 'title-taken',
    message: `${other.file.file} has the same title.`,
  })),
]

/** The faults of names that two files use. */
function shared(uses: readonly Use[], fault: (use: Use, other: Use) => Fault): Problem[] {
  return [...Map.groupBy(uses, ({ name }) => nameKey(name)).values()].flatMap((same) =>
    same.flatMap((use) => {
      const other = same.find(({ file }) => file !== use.file)
      return other ? problemAt(use.file, use.path, fault(use, other)) : []
    }),
  )
}

const namesIn = (file: RecordFile): Use[] =>
  calledIn(file).map((name, i) => ({ file, path: i === 0 ? ['name'] : ['aliases', i - 1], name }))

const titleIn = (file: RecordFile): Use[] =>
  calledIn(file).map((name) => ({ file, path: ['title'], name }))

/** The names of an entity, or the title of an event. What was withdrawn stands in no list beside others. */
const calledIn = (file: RecordFile): readonly string[] =>
  factOf(file, 'called', () => {
    if (!file.record || file.kind === 'sources') return []
    if (file.kind !== 'events') return allNames(file.record)
    return isWithdrawn(file.record) ? [] : [file.record.title]
  })
