/** `llms.txt` (https://llmstxt.org): what the archive is, how to read it and where its data are, for language models. */
import type { LinkTo } from '../archive/address.ts'
import { agreements } from '../archive/agreement.ts'
import type { Archive } from '../archive/archive.ts'
import { formatDay } from '../archive/date.ts'
import { kindLedes, kindWords } from '../archive/kind-words.ts'
import { entityKinds } from '../archive/records.ts'
import { yearsOfEvents } from '../archive/story.ts'
import { count } from '../archive/text/count.ts'
import { downloads } from './downloads.ts'
import { feedAddress, feedFormats } from './feeds/feeds.ts'

/** A page that the list links to. */
interface Listed {
  /** From the root of the site, `/about/`. */
  readonly address: string
  readonly title: string
  /** What it tells, in a sentence. */
  readonly description: string
}

/**
 * The text of the file.
 *
 * @param pages the archive's own pages
 */
export function llmsText(archive: Archive, linkTo: LinkTo, pages: readonly Listed[]): string {
  const { name, description, licence } = archive.subject
  const section = (heading: string, listed: readonly Listed[]) =>
    listed.length > 0
      ? [`## ${heading}`, listed.map((page) => lineOf(page, linkTo)).join('\n')]
      : []
  const isFurther = ({ address }: Listed) => address.startsWith('/docs/')
  return [
    `# ${name}`,
    `> ${description}`,
    extentOf(archive),
    rules.map((rule) => `- ${rule}`).join('\n'),
    `The archive’s own texts are under [${plain(licence.name)}](${licence.url}); quotations belong to their publishers. Cite a page by its title, the name of the archive, the day of its last change and its address, which does not change.`,
    ...section('Data', downloadPages),
    ...section('Feeds', feedPages),
    ...section('Pages', [...listPages(archive), ...pages.filter((page) => !isFurther(page))]),
    // A program that has little room leaves a section of this name out, as the convention says.
    ...section('Optional', pages.filter(isFurther)),
  ]
    .join('\n\n')
    .concat('\n')
}

/** How many events there are, and how new their records are. */
function extentOf({ events, lastChange, subject }: Archive): string {
  return [
    events.length > 0
      ? `${count(events.length, 'event')} ${subject.scope} ${yearsOfEvents(events)}.`
      : '',
    'Each event has a page with its date, how the date is known, who took part, and what the sources say.',
    lastChange ? `The newest change of a record is of ${formatDay(lastChange)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What whoever repeats the archive must know. */
const rules = [
  'Dates are EDTF (ISO 8601-2) and no more precise than the evidence: `2014-11` is a month, `a/b` lasted from a to b, `[a..b]` is some time from a to b, `[a..]` on or after a, `[..b]` on or before b; `~` means about, `?` uncertain. Repeat a date as it stands, and do not add a day or month.',
  `\`agreement\` tells whether sources agree about the date: ${Object.entries(agreements)
    .map(([grade, words]) => `\`${grade}\`, ${words}`)
    .join('; ')}. Where sources disagree, the archive keeps each side and does not choose.`,
  'An event is a claim that sources make. Name the sources with it. Quotations are in the words of the source, summaries in those of the archive.',
  '`status` tells whether an event happened. Of a planned one no source tells that it took place; one that was postponed or cancelled did not take place on its date.',
  'An event that was withdrawn no longer stands. Its page keeps its address and says why.',
  'Each record keeps its history: what it said before a correction, what it says now, and why.',
]

const downloadPages = downloads.map(({ name, title }): Listed => ({
  address: `/data/${name}`,
  title: name,
  description: title,
}))

const feedPages = feedFormats.map((format): Listed => ({
  address: feedAddress('/', format),
  title: format.title,
  description: 'New events, and what was corrected, clarified or withdrawn.',
}))

const listPages = ({ hasThemes, subject }: Archive): Listed[] => [
  { address: '/', title: 'Timeline', description: 'All events.' },
  ...(hasThemes
    ? [{ address: '/themes/', title: 'Themes', description: 'Told from events.' }]
    : []),
  ...entityKinds.map((kind) => ({
    address: `/${kind}/`,
    title: kindWords[kind].title,
    description: subject.ledes[kind] ?? kindLedes[kind],
  })),
  { address: '/sources/', title: 'Sources', description: 'What the events rest on.' },
  {
    address: '/conflicts/',
    title: 'Disagreements between sources',
    description: 'Each side, with its sources.',
  },
  { address: '/changes/', title: 'Changes', description: 'What was added and what was corrected.' },
]

const lineOf = ({ address, title, description }: Listed, linkTo: LinkTo) =>
  `- [${plain(title)}](${linkTo(address)}): ${description}`

/** A text within the brackets of a link in Markdown. */
const plain = (text: string) => text.replace(/[[\]\\]/g, String.raw`\$&`)
