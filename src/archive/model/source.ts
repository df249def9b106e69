/** The record of a source. */
import { z } from 'zod'
import { shiftDay } from '../calendar.ts'
import { formatDay } from '../date.ts'
import type { Day } from '../date.ts'
import { changes } from './change.ts'
import {
  day,
  draft,
  edtfDate,
  flag,
  isDay,
  language,
  line,
  list,
  text,
  webAddress,
} from './fields.ts'

const sourceKinds = [
  'article',
  'web page',
  'press release',
  'speech',
  'report',
  'post',
  'video',
  'book',
] as const

const comparable = ['quotations', 'datings'] as const

/** What somebody compared word for word with a stored copy of a source. */
export const comparedSchema = z.strictObject({
  on: day.describe('The day on which it was compared.'),
  what: list(z.enum(comparable, `Expected one of ${comparable.join(', ')}.`))
    .min(1, `Expected ${comparable.join(' or ')}, or both.`)
    .refine((all) => new Set(all).size === all.length, 'Expected each once.')
    .describe('`quotations`, `datings` (the words that they rest on), or both.'),
})

/** The front matter of a source. */
export const sourceSchema = z
  .strictObject({
    title: line.describe('The title as published.'),
    titleOurs: flag
      .default(false)
      .describe('`true` where the publication has no title of its own, and this describes it.'),
    kind: z
      .enum(sourceKinds, `Expected one of ${sourceKinds.join(', ')}.`)
      .describe(`One of ${sourceKinds.join(', ')}.`),
    publisher: line.describe('Who published it, always written the same way.'),
    agency: line.optional().describe('The news agency whose text it carries.'),
    author: line.optional().describe('The author, as the publication names them.'),
    published: edtfDate
      .optional()
      .describe('When it was published (EDTF); left out where not known.'),
    accessed: day.describe('The day it was read.'),
    url: webAddress.optional().describe('Its address; left out where not known.'),
    archived: webAddress.optional().describe('The address of a stored copy.'),
    language: language.describe('Its language, as a tag such as `en`.'),
    order: z
      .enum(['newest-first', 'oldest-first'], 'Expected `newest-first` or `oldest-first`.')
      .optional()
      .describe('For a list of events: `newest-first` or `oldest-first`.'),
    standing: z
      .enum(
        ['original', 'copy', 'mirror', 'forum'],
        'Expected one of original, copy, mirror, forum.',
      )
      .optional()
      .describe(
        '`original`, `copy` (it carries another’s text), `mirror` or `forum`; left out where not known.',
      ),
    restsOn: line
      .optional()
      .describe(
        'The agency or body whose text it carries or reports; several are separated by a semicolon.',
      ),
    held: flag
      .default(false)
      .describe(
        '`true` where the archive read the text by machine and keeps its `sha256` and fingerprint.',
      ),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits.')
      .optional()
      .describe('The SHA-256 of the bytes of a held source.'),
    compared: comparedSchema
      .optional()
      .describe('What was compared by hand with a stored copy of a source that is not held.'),
    founding: flag
      .default(false)
      .describe(
        '`true` for a source that the archive was built from; `content/archive.yaml` lists them, too.',
      ),
    draft,
    note: text.optional().describe('What a reader should know about the publication.'),
    changes,
  })
  .superRefine(({ title, titleOurs, published, accessed, held, compared }, ctx) => {
    const fault = (path: PropertyKey[], message: string) =>
      ctx.addIssue({ code: 'custom', path, message })
    const [, inBrackets] = /^\[([^[\]]+)\]$/.exec(title) ?? []
    if (inBrackets) {
      const advice = titleOurs ? '' : ' Where it describes the publication, add: titleOurs: true'
      fault(
        ['title'],
        `Expected a title without square brackets. Did you mean \`${inBrackets}\`?${advice}`,
      )
    }
    if (compared && held) {
      fault(['compared'], 'A held source is checked by machine. Take `compared` out.')
    }
    const first = published?.earliest
    if (!first) return
    // A day may begin where it was published, and not yet where it was read.
    const isTooEarly = (on: Day) => isDay(on) && first > shiftDay(on, 1)
    if (isTooEarly(accessed)) {
      fault(
        ['published'],
        `Expected a day by ${formatDay(accessed)}, on which the source was read, found \`${published.text}\`.`,
      )
    }
    if (compared && isTooEarly(compared.on)) {
      fault(
        ['compared', 'on'],
        `Expected a day from ${formatDay(first)}, on which the source was published, found \`${compared.on}\`.`,
      )
    }
  })
