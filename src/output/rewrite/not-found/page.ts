/**
 * 404.html. Hosts serve it for URLs of any depth, so relative links would break. It looks for the root
 * of the archive by script, and puts its links right when it has found it.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentSecurityPolicy } from '../../policy.ts'
import type { Inline } from '../../policy.ts'
import { elementOf, tagsOf, withAttributes, withTags } from '../../markup.ts'

/** The page's file in the built folder. */
export const notFoundFile = '404.html'

/** An empty icon, until the real one is found: without any, browsers ask for /favicon.ico. */
export const emptyIconUrl = 'data:,'
const emptyIcon = `<link rel="icon" href="${emptyIconUrl}">`

/**
 * The inline script and style of the page.
 *
 * @throws {Error} unless there is exactly one of each
 */
export function inlineOf(html: string): Inline {
  const texts = (name: string) =>
    tagsOf(html).filter(({ element: e }) => e.name === name && !e.attributes.has('src'))
  const [script, ...scripts] = texts('script')
  const [style, ...styles] = texts('style')
  if (!script || !style || scripts.length > 0 || styles.length > 0) {
    throw new Error(`${notFoundFile} must carry one inline script and one inline style.`)
  }
  return { script: script.text, style: style.text }
}

/**
 * Makes 404.html of a built folder work at any depth. It names the folders at the root of the archive,
 * so they must all be there.
 */
export function rewriteNotFound(folder: string, siteUrl: string | undefined): void {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const path = join(folder, notFoundFile)
  writeFileSync(path, withoutRoot(readFileSync(path, 'utf8'), { siteUrl, folders }))
}

/** Where 404.html may find the archive. */
interface Whereabouts {
  /** Where the archive will be served, if that is known; ends with a slash. */
  readonly siteUrl?: string | undefined
  /** The folders at the archive's root: the script looks first for their parent. */
  readonly folders: readonly string[]
}

/**
 * The page without URLs that begin at the root of the archive: links keep them in `data-path` for the
 * script, and the files that the head loads wait in a template. With a site URL, links are absolute
 * until then.
 */
export function withoutRoot(html: string, { siteUrl, folders }: Whereabouts): string {
  const policy = contentSecurityPolicy({ inline: inlineOf(html) })
  const changed = withTags(html, (tag) => {
    const { element } = elementOf(tag)
    const written = withAttributes(tag, (name, value) => {
      if (element.name === 'meta' && name === 'content' && isPolicy(element.attributes)) {
        return `content="${policy}"`
      }
      if (!/^\/(?!\/)/.test(value)) return undefined
      const path = value.slice(1)
      if (name === 'src' || element.name === 'link') return `${name}="${path}"`
      if (name === 'action') return `data-path="${path}"`
      if (name === 'href') return `data-path="${path}"${siteUrl ? ` href="${siteUrl}${path}"` : ''}`
      return undefined
    })
    return elementOf(written)
  })
  return withHeadInTemplate(changed.html).replace(
    /<html\b/,
    `<html data-folders="${folders.join(' ')}"${siteUrl ? ` data-site-url="${siteUrl}"` : ''}`,
  )
}

/** Moves what loads files into a template, from which the script takes it. */
function withHeadInTemplate(html: string): string {
  let rest = ''
  let files = ''
  let done = 0
  for (const { element, start, end } of tagsOf(html)) {
    const { name, attributes } = element
    if (name !== 'link' && !(name === 'script' && attributes.has('src'))) continue
    const close = name === 'script' ? html.indexOf('</script>', end) + '</script>'.length : end
    // The page has no URL of its own, so none is canonical.
    if (attributes.get('rel') !== 'canonical') files += html.slice(start, close)
    rest += html.slice(done, start)
    done = close
  }
  rest += html.slice(done)
  return rest.replace('</head>', () => `${emptyIcon}<template>${files}</template></head>`)
}

const isPolicy = (attributes: ReadonlyMap<string, string>) =>
  attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
