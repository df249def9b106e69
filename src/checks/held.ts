/** Held sources: each keeps the sha256 and the fingerprint of the text that the archive had. */
import { fingerprintCommand } from '../records/fingerprint-file.ts'
import { unlessSound } from '../records/facts.ts'
import type { ProblemCode } from '../records/problem-kinds.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { FileOf } from '../records/record.ts'
import type { Content } from '../records/read.ts'

/** Held sources without what shows that they were held, and fingerprints that belong to another text. */
export function checkHeld({ files }: Content): Problem[] {
  return files.flatMap((file) =>
    file.kind === 'sources'
      ? unlessSound(file, { name: 'held', on: file.digest }, () => faultsOf(file))
      : [],
  )
}

function faultsOf(file: FileOf<'sources'>): Problem[] {
  if (!file.record) return []
  const { id, held, sha256, fingerprint } = file.record
  const report = (path: PropertyKey[], code: ProblemCode, message: string) => [
    problemAt(file, path, { code, message }),
  ]
  if (!held) {
    if (!sha256 && !fingerprint) return []
    return report(
      ['held'],
      'fingerprint-of-unheld',
      `The archive keeps ${sha256 ? 'a sha256' : 'a fingerprint'} of this source, so it was held: add \`held: true\`, or take ${sha256 ? 'it' : 'the file'} out.`,
    )
  }
  if (!sha256 || !fingerprint) {
    return report(
      ['held'],
      'held-without-fingerprint',
      `A held source keeps its ${sha256 ? 'fingerprint' : 'sha256 and its fingerprint'}. Run: ${fingerprintCommand(id)}`,
    )
  }
  if (sha256 !== fingerprint.sha256) {
    return report(
      ['sha256'],
      'fingerprint-of-another-text',
      `The fingerprint beside this record is of a text with the sha256 ${fingerprint.sha256}. Run: ${fingerprintCommand(id)}`,
    )
  }
  return []
}
