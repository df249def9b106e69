/**
 * Fingerprints as files: one stands beside its source's record, `content/sources/<id>.fingerprint.json`,
 * written by `npm run fingerprint` and read with the record.
 */
import { z } from 'zod'
import { WINDOW } from '../archive/fingerprint.ts'
import type { Fingerprint } from '../archive/fingerprint.ts'

/** How the names of fingerprints end. */
export const FINGERPRINT_ENDING = '.fingerprint.json'

/** The file beside a source's record. */
export const fingerprintName = (sourceId: string): string => `${sourceId}${FINGERPRINT_ENDING}`

/** The line that writes a fingerprint, to be pasted; `<file>` is the news item. */
export const fingerprintCommand = (sourceId: string, phrase?: string): string =>
  `npm run fingerprint -- <file> --source ${sourceId}` +
  (phrase === undefined ? '' : ` --phrase "${phrase.replaceAll('"', '\\"')}"`)

/** A sorted list, each entry once. It is long: a schema for each entry would take most of the reading. */
const entries = (pattern: RegExp) =>
  z.custom<string[]>(
    (list) =>
      Array.isArray(list) &&
      list.every(
        (entry: unknown, i) =>
          typeof entry === 'string' &&
          pattern.test(entry) &&
          (i === 0 || (list[i - 1] as string) < entry),
      ),
  )

const schema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  salt: z.string().regex(/^[0-9a-f]{16}$/),
  window: z.literal(WINDOW),
  windows: entries(/^[0-9a-f]{6}$/),
  phrases: entries(new RegExp(`^[1-${WINDOW - 1}]:[0-9a-f]{6}$`)),
})

/** Reads a fingerprint; undefined where the text is not one as `npm run fingerprint` writes it. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  try {
    const result = schema.safeParse(JSON.parse(text))
    return result.success ? result.data : undefined
  } catch {
    return undefined
  }
}

/** A fingerprint as its file has it. */
export const formatFingerprint = (fingerprint: Fingerprint): string =>
  `${JSON.stringify(fingerprint, null, 1)}\n`
