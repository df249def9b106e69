/** The archive's own pages, `content/pages`: Astro reads them; here they are named, and their front matter is checked. */
import { join, sep } from 'node:path'
import { readdirSync, statSync } from 'node:fs'
import { z } from 'zod'
import { integer, language, line } from '../archive/model/fields.ts'
import { lineOf, readFrontmatter } from './frontmatter.ts'
import { reportIssues } from './issue.ts'
import { compare } from '../archive/text/compare.ts'
import type { Problem } from './problem.ts'
import { readTextFile, reportTo } from './text-file.ts'
import type { Report } from './text-file.ts'

/** Room for a long page of documentation. */
const MAX_BYTES = 512 * 1024

/** The front matter of an own page. */
const ownPageSchema = z.strictObject({
  title: line.describe('The heading of the page.'),
  description: line.describe('What it tells, in one sentence.'),
  order: integer.optional().describe('Its place in the list of its folder.'),
  language: language
    .optional()
    .describe('The language of the page, where it is not that of the archive.'),
})

/** An own page, as other pages link to it. */
export interface OwnPage {
  /** `/docs/deploy/`. */
  readonly address: string
  /** Where it is not the archive's. */
  readonly language: string | undefined
  /** Whether it says how to report an error, at `#report`. */
  readonly hasReport: boolean
}

/** Reads the own pages of a content folder; gives them by address. */
export function readOwnPages(folder: string, problems: Problem[]): OwnPage[] {
  const pages = join(folder, 'pages')
  if (!statSync(pages, { throwIfNoEntry: false })?.isDirectory()) return []
  const names = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
  return names
    .map((name) => {
      const report = reportTo(fileOf(name), problems)
      const text = readTextFile(join(pages, name), MAX_BYTES, report)
      const read = text === undefined ? undefined : checkFrontMatter(text, report)
      return {
        address: addressOfOwnPage(fileOf(name)) ?? '/',
        language: read?.language,
        hasReport: !!text?.includes('<ReportError'),
      }
    })
    .sort((a, b) => compare(a.address, b.address))
}

/** The names of own pages whose front matter has faults, from their folder: `docs/deploy.mdx`. */
export function faultyOwnPages(folder: string): string[] {
  const problems: Problem[] = []
  readOwnPages(folder, problems)
  return [...new Set(problems.map(({ file }) => file.replace('content/pages/', '')))]
}

const fileOf = (name: string) => `content/pages/${name.replaceAll(sep, '/')}`

/** The address of the own page in a file, `content/pages/docs/deploy.mdx`; nothing for other files. */
export const addressOfOwnPage = (file: string): string | undefined =>
  /^content\/pages(?=\/)(.*?)(?:\/index)?\.mdx$/.exec(file)?.[1]?.concat('/')

function checkFrontMatter(text: string, report: Report): z.infer<typeof ownPageSchema> | undefined {
  const { data, isRead, faults } = readFrontmatter(text)
  for (const { line: at, code, message } of faults) report(at, code, message)
  const result = isRead && ownPageSchema.safeParse(data, { reportInput: true })
  // A field with a slip in its form is told already.
  if (!result || result.success || faults.length > 0) return result ? result.data : undefined
  const values = {
    name: 'The front matter',
    data,
    lineOf: (path: readonly PropertyKey[], onKey?: string) => lineOf(text, path, onKey),
  }
  reportIssues(result.error.issues, { ...values, schema: ownPageSchema }, report)
  return undefined
}
