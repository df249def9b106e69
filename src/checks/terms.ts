/** Roles in events against terms of office: nobody acts in an office before or after holding it. */
import { areDisjoint, formatDate } from '../archive/date.ts'
import { wordsOf } from '../archive/fingerprint.ts'
import { indexById } from '../archive/look-up.ts'
import { formatPeriod, spanOfPeriod } from '../archive/period.ts'
import type { RecordOf } from '../archive/records.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'

type Office = RecordOf<'people'>['offices'][number]

/** Roles of an office that the person held at other times, as their record has it. */
export function checkTerms({ files, records }: Content): Problem[] {
  const people = indexById(records.people)
  const organizations = indexById(records.organizations)
  const namesOf = (id: string) => {
    const found = organizations.get(id)
    return found ? [found.name, ...found.aliases.map((a) => a.name)] : []
  }
  return files.flatMap((file) => {
    if (file.kind !== 'events' || !file.record || isWithdrawn(file.record)) return []
    const { date, participations } = file.record
    return participations.flatMap((part, i) => {
      const { person, role } = { person: '', ...part }
      const terms = (people.get(person)?.offices ?? []).filter(
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
  })
}

/** Whether a role is an office: `Harbour Office Deputy Head` is none of its Head. */
function isRoleOf(role: string, { title }: Office, names: readonly string[]): boolean {
  const [words, wanted] = [wordsOf(role), wordsOf(title)]
  const body = new Set(names.flatMap(wordsOf))
  const start = words.findIndex((word) => !body.has(word) || word === wanted[0])
  return start >= 0 && wanted.every((word, i) => words[start + i] === word)
}
