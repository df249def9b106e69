/** The links of every page: those to the sections in its head, and further ones in its foot and in the menu. */
import type { Archive } from '../archive/archive.ts'

/** A link, and whether it leads to the page on which it stands, or to the section of that page. */
export interface SectionLink {
  readonly label: string
  readonly href: string
  readonly current: 'page' | 'true' | undefined
}

/** A link that stands in the foot, and in the menu. */
export interface FurtherLink {
  readonly label: string
  readonly href: string
}

/** In the foot, but a page of the section Places. */
const MAP = '/map/'

/**
 * The links to the sections.
 *
 * @param archive decides whether the second section is Themes or Topics, and whether there is a map
 * @param path of the page on which they stand
 * @param own the addresses of the archive's own pages
 */
export function headerLinks(
  archive: Archive,
  path: string,
  own: ReadonlySet<string>,
): SectionLink[] {
  const current = (href: string, also: readonly string[]) => {
    if (path === href) return 'page'
    return [href, ...also].some((h) => h !== '/' && path.startsWith(h)) ? 'true' : undefined
  }
  const sections: [label: string, href: string, ...also: string[]][] = [
    ['Timeline', '/', '/events/', '/years/', '/eras/'],
    archive.hasThemes ? ['Themes', '/themes/', '/topics/'] : ['Topics', '/topics/', '/themes/'],
    ['People', '/people/'],
    ['Places', '/places/', MAP],
    ['Organizations', '/organizations/'],
    ['Sources', '/sources/'],
  ]
  if (own.has('/about/')) {
    const below = furtherLinks(archive, own).flatMap(({ href }) => (href === MAP ? [] : href))
    sections.push(['About', '/about/', '/founding/', ...below])
  }
  return sections.map(([label, href, ...also]) => ({ label, href, current: current(href, also) }))
}

/**
 * What tells more about the archive itself: own pages, where it has them, and what every archive has; the map,
 * where there is something on it.
 */
export const furtherLinks = (
  { hasMap }: Pick<Archive, 'hasMap'>,
  own: ReadonlySet<string>,
): FurtherLink[] =>
  [
    ...(hasMap ? [{ label: 'Map', href: MAP }] : []),
    { label: 'Disagreements between sources', href: '/conflicts/' },
    { label: 'Changes', href: '/changes/' },
    { label: 'The archive in numbers', href: '/figures/' },
    { label: 'Data', href: '/data/', isOwn: true },
    { label: 'For printing', href: '/print/' },
    { label: 'Documentation', href: '/docs/', isOwn: true },
    { label: 'Accessibility', href: '/docs/accessibility/', isOwn: true },
  ]
    .filter(({ href, isOwn }) => !isOwn || own.has(href))
    .map(({ label, href }) => ({ label, href }))

/** The way to a page that tells about the archive itself; empty where it has no page about itself. */
export const aboutTrail = (own: ReadonlySet<string>): { title: string; href: string }[] =>
  own.has('/about/') ? [{ title: 'About', href: '/about/' }] : []
