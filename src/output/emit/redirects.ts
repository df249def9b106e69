/**
 * The addresses of records that were merged or renamed, as rules for hosts that can redirect. Everywhere
 * else the page at the old address leads on by itself.
 */
import type { Redirect } from '../../archive/address.ts'

const heading = '# Addresses of records that were merged or renamed. Written by the build.\n'

/**
 * The files by their path. Servers include those in `redirects/`; they are written where there is no
 * redirect, too, so that a server's configuration need not know. All but `_redirects` hold at any path
 * of a host.
 */
export const redirectFiles = (redirects: readonly Redirect[]): [path: string, text: string][] =>
  Object.entries(formats).map(([path, rule]) => [
    path,
    heading + redirects.map((redirect) => rule(redirect)).join(''),
  ])

const formats: Readonly<Record<string, (redirect: Redirect) => string>> = {
  // Netlify prefers the page that is there unless the rule has a `!`, which Cloudflare passes over.
  _redirects: ({ address, target }) => `${address} ${target} 301!\n${address} ${target} 301\n`,
  // Lines of a map from the path to where it leads, relative to it.
  'redirects/nginx.conf': (redirect) => `"~${redirect.address}$" "${relativeTarget(redirect)}";\n`,
  'redirects/Caddyfile': (redirect) =>
    `redir ${redirect.address} ${relativeTarget(redirect)} permanent\n`,
  // Apache takes no relative address: what stands in front of the old one is put in front of the new one.
  'redirects/apache.conf': ({ address, target }) =>
    `RedirectMatch permanent "^(.*)${address}$" "$1${target}"\n`,
}

/** Both addresses are two folders deep: `/people/a-berg/`. */
const relativeTarget = ({ target }: Redirect) => `../..${target}`
