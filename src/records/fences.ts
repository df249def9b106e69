/**
 * Where front matter begins and ends: the two lines `---`, and what people write or forget there. As far
 * as it can be told what was meant, the text goes on as if it were right.
 */
import type { FormFault } from './problem-kinds/form.ts'

/** A record's text with both its fences. */
export interface FencedText {
  /** Nothing where it cannot be told what the fields are. */
  readonly text: string | undefined
  readonly faults: readonly FormFault[]
  /** What to add to a line of the text to have the line of the file: above the end of the fields, and below. */
  readonly shift: { readonly fields: number; readonly body: number }
}

const isFence = (line: string) => /^---[ \t]*$/.test(line)

/** A line of a few dashes, or what an editor makes of them. */
const isNearFence = (line: string) =>
  /^[ \t]*(?:[-—–‒]{1,10}|\*{3}|\+{3}|;{3}|~{3})[ \t]*$/.test(line)

const isField = (line: string) => /^[A-Za-z_][\w-]*:(?:\s|$)/.test(line)

/** Gives a text the fences that it lacks. */
export function fence(source: string): FencedText {
  if (isFenced(source)) return { text: source, faults: [], shift: { fields: 0, body: 0 } }
  const lines = source.split('\n')
  if (lines.length > 2 && isFence(lines[0]!)) return fenceEnd(lines, [], 0)
  const first = lines.findIndex((line) => line.trim())
  if (first < 0) return lost(1, 'empty-file', `The file is empty. ${form}`)
  const line = lines[first]!
  const rest = lines.slice(first + 1)
  if (isFence(line)) {
    const blank = first === 1 ? 'A blank line stands' : `${first} blank lines stand`
    const message = `${blank} in front of the first line \`---\`. Delete ${first === 1 ? 'it' : 'them'}.`
    return fenceEnd([line, ...rest], [{ line: 1, code: 'front-matter-start', message }], first)
  }
  const start = (message: string): FormFault[] => [
    { line: first + 1, code: 'front-matter-start', message },
  ]
  if (isNearFence(line) || /^[ \t]+---[ \t]*$|^---[ \t]*ya?ml[ \t]*$/.test(line)) {
    const message = `The first line of a record is \`---\`, found \`${line.trimEnd()}\`.`
    // Without fields below, `***` and the like are no fence.
    if (rest.some(isField)) return fenceEnd(['---', ...rest], start(message), first)
  }
  if (isField(line) && rest.some((other) => isFence(other) || isNearFence(other))) {
    const message = 'The line `---` is missing in front of the fields. Put it above this one.'
    return fenceEnd(['---', line, ...rest], start(message), first - 1)
  }
  return lost(first + 1, 'front-matter-start', form)
}

/** Whether a text has its two fences and no more, as nearly all have. */
function isFenced(source: string): boolean {
  if (!/^---[ \t]*\n/.test(source)) return false
  const end = source.indexOf('\n---', 3)
  closing.lastIndex = end
  return end > 0 && closing.test(source) && !source.includes('\n---', end + 4)
}

const closing = /\n---[ \t]*(?:\n|$)/y

const form = 'A record begins with a line `---`, its fields, and another line `---`.'

const lost = (line: number, code: FormFault['code'], message: string): FencedText => ({
  text: undefined,
  faults: [{ line, code, message }],
  shift: { fields: 0, body: 0 },
})

/** Lines that begin with a fence: finds the one that ends the fields. */
function fenceEnd(
  lines: readonly string[],
  faults: readonly FormFault[],
  shift: number,
): FencedText {
  const fenced = (text: readonly string[], also: FormFault[] = [], body = shift): FencedText => ({
    text: text.join('\n'),
    faults: [...faults, ...also],
    shift: { fields: shift, body },
  })
  const told = (at: number, message: string): FormFault[] => [
    { line: at + 1 + shift, code: 'front-matter-end', message },
  ]
  const end = lines.findIndex((line, i) => i > 0 && line.startsWith('---'))
  if (end > 0 && isFence(lines[end]!)) {
    const next = fieldsGoOn(lines, end)
    if (next === undefined) return fenced(lines)
    const message = `The fields go on after this line \`---\`, up to line ${next + 1 + shift}. Delete it.`
    return fenced(lines.with(end, ''), told(end, message))
  }
  const at = endOfFields(lines)
  const isNear = (i: number) => isNearFence(lines[i] ?? '') && !isFence(lines[i]!)
  const near = [at, at + 1].find(isNear)
  if (near !== undefined) {
    const message = `The fields end with a line \`---\`, found \`${lines[near]!.trimEnd()}\`.`
    return fenced(lines.with(near, '---'), told(near, message))
  }
  if (end > 0) {
    const message = `A line \`---\` ends the fields, and this one goes on: no other line may begin so.`
    return { ...fenced(lines, told(end, message)), text: undefined }
  }
  const message = 'The line `---` that ends the fields is missing. Put it here.'
  if (lines[at]?.trim() === '') return fenced(lines.with(at, '---'), told(at, message))
  return fenced(
    lines.toSpliced(at, 0, '---'),
    told(Math.min(at, lines.length - 1), message),
    shift - 1,
  )
}

/** Where the fields seem to end: at a blank line before other text, or at the first line that is no field's. */
function endOfFields(lines: readonly string[]): number {
  const isOfFields = (line: string) => isField(line) || /^(?:[\s#}\]]|-\s)/.test(line)
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const next = lines.slice(i).find((other) => other.trim())
    if (line.trim() ? !isOfFields(line) : next === undefined || !isOfFields(next)) return i
  }
  return lines.length
}

/** The line of a later fence, where nothing but fields stands up to it. */
function fieldsGoOn(lines: readonly string[], end: number): number | undefined {
  const length = lines.slice(end + 1).findIndex(isFence)
  if (length < 1) return undefined
  const between = lines.slice(end + 1, end + 1 + length)
  const filled = between.filter((line) => line.trim())
  const areFields = filled.every((line) => isField(line) || /^(?:[ #]|- )/.test(line))
  return areFields && filled.some(isField) ? end + 1 + length : undefined
}
