/**
 * Every kind of problem, in one table: what reports one takes its severity from here, and often the
 * end of its message; /docs/problems/ explains each. A new kind is one entry in one of the groups.
 */
import { addresses } from './problem-kinds/addresses.ts'
import { builtPages } from './problem-kinds/built-pages.ts'
import { dates } from './problem-kinds/dates.ts'
import { fields } from './problem-kinds/fields.ts'
import { files } from './problem-kinds/files.ts'
import { form } from './problem-kinds/form.ts'
import type { ProblemGroup, ProblemKind } from './problem-kinds/kind.ts'
import { names } from './problem-kinds/names.ts'
import { quotations } from './problem-kinds/quotations.ts'
import { references } from './problem-kinds/references.ts'
import { sources } from './problem-kinds/sources.ts'
import { subject } from './problem-kinds/subject.ts'
import { wording } from './problem-kinds/wording.ts'

const table = {
  ...files.kinds,
  ...form.kinds,
  ...fields.kinds,
  ...references.kinds,
  ...names.kinds,
  ...dates.kinds,
  ...sources.kinds,
  ...quotations.kinds,
  ...wording.kinds,
  ...subject.kinds,
  ...addresses.kinds,
  ...builtPages.kinds,
}

/** The short name of a kind of problem. It never changes: tools, searches and addresses rest on it. */
export type ProblemCode = keyof typeof table

/** The kinds of problem, by their codes. */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = table

/** The kinds of problem by where they are found, in the order in which an editor meets them. */
export const problemGroups: readonly ProblemGroup[] = [
  files,
  form,
  fields,
  references,
  names,
  dates,
  sources,
  quotations,
  wording,
  subject,
  addresses,
  builtPages,
]
