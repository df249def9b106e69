/** `npm run new -- <kind>`: a new record from options, or from questions on a terminal. */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { questionsOf } from '../edits/answers.ts'
import type { Answers, Question } from '../edits/answers.ts'
import { askMissing } from '../edits/ask.ts'
import { planRecord, writeRecord } from '../edits/plan-record.ts'
import { existingContentFolder, openable } from '../records/content-folder.ts'
import { kindCalled, kindNames, kinds } from '../records/kinds.ts'
import { formatProblems } from '../records/problem.ts'
import { readContent } from '../records/read.ts'
import { UsageError, runCommand } from './run.ts'
import { today } from './today.ts'

const optionsTold = (questions: readonly Question[]) =>
  questions.map(({ name, isNeeded }) => (isNeeded ? `--${name}` : `[--${name}]`)).join(' ')

const usage = `npm run new -- <kind> [--id <id>] [--another] …

${kinds.map((kind) => `  ${kindNames[kind].padEnd(13)} ${optionsTold(questionsOf(kind))}`).join('\n')}

  --another  it is another than the record whose name is nearly the same
  Options for lists may be given again. On a terminal, what is not given is asked for.`

runCommand(usage, async () => {
  const [word = '', ...args] = process.argv.slice(2)
  if (word === '' || word.startsWith('-')) throw new UsageError('Say what is new.')
  const kind = kindCalled(word)
  const questions = questionsOf(kind)
  const options: ParseArgsOptionsConfig = {
    ...Object.fromEntries(questions.map(({ name }) => [name, { type: 'string', multiple: true }])),
    id: { type: 'string' },
    another: { type: 'boolean' },
  }
  const { id, another, ...given } = parseArgs({ args, options }).values
  const folder = existingContentFolder()
  const answers = await completed(questions, given as Answers)
  const planned = planRecord(readContent(folder), {
    kind,
    answers,
    id: id as string | undefined,
    today: today(),
    isAnother: another === true,
  })
  const warnings = writeRecord(folder, planned)
  console.log(`${openable(`content/${planned.path}`)} written.`)
  if (planned.missing.length > 0) console.log(`Not in it yet: ${planned.missing.join(', ')}.`)
  if (warnings.length > 0) console.log(`\n${formatProblems(warnings)}`)
})

/** Answers with what a person adds to them, where one sits at a terminal. */
async function completed(questions: readonly Question[], given: Answers): Promise<Answers> {
  if (!process.stdin.isTTY) return given
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await askMissing(questions, given, (text) => terminal.question(text))
  } finally {
    terminal.close()
  }
}
