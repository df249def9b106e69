/** How good a ranking is, as search engines are measured. */

/**
 * A query with the events that answer it, judged by what it means and what the records say, not by
 * what the search puts first. Every event that answers as well as another has the same grade.
 *
 * - A person: best are the events that carry their name or were theirs, or, where none was, those in
 *   which they took part; the others in which they took part or are mentioned answer in part.
 * - A date: every event that was then for certain; in part those that a source dates so.
 * - A range or a season: every event that was then for certain, if only for a part of its days; in
 *   part those that may have been, or that a source dates so. A season is its three months, and
 *   winter begins in December; `early` and `late` are the first and the last four months of a year,
 *   and years 0–3 and 7–9 of a decade. What is known only to have been by a day is of that day's year.
 * - A thing or a place: what was about it or happened there; in part what tells of it.
 * - A question: every event from which a reader can answer it, even where their answers differ; in
 *   part those that answer only some of it, or bear on it.
 * - An office without its holder's name: the events in which whoever held it then took part as such;
 *   in part those that only mention them.
 * - Another word, script or spelling for what the records say, or another name for it: as if it had
 *   been asked for in the records' own words.
 *
 * What has no single right reading is not asked.
 */
export interface Judged {
  readonly query: string
  /** The way in which it is asked, so that each can be measured by itself. */
  readonly kind?: Kind
  /** The events that the query asks for. */
  readonly best: readonly string[]
  /** Events that answer it in part. */
  readonly also?: readonly string[]
}

type Kind = 'question' | 'script' | 'alias' | 'date' | 'paraphrase' | 'honorific' | 'spelling'

export interface Measures {
  /** Share of queries whose first result is one of the best. */
  readonly success1: number
  /** Share of the relevant events that stand among the first five, of those that can. */
  readonly recall5: number
  /** Mean of 1 / rank of the first of the best. */
  readonly mrr: number
  /** Discounted cumulative gain of the first ten against that of the ideal order. */
  readonly ndcg10: number
}

/** A query with the event ids that it found, best first. */
export interface Result {
  readonly judged: Judged
  readonly ids: readonly string[]
}

/** Mean measures over queries. */
export function measure(results: readonly Result[]): Measures {
  const mean = (of: (judged: Judged, ids: readonly string[]) => number) =>
    results.reduce((sum, { judged, ids }) => sum + of(judged, ids), 0) / results.length
  return {
    success1: mean(({ best }, ids) => Number(best.includes(ids[0] ?? ''))),
    recall5: mean(recallAt5),
    mrr: mean(({ best }, ids) => 1 / (1 + (ids.findIndex((id) => best.includes(id)) >>> 0))),
    ndcg10: mean(ndcgAt10),
  }
}

function recallAt5({ best, also = [] }: Judged, ids: readonly string[]): number {
  const relevant = [...best, ...also]
  const found = ids.slice(0, 5).filter((id) => relevant.includes(id))
  return found.length / Math.min(5, relevant.length)
}

const BEST = 3
const ALSO = 1

function ndcgAt10({ best, also = [] }: Judged, ids: readonly string[]): number {
  const gainOf = (id: string) => (best.includes(id) ? BEST : also.includes(id) ? ALSO : 0)
  const sum = (gains: readonly number[]) =>
    gains.slice(0, 10).reduce((total, gain, i) => total + gain / Math.log2(i + 2), 0)
  return sum(ids.map(gainOf)) / sum([...best.map(() => BEST), ...also.map(() => ALSO)])
}
