/** Copies of addresses in the Wayback Machine of the Internet Archive. */
import { z } from 'zod'
import type { Visitor } from './visitor.ts'

/** Where it is asked: the availability API, https://archive.org/help/wayback_api.php. */
export const WAYBACK = 'https://archive.org/wayback/available'

const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), status: z.string(), url: z.httpUrl() }).optional(),
  }),
})

/** What is asked for. */
interface Wanted {
  /** The copy should be as near as can be to this day. */
  readonly day: string
  /** Of the API. */
  readonly base: string
}

/**
 * The address of a stored copy that was whole; nothing where there is none.
 *
 * @throws {Error} where the Internet Archive gives no answer that can be read
 */
export async function storedCopy(
  address: string,
  { day, base }: Wanted,
  visit: Visitor,
): Promise<string | undefined> {
  const question = new URL(base)
  question.searchParams.set('url', address)
  question.searchParams.set('timestamp', day.replaceAll('-', ''))
  const { answer } = await visit(question.href, 'read')
  if (answer.status !== 200) throw new Error(`The Internet Archive answered ${answer.status}.`)
  const { closest } = answerSchema.parse(
    JSON.parse(new TextDecoder().decode(answer.body)),
  ).archived_snapshots
  if (!closest?.available || closest.status !== '200') return undefined
  return closest.url.replace(/^http:/, 'https:')
}
