/** Whether every link of a built site leads somewhere within it, from wherever the site is served. */
import type { Problem } from '../../records/problem.ts'
import { addressAttributes } from '../address-attributes.ts'
import { fileOf } from '../files.ts'
import type { Tag } from '../markup.ts'
import { emptyIconAddress, notFoundFile } from '../rewrite/not-found/page.ts'
import { pageProblem } from './page.ts'
import type { BuiltPage } from './page.ts'

/** Checks pages one after another; anchors when all have been read. */
export interface LinkCheck {
  readonly read: (page: BuiltPage) => Problem[]
  readonly finish: () => Problem[]
}

export function linkCheck(files: ReadonlySet<string>): LinkCheck {
  const ids = new Map<string, ReadonlySet<string>>()
  const anchors: { file: string; id: string; problem: Problem }[] = []

  const checkAddress = (page: BuiltPage, tag: Tag, attribute: string, address: string) => {
    const problem = (code: string, message: string) => [
      pageProblem(page, tag.start, code, `<${tag.name} ${attribute}="${address}"> ${message}`),
    ]
    if (/^\/(?!\/)/.test(address)) {
      return problem('root-path', 'begins at the root of the host: the site may lie below a path.')
    }
    // As browsers do, who ignore control characters and spaces in front of the scheme.
    if (page.file === notFoundFile && address === emptyIconAddress) return []
    const scheme = /^(?:([a-z][a-z\d+.-]*):|\/\/)/i.exec(address.replace(/[\0-\x20]/g, ''))
    if (scheme) {
      const name = scheme[1]?.toLowerCase()
      if (!isSafe(name)) return problem('unsafe-address', 'has a scheme that no link here needs.')
      return isFollowed(tag, attribute)
        ? []
        : problem('outside-request', 'loads from elsewhere: the site must stand alone.')
    }
    const [path, id] = splitAddress(address)
    const file = path === '' ? page.file : resolve(page.file, path, attribute)
    if (file === undefined) return problem('broken-link', 'leads out of the site.')
    if (!files.has(file)) return problem('broken-link', `leads to ${file}, which is not there.`)
    if (id) {
      const [fault] = problem('broken-anchor', `: no element of ${file} has the id \`${id}\`.`)
      anchors.push({ file, id, problem: fault! })
    }
    return []
  }

  return {
    read: (page) => {
      ids.set(page.file, new Set(page.tags.flatMap((t) => t.attributes.get('id') ?? [])))
      return page.tags.flatMap((tag) =>
        addressesOf(tag).flatMap(([attribute, address]) =>
          checkAddress(page, tag, attribute, address),
        ),
      )
    },
    finish: () =>
      anchors.flatMap(({ file, id, problem }) => (ids.get(file)?.has(id) ? [] : [problem])),
  }
}

/** Every address of a tag, by its attribute. */
function addressesOf({ attributes }: Tag): [string, string][] {
  const found: [string, string][] = []
  for (const [name, value] of attributes) {
    if (addressAttributes.has(name) || name === 'data-path') found.push([name, value])
    if (name !== 'srcset') continue
    for (const candidate of value.split(',')) found.push([name, candidate.trim().split(/\s/)[0]!])
  }
  return found
}

/** Links that a reader may follow out of the site; anything else would be loaded by the page. */
const isFollowed = ({ name, attributes }: Tag, attribute: string) =>
  attribute === 'cite' ||
  (attribute === 'href' && (name === 'a' || name === 'area')) ||
  (name === 'link' && /^(canonical|license)$/.test(attributes.get('rel') ?? ''))

/** Protocol-relative addresses have no scheme: they are links, but nothing here writes them. */
const isSafe = (scheme: string | undefined) =>
  scheme === 'https' || scheme === 'http' || scheme === 'mailto'

/** The path of an address without its query, and its anchor. */
function splitAddress(address: string): [path: string, id: string] {
  const [rest, id = ''] = address.split('#', 2) as [string, string?]
  return [rest.split('?', 1)[0]!, decode(id)]
}

/** The file that a relative path means from another file; undefined where it leads out of the site. */
function resolve(from: string, path: string, attribute: string): string | undefined {
  // 404.html keeps its paths from the root.
  const folders = attribute === 'data-path' ? [] : from.split('/').slice(0, -1)
  const names = decode(path).split('/')
  const last = names.pop()!
  for (const name of names) {
    if (name === '..' && folders.pop() === undefined) return undefined
    if (name !== '..' && name !== '.') folders.push(name)
  }
  return fileOf([...folders, last].join('/'))
}

function decode(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}
