/** How a visitor behaves: as slowly as hosts want it, only where it may, and never without an end. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inWeb } from './local-web.ts'

const textOf = ({ answer }: { answer: { body: Uint8Array } }) =>
  new TextDecoder().decode(answer.body)

const redirect = (location: string, status = 301) => ({ status, headers: { location } })

test('it says who asks, and asks for robots.txt once', async () => {
  let agent
  await inWeb(
    () => ({
      'gazette.test/a': (request, response) => {
        agent = request.headers['user-agent']
        response.end('A')
      },
      'gazette.test/b': 'B',
    }),
    async ({ at, asked, visit }) => {
      expect(textOf(await visit(at('gazette.test/a'), 'read'))).toBe('A')
      expect(textOf(await visit(at('gazette.test/b'), 'read'))).toBe('B')
      expect(asked).toEqual([
        'GET gazette.test/robots.txt',
        'GET gazette.test/a',
        'GET gazette.test/b',
      ])
    },
  )
  expect(agent).toBe('event-archive/1 (+https://repository.example)')
})

test('what was compressed without being asked is read', async () => {
  const body = gzipSync('A text')
  const headers = { 'content-encoding': 'gzip' }
  await inWeb(
    () => ({ 'gazette.test/': { headers, body } }),
    async ({ at, visit }) =>
      expect(textOf(await visit(at('gazette.test/'), 'read'))).toBe('A text'),
  )
})

test.each(['User-agent: *\nDisallow: /private', 'User-agent: event-archive\nDisallow: /private'])(
  'what robots.txt forbids is not asked: %s',
  async (rules) => {
    await inWeb(
      () => ({ 'gazette.test/robots.txt': rules, 'gazette.test/public': 'A' }),
      async ({ at, asked, visit }) => {
        await expect(visit(at('gazette.test/private/a'), 'read')).rejects.toThrow(
          'Its robots.txt asks robots to stay away.',
        )
        expect(textOf(await visit(at('gazette.test/public'), 'read'))).toBe('A')
        expect(asked).not.toContain('GET gazette.test/private/a')
      },
    )
  },
)

test('where robots.txt is out of order, nothing is asked, for what it forbids is not known', async () => {
  await inWeb(
    () => ({ 'gazette.test/robots.txt': { status: 500 }, 'gazette.test/': 'A' }),
    async ({ at, visit }) => {
      await expect(visit(at('gazette.test/'), 'read')).rejects.toThrow(
        'Whether robots may read it is not known: robots.txt answered 500.',
      )
    },
  )
})

test('one host is asked one thing at a time, with a pause; another one need not wait for it', async () => {
  let [now, most] = [0, 0]
  const slow = (_: unknown, response: { end(text: string): void }) => {
    most = Math.max(most, ++now)
    setTimeout(() => {
      now--
      response.end('A')
    }, 20)
  }
  await inWeb(
    () => ({
      'gazette.test/a': slow,
      'gazette.test/b': slow,
      'gazette.test/c': slow,
      'radio.test/': 'B',
    }),
    async ({ at, waits, visitor }) => {
      const visit = visitor({ pause: 700 })
      await Promise.all(['a', 'b', 'c'].map((page) => visit(at(`gazette.test/${page}`), 'read')))
      expect(most).toBe(1)
      expect(waits).toEqual([700, 700, 700])
      await visit(at('radio.test/'), 'read')
      // Between its robots.txt and its page.
      expect(waits).toEqual([700, 700, 700, 700])
    },
  )
})

test.each([
  ['4', 4000],
  ['3600', 30_000],
])('a longer pause that robots.txt asks for is kept, up to a limit: %s s', async (delay, wait) => {
  await inWeb(
    () => ({ 'gazette.test/robots.txt': `User-agent: *\nCrawl-delay: ${delay}\nDisallow: /x` }),
    async ({ at, waits, visit }) => {
      await visit(at('gazette.test/a'), 'read')
      await visit(at('gazette.test/b'), 'read')
      expect(waits.at(-1)).toBe(wait)
    },
  )
})

test.each([
  ['for good', 301, 308, 'gazette.test/c'],
  ['for good, and from there for now', 301, 302, 'gazette.test/b'],
  ['for now, and from there for good', 302, 301, undefined],
])('redirects are followed, and lead %s', async (_, first, second, moved) => {
  await inWeb(
    (at) => ({
      'gazette.test/a': redirect('/b', first),
      'gazette.test/b': redirect(at('gazette.test/c'), second),
      'gazette.test/c': 'C',
    }),
    async ({ at, visit }) => {
      const found = await visit(at('gazette.test/a'), 'read')
      expect(textOf(found)).toBe('C')
      expect(found.address).toBe(at('gazette.test/c'))
      expect(found.moved).toBe(moved && at(moved))
    },
  )
})

test('each redirect is looked at: into the own network, where robots may not go, round in circles', async () => {
  await inWeb(
    (at) => ({
      'gazette.test/metadata': redirect('http://169.254.169.254/latest/meta-data/'),
      'gazette.test/file': redirect('file:///etc/passwd'),
      'gazette.test/named': redirect('http://user:word@radio.test/'),
      'gazette.test/closed': redirect(at('radio.test/a')),
      'radio.test/robots.txt': 'User-agent: *\nDisallow: /',
      'gazette.test/circle': redirect('/circle'),
    }),
    async ({ at, asked, visitor }) => {
      const visit = visitor({ isAllowedAddress: (address) => address === '127.0.0.1' })
      const fault = (page: string) => visit(at(`gazette.test/${page}`), 'read')
      await expect(fault('metadata')).rejects.toThrow('It leads to 169.254.169.254, which is not')
      await expect(fault('file')).rejects.toThrow(
        '`file:///etc/passwd`, which is no address of the web',
      )
      await expect(fault('named')).rejects.toThrow('which is no address of the web')
      await expect(fault('closed')).rejects.toThrow('Its robots.txt asks robots to stay away.')
      await expect(fault('circle')).rejects.toThrow('It leads on more than 10 times.')
      expect(asked).not.toContain('GET radio.test/a')
    },
  )
})

test('reading stops where a body grows too large, also one that is small until it is unpacked', async () => {
  let isClosed = false
  await inWeb(
    () => ({
      'gazette.test/endless': (_, response) => {
        response.on('close', () => (isClosed = true))
        const more = () => {
          while (!isClosed && response.write('x'.repeat(10_000)));
          response.once('drain', more)
        }
        more()
      },
      'gazette.test/bomb': {
        headers: { 'content-encoding': 'gzip' },
        body: gzipSync('x'.repeat(5_000_000)),
      },
    }),
    async ({ at, visitor }) => {
      const visit = visitor({ sizeLimit: 100_000 })
      const fault = 'It has more than 100 kB, the most that is read.'
      await expect(visit(at('gazette.test/endless'), 'read')).rejects.toThrow(fault)
      await expect(visit(at('gazette.test/bomb'), 'read')).rejects.toThrow(fault)
      await expect.poll(() => isClosed).toBe(true)
    },
  )
})

test('who does not answer in time is not waited for, and after three failures not asked any more', async () => {
  await inWeb(
    () => ({
      'gazette.test/silent': () => {},
      'gazette.test/slow': (_, response) => {
        const timer = setInterval(() => response.write('x'), 5)
        response.on('close', () => clearInterval(timer))
      },
      'gazette.test/a': 'A',
    }),
    async ({ at, asked, visitor }) => {
      // Long enough for a busy machine to answer for robots.txt.
      const visit = visitor({ timeLimit: 500 })
      for (const page of ['silent', 'slow', 'silent']) {
        await expect(visit(at(`gazette.test/${page}`), 'read')).rejects.toThrow(
          'It did not answer in time.',
        )
      }
      await expect(visit(at('gazette.test/a'), 'read')).rejects.toThrow(
        'Its host failed 3 times in a row, so it was not asked any more.',
      )
      expect(asked).not.toContain('GET gazette.test/a')
    },
  )
})

test.each([
  ['seconds', '45'],
  ['a date', 'Mon, 30 Nov 2026 12:00:47 GMT'],
])('a host that is busy is asked again when it wants, given in %s', async (_, when) => {
  const busy = { status: 429, headers: { 'retry-after': when } }
  await inWeb(
    () => ({ 'gazette.test/a': [busy, 'A'] }),
    async ({ at, waits, visit }) => {
      expect(textOf(await visit(at('gazette.test/a'), 'read'))).toBe('A')
      expect(waits).toEqual([2000, 45_000])
    },
  )
})

test.each([
  ['for too long', [{ status: 503, headers: { 'retry-after': '86400' } }], 1],
  ['again', [{ status: 429, headers: { 'retry-after': '9' } }], 2],
  ['and does not say until when', [{ status: 429 }], 1],
])('a host that is busy %s is left alone', async (_, answers, times) => {
  await inWeb(
    () => ({ 'gazette.test/a': answers, 'gazette.test/b': 'B' }),
    async ({ at, asked, visit }) => {
      const { answer } = await visit(at('gazette.test/a'), 'read')
      expect(answer.status).toBe(answers[0]!.status)
      await expect(visit(at('gazette.test/b'), 'read')).rejects.toThrow(
        `Its host answered ${answers[0]!.status}, that it is asked too much, so it was left alone.`,
      )
      expect(asked.filter((request) => request.endsWith('/a'))).toHaveLength(times)
    },
  )
})
