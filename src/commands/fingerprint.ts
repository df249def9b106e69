/**
 * `npm run fingerprint -- <file> [--source <id>] [--phrase "…"]…`: reads a news item and keeps its
 * sha256 and fingerprint beside its source's record. The text itself is not kept.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeFingerprint } from '../records/fingerprint.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string' },
    phrase: { type: 'string', multiple: true, default: [] },
  },
})
const [file] = positionals

if (!file || positionals.length > 1) {
  fail('Give one file: npm run fingerprint -- <file> [--source <id>] [--phrase "on Monday"]')
}
try {
  const bytes = readFileSync(file)
  const written = writeFingerprint('content', { bytes, ...values })
  console.log(written)
} catch (error) {
  fail((error as Error).message)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
