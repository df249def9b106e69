import { UsageError } from './run.ts'

/**
 * The port that an option gives, else the variable `PORT`, else 4321.
 *
 * @throws {UsageError} where it is none
 */
export function readPort(option?: string): number {
  const text = option ?? (process.env.PORT || '4321')
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new UsageError(`The port is \`${text}\`: expected a number from 1 to 65535.`)
}
