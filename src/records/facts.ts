/** What is worked out from a record's file, remembered with the file for as long as its content stays. */
import type { RecordFile } from './record.ts'

/**
 * A fact about a file, worked out once.
 *
 * @param key names the fact, and all that it rests on beside the file itself
 * @param workOut gives a value that JSON can hold
 */
export function factOf<T>(file: Pick<RecordFile, 'facts'>, key: string, workOut: () => T): T {
  const { facts = {} } = file
  return (facts[key] ??= workOut()) as T
}
