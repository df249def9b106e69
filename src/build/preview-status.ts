/**
 * Answers with status 500 where a record has errors, in a preview alone: its page shows them in its
 * place (`src/layouts/Page.astro`), and whatever asks by program must not take that for the page.
 */
import type { MiddlewareHandler } from 'astro'
import { errorsOf } from '../checks/check.ts'
import { currentSnapshot } from '../records/archive.ts'
import { isAbout } from '../records/page-address.ts'

/** Astro calls it for every page. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next()
  if (!errorsOf(currentSnapshot()).some(isAbout(url.pathname))) return response
  return new Response(response.body, { status: 500, headers: response.headers })
}
