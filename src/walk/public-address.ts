/** Which addresses of the network may be asked: a record, or a redirect, must not lead into this machine’s own. */
import { lookup as systemLookup } from 'node:dns'
import type { LookupAddress, LookupAllOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { VisitError } from './failure.ts'

/** Where Azure, on which GitHub’s runners are, answers to its own machines; public by its number alone. */
const AZURE = '168.63.129.16'

/**
 * Whether an IP address is one of the public net: not private, loopback, link-local (where clouds have
 * their metadata), shared, reserved, multicast or a tunnel, also where IPv6 wraps IPv4.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const plain = ipaddr.process(address)
  if (plain.range() !== 'unicast' || plain.toString() === AZURE) return false
  return plain.kind() === 'ipv4' || plain.match(GLOBAL_IPV6)
}

/** All that is given out of IPv6 for the public net (RFC 4291). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** Looks all addresses of a host up, as `lookup` of `node:dns` does. */
export type Resolver = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A look-up for sockets that gives no address which may not be asked. The socket connects to what it
 * gives, so a host that answers otherwise the second time gains nothing.
 */
export const guardedLookup =
  (isAllowed: (address: string) => boolean, resolve: Resolver = systemLookup): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, [])
        return
      }
      const [first] = addresses
      const refused = addresses.find(({ address }) => !isAllowed(address))
      if (refused) callback(refusal(refused.address), [])
      else if (options.all) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family)
    })
  }

/** What is said of an address that may not be asked. */
export const refusal = (address: string): VisitError =>
  new VisitError('refused', `It leads to ${address}, which is not an address of the public net.`)
