/** Who a news item speaks of: known people by every name and office, and those whom the archive does not know yet. */
import { nameIdOf } from '../edits/new-id.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { allNames } from '../archive/names.ts'
import type { Entity } from '../archive/records.ts'
import type { Knowledge } from './knowledge.ts'
import type { Mention } from './names.ts'
import { newBodies, newPlaces } from './new-names.ts'
import type { NewName } from './new-names.ts'
import { RoleReader } from './roles.ts'
import type { Role, Stretch } from './roles.ts'
import { areBeside, isCapital, wordsIn } from './words.ts'
import type { Span, Word } from './words.ts'

/** Somebody, or some body or place, that a text speaks of. */
export interface Actor extends Span {
  readonly kind: Entity['kind']
  readonly id: string
  readonly name: string
  /** Whether there is no record of it yet. */
  readonly isNew: boolean
  readonly role: Role | undefined
  /** Whether it is named only within somebody's role. */
  readonly isInRole: boolean
  /** Why it is this one, where the text does not name it. */
  readonly reason: string | undefined
}

/** The cast of a news item. */
export class Cast {
  readonly #knowledge: Knowledge
  readonly #language: string
  readonly roles: RoleReader
  readonly #heads: ReadonlySet<string>
  /** The words in the names of each body that there is. */
  readonly #bodies: readonly ReadonlySet<string>[]
  /** Bodies and places without a record, by their ids. */
  readonly fresh = new Map<string, NewName>()
  /** People who are named in full, known or new, by their words. */
  readonly #people = new Map<
    string,
    { readonly id: string; readonly name: string; readonly isNew: boolean; role?: Role | undefined }
  >()
  /** What a person has to decide, said once. */
  readonly open = new Set<string>()

  constructor(knowledge: Knowledge, language: string) {
    this.#knowledge = knowledge
    this.#language = language
    this.roles = new RoleReader(knowledge, language)
    const { organizations } = knowledge.records
    this.#heads = headsOf(organizations.map(({ name }) => name))
    this.#bodies = organizations.map(
      (body) => new Set(wordsIn(allNames(body).join(' ')).map(({ folded }) => folded)),
    )
  }

  /** Takes in the full names of a text: later, a family name alone is theirs. */
  learn(text: string): void {
    const stretch = this.#stretch(text)
    for (const mention of stretch.mentions) {
      const [person] = mention.entities
      if (person?.kind !== 'people' || mention.isFamily) continue
      const known = this.#people.get(person.id)
      const role = this.roles.beside(stretch, mention)
      this.#people.set(person.id, {
        ...{ id: person.id, name: person.name, isNew: false },
        role: known?.role && !known.role.isBare ? known.role : (role ?? known?.role),
      })
    }
    for (const { id, name, role } of this.#newPeople(stretch)) {
      if (!this.#people.has(id)) this.#people.set(id, { id, name, isNew: true, role })
    }
  }

  /** Everybody and everything that a text names, from left to right. */
  actorsIn(text: string, on: ArchiveDate): Actor[] {
    const stretch = this.#stretch(text)
    const people = this.#peopleIn(stretch, on)
    const taken = (span: Span) =>
      people.some((p) => overlap(p, span) || (p.role && overlap(p.role, span)))
    const described = this.#described(stretch, on, taken)
    const inRole = (span: Span) =>
      people.some(({ role }) => role && overlap(role, span)) ||
      described.some((d) => overlap(d, span))
    const others = stretch.mentions.flatMap((mention): Actor[] => {
      const entity = mention.entities.find(({ kind }) => kind !== 'people')
      if (!entity || people.some((p) => overlap(p, mention))) return []
      const { start, end } = mention
      return [
        {
          ...{ start, end, kind: entity.kind, id: entity.id, name: entity.name, isNew: false },
          ...{ role: undefined, isInRole: inRole(mention), reason: undefined },
        },
      ]
    })
    const named = [...people, ...described, ...others]
    const fresh = this.#freshIn(stretch).filter(
      (name) =>
        !named.some((actor) => actor.kind !== 'places' && overlap(actor, name)) && !inRole(name),
    )
    return [...named, ...fresh].toSorted((a, b) => a.start - b.start)
  }

  /** Bodies and places without a record. */
  #freshIn(stretch: Stretch): Actor[] {
    if (isHeadline(stretch)) return []
    const names = [...newBodies(stretch, this.#heads, this.#bodies), ...newPlaces(stretch)]
    return names
      .filter(({ id }) => !this.#knowledge.entity(id))
      .map((fresh) => {
        const { kind, id, name, start, end } = fresh
        this.fresh.set(id, fresh)
        return {
          ...{ kind, id, name, start, end, isNew: true },
          ...{ role: undefined, isInRole: false, reason: undefined },
        }
      })
  }

  #stretch(text: string): Stretch {
    const words = wordsIn(text)
    return { text, words, mentions: this.#knowledge.names.find(text, this.#language, words) }
  }

  #peopleIn(stretch: Stretch, on: ArchiveDate): Actor[] {
    const known = stretch.mentions.flatMap((mention): Actor[] => {
      const role = this.roles.beside(stretch, mention)
      const person = this.#personOf(mention, { stretch, role, on })
      if (!person) return []
      const { start, end } = mention
      return [{ ...person, start, end, kind: 'people', role, isInRole: false, reason: undefined }]
    })
    const fresh = this.#newPeople(stretch).filter((n) => !known.some((k) => overlap(k, n)))
    const again = this.#newAgain(stretch).filter(
      (n) => ![...known, ...fresh].some((k) => overlap(k, n)),
    )
    return [...known, ...fresh, ...again]
  }

  /** Whom a name means. */
  #personOf(
    mention: Mention,
    {
      stretch,
      role,
      on,
    }: { readonly stretch: Stretch; readonly role: Role | undefined; readonly on: ArchiveDate },
  ): Pick<Actor, 'id' | 'name' | 'isNew'> | undefined {
    const people = mention.entities.filter(({ kind }) => kind === 'people')
    if (people.length === 0) return undefined
    const as = ({ id, name }: Entity) => ({ id, name, isNew: false })
    const named = people.filter(({ id }) => this.#people.has(id))
    if (named.length === 1) return as(named[0]!)
    const holding = people.filter(({ id }) =>
      this.#knowledge.officesOf(id, on).some((office) => role?.titles.includes(office.title)),
    )
    if (holding.length === 1) return as(holding[0]!)
    if (!mention.isFamily) {
      if (people.length > 1) this.#ask(mention, people)
      return as(people[0]!)
    }
    const before = stretch.words[mention.from - 1]
    const isTied = before && areBeside(stretch.text, before, stretch.words[mention.from]!)
    const isOtherName =
      isTied && isCapital(before) && !this.#isEmpty(before) && !isHeadline(stretch)
    if (isOtherName || mention.entities.length > people.length) return undefined
    if (people.length === 1 && (role || mention.text.length > 4)) return as(people[0]!)
    if (people.length > 1) this.#ask(mention, people)
    return undefined
  }

  #ask(mention: Mention, people: readonly Entity[]) {
    const ids = people.map(({ id }) => `\`${id}\``).join(' or ')
    this.open.add(`“${mention.text}” can be ${ids}: say which.`)
  }

  /** Whether a capital letter before a name may be that of the sentence. */
  #isEmpty(word: Word): boolean {
    return word.start === 0 || this.roles.isTitle(word) || this.roles.isHonorific(word)
  }

  /** People without a record: two names or more beside a role or a form of address. */
  #newPeople(stretch: Stretch): (Actor & { readonly kind: 'people' })[] {
    const { text, words, mentions } = stretch
    // In a headline every word has a capital letter.
    if (isHeadline(stretch)) return []
    const isFree = (at: number) => !mentions.some((m) => at >= m.from && at < m.to && !m.isFamily)
    const found: (Actor & { readonly kind: 'people' })[] = []
    for (let from = 0; from < words.length; from++) {
      const isName = (at: number) => {
        const word = words[at]
        if (!word || !isFree(at) || !/^\p{Lu}/u.test(word.text)) return false
        return (
          !this.roles.isTitle(word) &&
          !this.roles.isHonorific(word) &&
          !this.#heads.has(word.folded)
        )
      }
      if (!isName(from)) continue
      let to = from + 1
      while (to < words.length && to - from < 5 && areBeside(text, words[to - 1]!, words[to]!)) {
        const isParticle = particles.has(words[to]!.folded) && isName(to + 1)
        if (!isName(to) && !isParticle) break
        to++
      }
      if (to - from < 2) continue
      const role = this.roles.beside(stretch, { from, to })
      const before = words[from - 1]
      const isAddressed = before && this.roles.isHonorific(before)
      const name = text.slice(words[from]!.start, words[to - 1]!.end)
      if ((role || isAddressed) && !/^[\p{Lu}\s]+$/u.test(name)) {
        const span = { start: words[from]!.start, end: words[to - 1]!.end }
        found.push({
          ...{ ...span, kind: 'people', id: nameIdOf(name), name, isNew: true, role },
          ...{ isInRole: false, reason: undefined },
        })
      }
      from = to - 1
    }
    return found
  }

  /** New people by their family name alone, or without a role. */
  #newAgain({ text, words }: Stretch): Actor[] {
    const fresh = [...this.#people.values()].filter(({ isNew }) => isNew)
    return words.flatMap((word): Actor[] => {
      const person = fresh.find(({ name }) => wordsIn(name).at(-1)!.text === word.text)
      if (!person) return []
      const first = wordsIn(person.name)
      const start = text.lastIndexOf(person.name, word.start)
      const isFull = start >= 0 && start + person.name.length === word.end && first.length > 1
      const { id, name } = person
      return [
        {
          ...{
            start: isFull ? start : word.start,
            end: word.end,
            kind: 'people',
            id,
            name,
            isNew: true,
          },
          ...{ role: undefined, isInRole: false, reason: undefined },
        },
      ]
    })
  }

  /** People by their offices: “the Haven mayor”, “the head of the Harbour Office”. */
  #described(stretch: Stretch, on: ArchiveDate, taken: (span: Span) => boolean): Actor[] {
    const { text, words, mentions } = stretch
    const places = this.#knowledge.demonyms.find(text, words)
    return this.#knowledge.offices.find(text, words).flatMap((hit): Actor[] => {
      if (taken(hit)) return []
      const before = [
        ...mentions.map((m) => ({ ...m, entity: bodyIn(m.entities) })),
        ...places.map((p) => ({ ...p, entity: p.value })),
      ].find(({ to, entity }) => entity && isCloseBefore(stretch, { to, before: hit.from }))
      const after = mentions.find(
        (m) =>
          bodyIn(m.entities) && m.from >= hit.to && this.roles.isOf(text.slice(hit.end, m.start)),
      )
      const body = before?.entity ?? (after && bodyIn(after.entities))
      const start = before && before.start < hit.start ? before.start : hit.start
      const end = after && !before ? after.end : hit.end
      const said = text.slice(start, end)
      const cast = [...this.#people.values()].filter(
        ({ role }) =>
          role?.titles.includes(hit.value) &&
          (!body || role.bodies.length === 0 || role.bodies.some(({ id }) => id === body.id)),
      )
      const isArticle = /\bthe\s*$/i.test(text.slice(0, start))
      if (!body && !(isArticle && cast.length > 0)) return []
      const holders = body ? this.#knowledge.holders(hit.value, body, on) : []
      const ids = new Set(holders.map(({ person }) => person.id))
      const meant =
        cast.length === 1
          ? cast[0]!
          : ids.size === 1
            ? holders[0]!.person
            : lastNamed(cast, text.slice(0, start))
      if (!meant) {
        if (ids.size > 1) {
          this.open.add(
            `“${said}” can be ${[...ids].map((id) => `\`${id}\``).join(' or ')}: say which.`,
          )
        }
        return []
      }
      const held = holders.find(({ person }) => person.id === meant.id)
      const reason = held
        ? `“${said}”: ${held.office.title}, ${held.office.date.text}, by content/people/${meant.id}.md`
        : `“${said}”`
      return [
        {
          ...{ start, end, kind: 'people', id: meant.id, name: meant.name, reason },
          ...{ isNew: 'isNew' in meant ? meant.isNew : false, isInRole: false },
          role: this.roles.read(said, { start, end }),
        },
      ]
    })
  }
}

/** Whether nearly every longer word begins with a capital letter. */
function isHeadline({ text, words }: Stretch): boolean {
  if (/[.!?]\s*$/.test(text)) return false
  const long = words.filter((word) => word.text.length > 3)
  return long.length > 4 && long.filter(isCapital).length / long.length > 0.8
}

/** Of several people the one whom a text names last. */
function lastNamed<P extends { readonly name: string }>(
  people: readonly P[],
  text: string,
): P | undefined {
  const named = people.map((person) => ({
    person,
    at: text.lastIndexOf(wordsIn(person.name).at(-1)!.text),
  }))
  const [last] = named.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)
  return last?.person
}

/** Small words within names of people. */
const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'di',
  'del',
  'la',
  'ben',
  'bin',
  'al',
  'el',
  'ibn',
])

const bodyIn = (entities: readonly Entity[]) =>
  entities.find(({ kind }) => kind === 'organizations' || kind === 'places')

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Whether nothing stands between a name and what follows it but “’s” or a word. */
function isCloseBefore(
  { text, words }: Stretch,
  { to, before }: { readonly to: number; readonly before: number },
): boolean {
  if (to > before || before - to > 1) return false
  const [last, first] = [words[to - 1], words[before]]
  return (
    last !== undefined &&
    first !== undefined &&
    /^(?:['’]s)?[\s-]*$/u.test(text.slice(last.end, first.start))
  )
}

/** Words that stand in the names of several bodies: “Ministry”, “University”. */
function headsOf(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const name of names) {
    for (const { folded } of wordsIn(name)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word))
}
