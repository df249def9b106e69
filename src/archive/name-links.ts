/** Links in the text of an event, where it first names who or what has a page of its own. */
import { addressOf } from './address.ts'
import type { Archive } from './archive.ts'
import { entityIdsOf } from './event.ts'
import type { ArchiveEvent } from './event.ts'
import { allNames, sortName } from './names.ts'
import type { Entity } from './records.ts'
import { escapeHtml } from './text/escape-html.ts'

/** What a text can name, and where that leads. */
export interface NameLink {
  readonly names: readonly string[]
  readonly href: string
}

/**
 * The people, organizations and places of an event; a person by the family name, too, where only one has
 * it. What the whole archive is about, as its sides are called, needs no link.
 */
export function nameLinksOf(archive: Archive, event: ArchiveEvent): NameLink[] {
  const sides = new Set(archive.subject.sides.map(({ label }) => label))
  const entities = [...entityIdsOf(event)]
    .map((id) => archive.entity(id))
    .filter(({ kind, name }) => kind !== 'topics' && !sides.has(name))
  const families = Map.groupBy(entities, familyName)
  return entities.map((entity) => {
    const family = familyName(entity)
    const isOnly = family !== undefined && families.get(family)!.length === 1
    return {
      names: isOnly ? [...allNames(entity), family] : allNames(entity),
      href: addressOf(entity.kind, entity.id),
    }
  })
}

/**
 * Makes the first mention of each a link, the longest name first; what is a link already, or code, stays.
 *
 * @param html without scripts or comments, as a record's text is rendered
 * @example
 * linkNames('<p>Anna Berg met Ode. Berg left.</p>', [{ names: ['Anna Berg', 'Berg'], href: '/people/anna-berg/' }])
 * // => '<p><a href="/people/anna-berg/">Anna Berg</a> met Ode. Berg left.</p>'
 */
export function linkNames(html: string, links: readonly NameLink[]): string {
  const hrefs = new Map(
    links.flatMap(({ names, href }) => names.map((name) => [escapeHtml(name), href] as const)),
  )
  if (hrefs.size === 0) return html
  const longestFirst = [...hrefs.keys()].sort((a, b) => b.length - a.length)
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  )
  const linked = new Set(Array.from(html.matchAll(/<a href="([^"]*)"/g), ([, href]) => href))
  let isKept = false
  return html.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (part.startsWith('<')) {
      const tag = /^<(\/?)(?:a|code)\b/.exec(part)
      if (tag) isKept = tag[1] === ''
      return part
    }
    if (isKept) return part
    return part.replace(anyName, (name) => {
      const href = hrefs.get(name)!
      if (linked.has(href)) return name
      linked.add(href)
      return `<a href="${href}">${name}</a>`
    })
  })
}

const familyName = (entity: Entity): string | undefined =>
  entity.kind === 'people' ? /^([^,]{3,}),/.exec(sortName(entity))?.[1] : undefined
