/** What an import says at its end: counts first, then what needs a person. */
import { kinds } from '../records/read.ts'
import { markdownOf } from './draft.ts'
import type { ImportPlan, Remark } from './import.ts'

/** The report of an import, as text. */
export function reportOf(
  plan: ImportPlan,
  { file, folder, events }: { file: string; folder: string; events: number },
): string {
  const { drafts, kept, joined, refused } = plan
  const written = kinds
    .map((kind) => [drafts.filter((d) => d.kind === kind).length, kind] as const)
    .map(([n, kind]) => `${n} ${kind}`)
  return [
    `${file}: ${events} events, ${plan.publications} publications.`,
    `Written to ${folder}: ${written.join(', ')}.`,
    `Left alone, they exist: ${kept.events} events, ${kept.sources} sources, ${kept.entities} people, organizations, places and topics.`,
    `Joined to founding events: ${joined.length}. Left out: ${refused.length}.`,
    ...section(
      'Joined entries: add their sources, datings and conflicts by hand (--show-joined prints them)',
      joined.map(({ id, founding, sources }) => `${id} → ${founding}: ${sources.join(', ')}`),
    ),
    ...section(
      'Addresses of founding sources',
      plan.founding.map(({ id, address }) => `sources/${id}  url: ${address}`),
    ),
    ...section(
      'Entries left out',
      refused.map(({ id, why }) => `${id}: ${why}`),
    ),
    ...section('Not taken over', lines(plan.leftOut)),
    ...section('Publications named with different facts; what counted', lines(plan.differences)),
    ...section('To be looked at by hand', lines(plan.byHand)),
  ].join('\n')
}

/** The records that joined entries would have been, to copy from. */
export const joinedDrafts = ({ joined }: ImportPlan): string =>
  joined
    .map(
      ({ id, founding, draft }) =>
        `# ${id}: for content/events/${founding}.md\n${markdownOf(draft)}`,
    )
    .join('\n')

const section = (heading: string, items: readonly string[]): string[] =>
  items.length > 0 ? ['', `${heading}:`, ...items.map((item) => `  ${item}`)] : []

const lines = (remarks: readonly Remark[]) =>
  remarks.map(({ about, message }) => `${about}: ${message}`)
