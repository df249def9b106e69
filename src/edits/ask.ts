/** Asks a person for what was not given. */
import { didYouMean } from '../archive/text/edit-distance.ts'
import type { Answers, Question } from './answers.ts'

/**
 * Asks whatever was not answered yet, where something needed is among it. What is needed is asked until it
 * is answered, the rest can be passed over; a list is parted by semicolons.
 *
 * @param ask shows a text and gives what was typed
 */
export async function askMissing(
  questions: readonly Question[],
  given: Answers,
  ask: (text: string) => Promise<string>,
): Promise<Answers> {
  const missing = questions.filter(({ name }) => !given[name]?.length)
  if (!missing.some(({ isNeeded }) => isNeeded)) return given
  const answers: Record<string, readonly string[]> = { ...given }
  for (const question of missing) {
    const typed = await askUntilAnswered(question, ask)
    const all = question.isList ? typed.split(';') : [typed]
    answers[question.name] = all.map((text) => text.trim()).filter(Boolean)
  }
  return answers
}

async function askUntilAnswered(
  { name, says, isNeeded, isList, values }: Question,
  ask: (text: string) => Promise<string>,
): Promise<string> {
  const how = [isList && 'several, parted by ;', !isNeeded && 'Enter for none'].filter(Boolean)
  const text = `${says}\n${name}${how.length > 0 ? ` (${how.join('; ')})` : ''}: `
  let fault = ''
  for (;;) {
    const typed = (await ask(`${fault}${text}`)).trim()
    if (typed === '' && !isNeeded) return typed
    if (typed !== '' && (!values || values.includes(typed))) return typed
    fault =
      typed === ''
        ? 'It is needed.\n'
        : `Expected one of ${values?.join(', ')}.${didYouMean(typed, values ?? [])}\n`
  }
}
