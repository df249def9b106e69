/** Nothing that a record or a redirect names leads into the machine’s own network. */
import { expect, test } from 'vitest'
import { isPublicAddress } from '../../../src/walk/public-address.ts'
import type { Resolver } from '../../../src/walk/public-address.ts'
import { inWeb } from './local-web.ts'

test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
)

test.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1'],
  ...['169.254.169.254', '168.63.129.16', '100.100.100.200', '192.0.0.192', '198.18.0.1'],
  ...['224.0.0.1', '255.255.255.255', '240.0.0.1'],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', 'fec0::1', 'ff02::1', '2001:db8::1'],
  // IPv4 within IPv6: mapped, compatible, translated, 6to4.
  ...['::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ...['', 'localhost', '127.0.0.1.example'],
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))

test.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', 'localhost'])(
  'http://%s/ is not asked, however it is written',
  async (host) => {
    await inWeb(
      () => ({}),
      async ({ at, asked, visitor }) => {
        const visit = visitor({ isAllowedAddress: undefined, resolve: undefined })
        await expect(visit(at(`${host}/`), 'read')).rejects.toThrow(
          /^It leads to [\d.:a-f]+, which is not an address of the public net\.$/,
        )
        expect(asked).toEqual([])
      },
    )
  },
)

test('a host that is public when it is looked up first, and private when it is asked, gains nothing', async () => {
  const answers = ['127.0.0.2', '127.0.0.1']
  const resolve: Resolver = (_host, _options, callback) =>
    callback(null, [{ address: answers.shift() ?? '127.0.0.1', family: 4 }])
  // For this test 127.0.0.2, where nobody listens, is the public net.
  const isAllowedAddress = (address: string) => address === '127.0.0.2'
  await inWeb(
    () => ({ 'gazette.test/': 'secret' }),
    async ({ at, asked, visitor }) => {
      const visit = visitor({ isAllowedAddress, resolve })
      await expect(visit(at('gazette.test/'), 'read')).rejects.toThrow('could not be reached')
      await expect(visit(at('gazette.test/'), 'read')).rejects.toThrow('It leads to 127.0.0.1')
      expect(asked).toEqual([])
    },
  )
})

test.each(['http', 'https'])('%s looks hosts up with the same care', async (scheme) => {
  await inWeb(
    () => ({}),
    async ({ at, asked, visitor }) => {
      const visit = visitor({ isAllowedAddress: undefined })
      await expect(visit(at('gazette.test/').replace(/^http/, scheme), 'read')).rejects.toThrow(
        'It leads to 127.0.0.1',
      )
      expect(asked).toEqual([])
    },
  )
})

test('of several addresses of a host, one that may not be asked rules it out', async () => {
  const resolve: Resolver = (_host, _options, callback) =>
    callback(null, [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ])
  await inWeb(
    () => ({}),
    async ({ at, visitor }) => {
      const visit = visitor({ isAllowedAddress: undefined, resolve })
      await expect(visit(at('gazette.test/'), 'read')).rejects.toThrow('It leads to 10.0.0.1')
    },
  )
})
