/** The links of every page: those to the sections in its head, and further ones in its foot. */
import type { Archive } from '../archive/archive.ts'
import { isTheme } from '../archive/entity.ts'

/** A link, and whether it leads to the page on which it stands, or to the section of that page. */
interface SectionLink {
  readonly label: string
  readonly href: string
  readonly current: 'page' | 'true' | undefined
}

/**
 * The links to the sections.
 *
 * @param path of the page on which they stand
 * @param own the addresses of the archive's own pages
 */
export function headerLinks(path: string, own: ReadonlySet<string>): SectionLink[] {
  const current = (href: string, also: readonly string[]) => {
    if (path === href) return 'page'
    return [href, ...also].some((h) => h !== '/' && path.startsWith(h)) ? 'true' : undefined
  }
  const sections: [label: string, href: string, ...also: string[]][] = [
    ['Timeline', '/', '/events/', '/years/'],
    ['People', '/people/'],
    ['Organizations', '/organizations/'],
    ['Places', '/places/'],
    ['Topics', '/topics/', '/themes/'],
    ['Sources', '/sources/'],
  ]
  if (own.has('/about/')) sections.push(['About', '/about/'])
  return sections.map(([label, href, ...also]) => ({ label, href, current: current(href, also) }))
}

/** The further links: to own pages, where the archive has them, and to what every archive has. */
export function footerLinks(
  { subject: { founding, eras }, entities }: Archive,
  own: ReadonlySet<string>,
): { label: string; href: string }[] {
  return [
    { label: 'About and method', href: '/about/', isOwn: true },
    { label: 'Documentation', href: '/docs/', isOwn: true },
    ...(founding ? [{ label: `The ${founding.items}`, href: '/founding/', isOwn: true }] : []),
    ...(eras.length > 0 ? [{ label: 'Eras', href: '/eras/' }] : []),
    ...(entities.topics.some(isTheme) ? [{ label: 'Themes', href: '/themes/' }] : []),
    { label: 'Conflicts', href: '/conflicts/' },
    { label: 'Changes', href: '/changes/' },
    { label: 'Figures', href: '/figures/' },
    { label: 'Data', href: '/data/', isOwn: true },
  ]
    .filter(({ href, isOwn }) => !isOwn || own.has(href))
    .map(({ label, href }) => ({ label, href }))
}
