/** Roles: the words beside a name, as the records write them. */
import { datedIn, namesIn } from '../archive/calendar-names.ts'
import { foldLetters } from '../archive/text/fold.ts'
import type { Entity } from '../archive/records.ts'
import { phrases, phrasesOf } from './language-words.ts'
import type { Knowledge } from './knowledge.ts'
import type { Mention } from './names.ts'
import { areBeside, isCapital, wordsIn } from './words.ts'
import type { Span, Word, Phrases } from './words.ts'

/** A role as a text gives it. */
export interface Role extends Span {
  /** As a record writes it. */
  readonly text: string
  /** The titles of the offices in it. */
  readonly titles: readonly string[]
  /** The bodies and places that it names. */
  readonly bodies: readonly Entity[]
  /** Whether it is a form of address alone: “Ambassador”. */
  readonly isBare: boolean
}

/** A stretch of text with what was found in it. */
export interface Stretch {
  readonly text: string
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
}

/** Reads the roles of a language. */
export class RoleReader {
  readonly #knowledge: Knowledge
  readonly #language: string
  readonly #titles: Phrases<true>
  readonly #joining: ReadonlySet<string>
  readonly #honorifics: Phrases<true>
  /** Names of months and weekdays, which have capital letters, too. */
  readonly #calendar: ReadonlySet<string>
  readonly #known = new Map<string, Map<string, number>>()

  constructor(knowledge: Knowledge, language: string) {
    this.#knowledge = knowledge
    this.#language = language
    this.#titles = phrases('titles', language)
    this.#honorifics = phrases('honorifics', language)
    this.#joining = new Set(phrasesOf('joining', language))
    const { months, weekdays } = namesIn(language, datedIn('long'))
    this.#calendar = new Set([...months, ...weekdays].flatMap((name) => foldLetters(name)))
    for (const { participations } of knowledge.records.events) {
      for (const { role } of participations) {
        if (!role) continue
        const key = this.#keyOf(role)
        const known = this.#known.get(key) ?? new Map<string, number>()
        this.#known.set(key, known.set(role, (known.get(role) ?? 0) + 1))
      }
    }
  }

  /** Whether words of a text can stand within a role. */
  #within(text: string, words: readonly Word[]): (word: Word) => boolean {
    const known = [
      ...this.#knowledge.offices.find(text, words),
      ...this.#knowledge.demonyms.find(text, words),
    ]
    return (word) =>
      this.#canBeWithin(word) ||
      known.some(({ start, end }) => word.start >= start && word.end <= end)
  }

  #canBeWithin(word: Word): boolean {
    if (/^\p{N}/u.test(word.text) || this.#calendar.has(word.folded)) return false
    return isCapital(word) || this.#joining.has(word.folded) || this.isTitle(word)
  }

  /** Whether a word is the head of an office or rank, or a form of address. */
  isTitle(word: Word): boolean {
    return this.#titles.find(word.text).length > 0
  }

  /** Whether the words between an office and a body make it one of that body: “of the”, “du”. */
  isOf(between: string): boolean {
    const words = wordsIn(between)
    return (
      words.length <= 2 &&
      !/[,.;:!?]/.test(between) &&
      words.every(({ folded }) => this.#joining.has(folded) && folded !== 'to' && folded !== 'and')
    )
  }

  /** Whether a word is a form of address. */
  isHonorific(word: Word): boolean {
    return this.#honorifics.find(word.text).length > 0
  }

  /** The role beside a name: before it, or behind a comma or in parentheses after it. */
  beside(
    { text, words, mentions }: Stretch,
    { from, to }: { readonly from: number; readonly to: number },
  ): Role | undefined {
    // What stands before another person's name is that person's.
    const first = Math.max(
      0,
      ...mentions.filter((m) => m.to <= from && isOfPerson(m)).map((m) => m.to),
    )
    const before = this.#before(text, words, { first, from })
    const after = this.#after(text, words, to)
    // “Admiral Anna Berg, Head of the Harbour Office”: a rank is less than an office.
    const isRank = before?.titles.length === 0 && before.bodies.length === 0
    return !before || (isRank && after) ? (after ?? before) : before
  }

  #before(
    text: string,
    words: readonly Word[],
    { first, from }: { readonly first: number; readonly from: number },
  ): Role | undefined {
    const isTied = (at: number) => {
      const [word, next] = [words[at], words[at + 1]]
      if (!word || !next) return false
      if (areBeside(text, word, next)) return true
      // “Ambassador of Haven, Anna Berg, is …”
      return at === from - 1 && /^,\s*$/.test(text.slice(word.end, next.start))
    }
    // “The office of Anna Berg” is no role of hers.
    const last = words[from - 1]
    if (last && this.#joining.has(last.folded) && isTied(from - 1)) return undefined
    const isWithin = this.#within(text, words)
    let at = from
    while (at > first && isTied(at - 1) && isWithin(words[at - 1]!)) at--
    const role = this.#roleIn(text, words.slice(at, from))
    if (!role || role.titles.length > 0 || role.bodies.length > 0) return role
    // “the Head of the Harbour Office, Admiral Anna Berg”
    const [comma, next] = [words[at - 1], words[at]]
    const isBehindComma =
      comma && next && at > first && /^,\s*$/.test(text.slice(comma.end, next.start))
    if (!isBehindComma) return role
    let start = at
    while (start > first && (start === at || isTied(start - 1)) && isWithin(words[start - 1]!)) {
      start--
    }
    return this.#roleIn(text, words.slice(start, at)) ?? role
  }

  #after(text: string, words: readonly Word[], to: number): Role | undefined {
    const [last, first] = [words[to - 1], words[to]]
    if (!last || !first) return undefined
    if (!/^\s*(?:,|\(|–|—)\s*$/u.test(text.slice(last.end, first.start))) return undefined
    const isWithin = this.#within(text, words)
    let end = to
    while (
      end < words.length &&
      (end === to || areBeside(text, words[end - 1]!, words[end]!)) &&
      (isWithin(words[end]!) || (words[end + 1] && this.isTitle(words[end + 1]!)))
    ) {
      end++
    }
    const part = words.slice(to, end)
    // A title further on is of somebody else.
    const isRole = part.slice(0, 6).some((word) => this.isTitle(word))
    return isRole ? this.#roleIn(text, part) : undefined
  }

  /** The role in some words, where they have one. */
  #roleIn(text: string, words: readonly Word[]): Role | undefined {
    const isLoose = (word: Word) =>
      this.#joining.has(word.folded) || (this.isHonorific(word) && !this.isTitle(word))
    // From the head of the office back over what is tied to it: “in Haven the Mayor” begins with the mayor.
    const head = words.findIndex((word) => this.isTitle(word))
    let first = head
    while (first > 0 && !isLoose(words[first - 1]!)) first--
    const last = words.findLastIndex((word) => !isLoose(word))
    const part = this.#withoutRank(words.slice(first, last + 1))
    if (first < 0 || !part.some((word) => this.isTitle(word))) return undefined
    const span = { start: part[0]!.start, end: part.at(-1)!.end }
    return this.read(text.slice(span.start, span.end), span)
  }

  /** “Deputy Head of the Office Ambassador Berg”: the rank before the name is not part of the office. */
  #withoutRank(words: readonly Word[]): readonly Word[] {
    const [before, last] = words.slice(-2)
    if (!before || !last || !this.isTitle(last) || this.#joining.has(before.folded)) return words
    const rest = words.slice(0, -1)
    const isOffice = (all: readonly Word[]) =>
      this.#knowledge.offices
        .find(all.map(({ text }) => text).join(' '))
        .some(({ to }) => to === all.length)
    const isWhole =
      rest.length > 2 &&
      rest.some((word) => this.isTitle(word)) &&
      !isOffice(words.slice(-2)) &&
      !isOffice(words.slice(-3))
    return isWhole ? rest : words
  }

  /** A role from its words. */
  read(raw: string, span: Span): Role {
    const words = wordsIn(raw)
    const { titles, bodies } = this.#partsOf(raw)
    const known = [...(this.#known.get(this.#keyOf(raw)) ?? [])].toSorted((a, b) => b[1] - a[1])[0]
    const isUsual = known !== undefined && known[1] > 1
    return {
      ...span,
      text: isUsual ? known[0] : this.#written(raw, titles, bodies),
      titles,
      bodies,
      isBare: words.length < 2 && bodies.length === 0,
    }
  }

  #partsOf(raw: string) {
    const titles = [...new Set(this.#knowledge.offices.find(raw).map(({ value }) => value))]
    const places = this.#knowledge.demonyms.find(raw).map(({ value }) => value)
    const named = this.#knowledge.names
      .find(raw, this.#language)
      .flatMap(({ entities }) =>
        entities.filter((e) => e.kind === 'organizations' || e.kind === 'places'),
      )
    return { titles, bodies: [...new Set([...named, ...places])] }
  }

  /** What two ways of writing one role have in common. */
  #keyOf(role: string): string {
    const { titles, bodies } = this.#partsOf(role)
    const found = [
      ...this.#knowledge.offices.find(role),
      ...this.#knowledge.demonyms.find(role),
      ...this.#knowledge.names.find(role, this.#language),
    ]
    const rest = wordsIn(role).filter(
      (word) =>
        !this.#joining.has(word.folded) &&
        !found.some(({ start, end }) => word.start >= start && word.end <= end),
    )
    return [
      ...titles.map((title) => title.toLowerCase()),
      ...bodies.map(({ id }) => id),
      ...rest.map(({ folded }) => spelt(folded)),
    ]
      .toSorted()
      .join('|')
  }

  #written(raw: string, titles: readonly string[], bodies: readonly Entity[]): string {
    const isOwn = this.#language.split('-')[0] === this.#knowledge.subject.language.split('-')[0]
    const body = bodies[0]
    const [title] = titles
    const isOffice = this.#keyOf(raw).split('|').length === titles.length + bodies.length
    if (title !== undefined && (!isOwn || (isOffice && titles.length === 1))) {
      return body ? `${title} of ${body.name}` : title
    }
    // An adjective before the office becomes its place behind it.
    const [adjective] = this.#knowledge.demonyms.find(raw)
    if (isOwn && adjective?.from === 0) {
      const rest = raw.slice(adjective.end).trim()
      return rest ? `${capitalized(rest)} of ${adjective.value.name}` : raw
    }
    return capitalized(raw)
  }
}

const isOfPerson = ({ entities, isFamily }: Mention) =>
  !isFamily && entities.some(({ kind }) => kind === 'people')

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** American and British spellings of one word. */
const spelt = (word: string) =>
  word.replace(/^defense$/, 'defence').replace(/^programs?$/, 'programme')
