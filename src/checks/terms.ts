/** Terms of office: none overlaps another of its office, and nobody acts in one before or after holding it. */
import { areDisjoint, formatDate } from '../archive/date.ts'
import { wordsOf } from '../archive/fingerprint.ts'
import { nameKey } from '../archive/independence.ts'
import { indexById } from '../archive/look-up.ts'
import { allNames } from '../archive/names.ts'
import { formatPeriod, overlap, spanOfPeriod } from '../archive/period.ts'
import type { RecordOf } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import { factOf, unlessSound } from '../records/facts.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { FileOf, RecordFile } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import { namedIn } from '../records/references.ts'
import { digestOfAll } from './named-sources.ts'

type Office = RecordOf<'people'>['offices'][number]

/** Terms of one office that overlap, and roles of an office that the person held at other times. */
export function checkTerms({ files }: Content): Problem[] {
  const people = indexById(files.filter((file) => file.kind === 'people'))
  const organizations = indexById(files.filter((file) => file.kind === 'organizations'))
  const namesOf = (id: string) => {
    const found = organizations.get(id)?.record
    return found ? allNames(found) : []
  }
  // Most people hold no office, and then there is nothing to look at.
  const officesBehind = (event: FileOf<'events'>) =>
    digestOfAll(
      (namedIn(event).people ?? []).flatMap((id) => {
        const person = people.get(id)
        const bodies = person ? bodiesOf(person) : []
        return bodies.length > 0 ? [person, ...bodies.map((body) => organizations.get(body))] : []
      }),
    )
  const outside = (file: FileOf<'events'>) => {
    if (!file.record || isWithdrawn(file.record)) return []
    const { date, participations } = file.record
    return participations.flatMap((part, i) => {
      const { person, role } = { person: '', ...part }
      const terms = (people.get(person)?.record?.offices ?? []).filter(
        (office) => role !== undefined && isRoleOf(role, office, namesOf(office.organization)),
      )
      if (terms.length === 0) return []
      if (terms.some((term) => !areDisjoint(spanOfPeriod(term.date), date))) return []
      const held = terms.map((term) => formatPeriod(term.date)).join('; ')
      return problemAt(file, ['participations', i, 'role'], {
        code: 'role-outside-term',
        message:
          `“${role}”, ${formatDate(date)}: content/people/${person}.md has that office ${held}. ` +
          'Correct the role, the date or the term.',
      })
    })
  }
  return files.flatMap((file) => {
    if (file.kind === 'people') {
      return unlessSound(file, 'offices', () => overlapping(file, file.record?.offices ?? []))
    }
    if (file.kind !== 'events') return []
    const offices = officesBehind(file)
    return offices ? unlessSound(file, { name: 'terms', on: offices }, () => outside(file)) : []
  })
}

/** The bodies in which a person holds or held an office. */
const bodiesOf = (person: FileOf<'people'>): readonly string[] =>
  factOf(person, 'bodies', () =>
    (person.record?.offices ?? []).map(({ organization }) => organization),
  )

function overlapping(file: RecordFile, offices: readonly Office[]): Problem[] {
  return offices.flatMap(({ title, organization, date }, i) => {
    const other = offices
      .slice(0, i)
      .find(
        (o) =>
          nameKey(o.title) === nameKey(title) &&
          o.organization === organization &&
          (o.date.text === date.text || overlap(o.date, date)),
      )
    if (!other) return []
    return problemAt(file, ['offices', i, 'date'], {
      code: 'terms-overlap',
      message:
        `This term (${formatPeriod(date)}) and another one of the same office (${formatPeriod(other.date)}) overlap. ` +
        'Correct one of them, or make one of the two.',
    })
  })
}

/** What stands between an office and its body, as in “Head **of the** Harbour Office”. */
const joining: ReadonlySet<string> = new Set(['at', 'for', 'in', 'of', 'the', 'to'])

/** Whether a role is an office: “Deputy Head of the Harbour Office” is not, and neither is “Head of the Ferry Line”. */
function isRoleOf(role: string, { title }: Office, names: readonly string[]): boolean {
  const [words, wanted] = [wordsOf(role), wordsOf(title)]
  const body = new Set(names.flatMap(wordsOf).map(withoutGenitive))
  const isOfBody = (word: string) => body.has(withoutGenitive(word)) || joining.has(word)
  const start = words.findIndex((word) => !isOfBody(word) || word === wanted[0])
  if (start < 0 || !wanted.every((word, i) => words[start + i] === word)) return false
  const rest = words.slice(start + wanted.length)
  // What follows “and” is another office.
  const end = rest.indexOf('and')
  return rest.slice(0, end < 0 ? undefined : end).every(isOfBody)
}

const withoutGenitive = (word: string) => word.replace(/'s$/, '')
