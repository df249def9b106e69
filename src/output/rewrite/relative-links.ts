/**
 * The built site works at any path of a host. Pages are written with URLs from the root of the archive
 * (`/events/…/`); here those of each page become relative to it.
 */
import { isRefresh, withAttributes, withTags } from '../markup.ts'
import type { Markup } from '../markup.ts'
import { urlAttributes } from '../url-attributes.ts'

/**
 * A page with the URLs from the root made relative.
 *
 * @param depth in how many folders the page lies
 * @example
 * withRelativeLinks('<a href="/events/x/">', 2).html // => '<a href="../../events/x/">'
 */
export function withRelativeLinks(html: string, depth: number): Markup {
  const up = depth === 0 ? './' : '../'.repeat(depth)
  return withTags(html, (written, tag) => {
    const leadsOn = isRefresh(tag)
    if (!leadsOn && !written.includes('="/')) return written
    return withAttributes(written, (name, value) => {
      if (urlAttributes.has(name) && /^\/(?!\/)/.test(value)) {
        return `${name}="${up}${value.slice(1)}"`
      }
      return name === 'content' && leadsOn
        ? `content="${value.replace(/(?<=; url=)\/(?!\/)/, up)}"`
        : undefined
    })
  })
}
