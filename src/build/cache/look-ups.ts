/**
 * What a page asks the archive. All that a page shows of the content it has from there, so a page whose
 * questions are answered as before is the page that it was.
 */
import type { Archive } from '../../archive/archive.ts'
import { sourcesOf } from '../../archive/dating.ts'
import type { Dating, Entity, EntityKind } from '../../archive/records.ts'
import { digestOf } from './digest.ts'

/** A question, as text: the name of a list, or of a method with what it was given. */
export type LookUp = string

/** An archive that notes what it is asked. */
export interface NotingArchive {
  readonly archive: Archive
  /** The questions that are asked meanwhile; one at a time. */
  readonly during: <T>(run: () => Promise<T>) => Promise<{ result: T; lookUps: readonly LookUp[] }>
  /** The digest of the answer to a question; undefined where there is none. */
  readonly answer: (lookUp: LookUp) => string | undefined
}

/** Makes an archive note what it is asked. */
export function notingArchive(archive: Archive): NotingArchive {
  let noted: Set<LookUp> | undefined
  const note: Note = (...question) => noted?.add(JSON.stringify(question))
  const answers = new Map<LookUp, string | undefined>()
  return {
    archive: noting(archive, note),
    async during(run) {
      if (noted) throw new Error('Questions are noted of one page at a time.')
      noted = new Set()
      try {
        const result = await run()
        return { result, lookUps: [...noted] }
      } finally {
        noted = undefined
      }
    },
    answer(lookUp) {
      if (!answers.has(lookUp)) answers.set(lookUp, answerOf(archive, lookUp))
      return answers.get(lookUp)
    },
  }
}

type Note = (...question: readonly string[]) => void

/** The same object, but that it is noted which of its members are read, and how its methods are called. */
function noting<T extends object>(target: T, note: Note): T {
  const shown = {}
  for (const [name, value] of Object.entries(target) as [string, unknown][]) {
    Object.defineProperty(shown, name, { enumerable: true, get: memberOf(name, value, note) })
  }
  return shown as T
}

function memberOf(name: string, value: unknown, note: Note): () => unknown {
  if (isMethod(value)) {
    const method: Method = (...args) => {
      for (const question of questionsOf(name, args)) note(...question)
      return value(...args)
    }
    return () => method
  }
  if (name === 'entities') {
    const lists = noting(value as object, (kind = '') => note(name, kind))
    return () => lists
  }
  return () => {
    note(name)
    return value
  }
}

/** Methods that are not given texts alone: what their answers hang on, beside what they are given. */
const questionsBehind: Readonly<Record<string, (...args: never[]) => string[][]>> = {
  quotationCheck: (_: unknown, sourceId: string) => [['source', sourceId]],
  datingCheck: (dating: Dating) => sourcesOf(dating).map((id) => ['source', id]),
  sourcesBy: (entity: Entity) => [['sourcesBy', entity.id]],
}

function questionsOf(name: string, args: readonly unknown[]): readonly string[][] {
  const questions = questionsBehind[name]?.(...(args as never[]))
  if (questions) return questions
  if (args.every((arg) => typeof arg === 'string')) return [[name, ...args]]
  throw new Error(`src/build/cache/look-ups.ts must say what the answer of \`${name}\` hangs on.`)
}

function answerOf(archive: Archive, lookUp: LookUp): string | undefined {
  const [name, ...args] = JSON.parse(lookUp) as [string, ...string[]]
  try {
    return digestOf(ask(archive, name, args))
  } catch {
    // There is no such record any more.
    return undefined
  }
}

function ask(archive: Archive, name: string, args: readonly string[]): unknown {
  const [first = ''] = args
  if (name === 'entities') return archive.entities[first as EntityKind]
  if (name === 'sourcesBy') return archive.sourcesBy(archive.entity(first))
  const member: unknown = Object.entries(archive).find(([key]) => key === name)?.[1]
  return isMethod(member) ? member(...args) : member
}

type Method = (...args: unknown[]) => unknown

const isMethod = (member: unknown): member is Method => typeof member === 'function'
