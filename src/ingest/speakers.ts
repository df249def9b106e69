/** Who says what is quoted. */
import type { ArchiveDate } from '../archive/date.ts'
import { sentencesOf } from '../archive/text/sentences.ts'
import type { Actor, Cast } from './cast.ts'
import { phrases } from './language-words.ts'
import { passagesIn } from './quoted.ts'
import type { Passage } from './quoted.ts'
import { wordsIn } from './words.ts'
import type { Phrases, Span } from './words.ts'

/** A passage in quotation marks, and who speaks. */
export interface Spoken {
  readonly text: string
  /** An id of a person or organization, or `unnamed`. */
  readonly speaker: string
  readonly isAttributed: boolean
  readonly paragraph: number
}

/** Reads who speaks in the paragraphs of a section. */
export class SpeakerReader {
  readonly #cast: Cast
  readonly #said: Phrases<true>
  readonly #pronouns: Phrases<true>

  constructor(cast: Cast, language: string) {
    this.#cast = cast
    this.#said = phrases('said', language)
    this.#pronouns = phrases('pronouns', language)
  }

  /** Every passage of a heading and its paragraphs in quotation marks, with its speaker. */
  spokenIn(paragraphs: readonly string[], on: ArchiveDate): Spoken[] {
    const found: Spoken[] = []
    let last: Actor | undefined
    let speaker: string | undefined
    paragraphs.forEach((text, i) => {
      const passages = passagesIn(text)
      const isOutside = (span: Span) =>
        !passages.some((p) => span.start >= p.outer.start && span.end <= p.outer.end)
      const actors = this.#cast.actorsIn(text, on).filter((a) => isSpeaker(a) && isOutside(a))
      for (const passage of passages) {
        const before = this.#subjectBefore(text, passage.outer.start, { actors, last })
        const named = this.#speakerOf(text, { passage, passages, actors, last: before })
        const isAlone =
          passages.length === 1 && passage.outer.end - passage.outer.start > text.length - 4
        if (named !== undefined) speaker = named
        // A paragraph that is all quotation goes on where the one before it ended.
        else if (!isAlone) speaker = undefined
        found.push({
          ...{ text: passage.text, paragraph: i },
          ...{ speaker: speaker ?? 'unnamed', isAttributed: speaker !== undefined },
        })
      }
      last = this.#subjectBefore(text, text.length, { actors, last })
    })
    return found
  }

  /** Who “he” is at a place of a text: the first person of the last sentence that names one as its subject. */
  #subjectBefore(
    text: string,
    at: number,
    { actors, last }: { readonly actors: readonly Actor[]; readonly last: Actor | undefined },
  ): Actor | undefined {
    let subject = last
    for (const { text: sentence, start } of sentencesOf(text)) {
      const end = start + sentence.length
      if (start >= at) break
      const person = actors.find(
        (a) => a.kind === 'people' && a.start >= start && a.end <= Math.min(end, at),
      )
      const [pronoun] = this.#pronouns.find(sentence)
      if (person && !(pronoun && start + pronoun.start < person.start)) subject = person
    }
    return subject
  }

  #speakerOf(
    text: string,
    {
      passage,
      passages,
      actors,
      last,
    }: {
      readonly passage: Passage
      readonly passages: readonly Passage[]
      readonly actors: readonly Actor[]
      readonly last: Actor | undefined
    },
  ): string | undefined {
    const { start, end } = passage.outer
    const earlier = passages.findLast((p) => p.outer.end <= start)?.outer.end ?? 0
    const later = passages.find((p) => p.outer.start >= end)?.outer.start ?? text.length
    const from = Math.max(earlier, sentenceStart(text, start))
    // Behind a whole sentence, a capital letter begins the next.
    const isOver = /[.!?…]$/u.test(passage.text.trim()) && /^\s*(?:\p{Lu}|$)/u.test(text.slice(end))
    const to = isOver ? end : Math.min(later, sentenceEnd(text, end))
    const before = { start: from, end: start }
    const after = { start: end, end: to }
    const label = actors.find(
      (a) =>
        a.end <= start && /^[^.!?\n]{0,60}:\s*$/u.test(text.slice(a.end, start)) && a.start >= from,
    )
    const opens = /:\s*$/u.test(text.slice(from, start))
    if (opens && label) return this.#saidBy(text, before, { actors, last }) ?? label.id
    return (
      (opens ? this.#saidBy(text, before, { actors, last }) : undefined) ??
      this.#saidBy(text, after, { actors, last }) ??
      this.#saidBy(text, before, { actors, last })
    )
  }

  /** Who says something in a part of a text; `unnamed` where somebody without a name does. */
  #saidBy(
    text: string,
    part: Span,
    { actors, last }: { readonly actors: readonly Actor[]; readonly last: Actor | undefined },
  ): string | undefined {
    const words = wordsIn(text).filter((w) => w.start >= part.start && w.end <= part.end)
    const [verb] = this.#said
      .find(text, words)
      .toSorted((a, b) => distance(a, part) - distance(b, part))
    if (!verb) return undefined
    const near = actors
      .filter((a) => a.start >= part.start && a.end <= part.end)
      .map((actor) => ({ actor, by: gap(actor, verb) + (actor.end <= verb.start ? 0 : 3) }))
      .toSorted((a, b) => a.by - b.by)
    const pronoun = this.#pronouns.find(text, words).find((p) => gap(p, verb) < 12)
    const [first] = near
    if (pronoun && (!first || gap(pronoun, verb) < first.by)) return last?.id ?? 'unnamed'
    return first?.actor.id ?? 'unnamed'
  }
}

const isSpeaker = ({ kind, isInRole }: Actor) =>
  (kind === 'people' || kind === 'organizations') && !isInRole

const gap = (a: Span, b: Span) => (a.end <= b.start ? b.start - a.end : a.start - b.end)
const distance = (a: Span, part: Span) => Math.min(a.start - part.start, part.end - a.end)

/** Where the sentence of an offset begins; marks within quotations aside, which other parts have. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at)
  const [stop] = /[.!?]["”»“]?\s+(?=\S[^.!?]*$)/u.exec(before) ?? []
  return stop === undefined ? 0 : before.lastIndexOf(stop) + stop.length
}

function sentenceEnd(text: string, at: number): number {
  const found = /[.!?](?:\s|$)/u.exec(text.slice(at))
  return found ? at + found.index + 1 : text.length
}
