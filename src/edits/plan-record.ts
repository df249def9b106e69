/** A new record from answers: refused where it stands already, or would not pass the check. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addressOf } from '../archive/address.ts'
import type { Kind } from '../archive/records.ts'
import { editDistance } from '../archive/text/edit-distance.ts'
import { checkContent } from '../checks/check.ts'
import { nameKey, namesWritten } from '../checks/meant-records.ts'
import { kindNames } from '../records/kinds.ts'
import { formatProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { fieldsFrom, questionsOf } from './answers.ts'
import type { Answers } from './answers.ts'
import { newId, refuseFormer } from './named-record.ts'
import { nameIdOf } from './new-id.ts'
import { recordText } from './new-record.ts'

/** What a record is to be. */
interface Wanted {
  readonly kind: Kind
  readonly answers: Answers
  /** Else it is made from the name or the title. */
  readonly id?: string | undefined
  /** The day on which it is made. */
  readonly today: string
  /** Whether it is another than one whose name is nearly the same. */
  readonly isAnother: boolean
}

/** A file to be written. */
export interface PlannedRecord {
  /** From the content folder: `people/anna-berg.md`. */
  readonly path: string
  readonly text: string
  /** What most records of the kind have and this one has not yet. */
  readonly missing: readonly string[]
}

/**
 * Plans a record.
 *
 * @throws {Error} where something needed was not answered, or the record stands already
 */
export function planRecord(content: Content, wanted: Wanted): PlannedRecord {
  const { kind, answers, today, isAnother } = wanted
  const unanswered = questionsOf(kind).filter(({ name }) => !answers[name]?.length)
  const needed = unanswered.filter(({ isNeeded }) => isNeeded)
  if (needed.length > 0) {
    const options = needed.map(({ name }) => `--${name}`).join(', ')
    throw new Error(`The record of a new ${kindNames[kind]} needs ${options}.`)
  }
  const id = newId(wanted.id ?? idFor(kind, answers))
  const taken = content.files.find((file) => file.id === id)
  if (taken) {
    throw new Error(`${taken.file} has the id \`${id}\` already. Choose another: --id <id>`)
  }
  refuseFormer(content, addressOf(kind, id))
  if (!isAnother) refuseNear(content, kind, answers)
  return {
    path: `${kind}/${id}.md`,
    text: recordText(kind, fieldsFrom(kind, answers, today), answers.text?.[0] ?? ''),
    missing: [
      ...unanswered
        .filter(({ name, isList }) => isList && name !== 'alias')
        .map(({ name }) => name),
      ...(kind === 'events' ? ['participations', 'quotations'] : []),
      ...(answers.text ? [] : ['text']),
    ],
  }
}

/**
 * Writes a planned record where it passes the check with all others, and nothing else.
 *
 * @returns the warnings about it
 * @throws {Error} with its errors
 */
export function writeRecord(folder: string, { path, text }: PlannedRecord): readonly Problem[] {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
  const problems = checkContent(folder).problems.filter((p) => p.file === `content/${path}`)
  const errors = problems.filter((p) => p.severity === 'error')
  if (errors.length === 0) return problems
  rmSync(file)
  throw new Error(
    `${formatProblems(errors)}\n\nNothing was written: the record would not pass its check.`,
  )
}

const nameIn = ({ name, title }: Answers) => (name ?? title)?.[0] ?? ''

function idFor(kind: Kind, answers: Answers): string {
  const name = nameIn(answers)
  const id = nameIdOf(kind === 'sources' ? `${answers.publisher?.[0] ?? ''} ${name}` : name)
  // What is left of a name in another script.
  if (id !== 'record') return id
  throw new Error(`No id can be made from “${name}”. Give one: --id <id>`)
}

/** Two names so near are most often one name and a slip in it. */
function refuseNear({ files }: Content, kind: Kind, answers: Answers): void {
  const name = nameIn(answers)
  const key = nameKey(name)
  const limit = key.length > 8 ? 3 : 2
  for (const file of files) {
    if (file.kind !== kind) continue
    const near = namesWritten(file.data).find(
      (other) => editDistance(nameKey(other), key, limit) < limit,
    )
    if (near === undefined) continue
    throw new Error(
      `“${name}” is near “${near}”, which stands already as ${file.file}. Where it is another, say so: --another`,
    )
  }
}
