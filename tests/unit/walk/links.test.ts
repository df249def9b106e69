/** Which addresses are dead, which have moved, and which nobody can tell of from here. */
import { expect, test } from 'vitest'
import { readContent } from '../../../src/records/read.ts'
import { linksReport, linksSummary, tellLinks } from '../../../src/walk/links-report.ts'
import { linkState } from '../../../src/walk/link.ts'
import { walkLinks } from '../../../src/walk/links.ts'
import { inSmallArchive, replacing } from '../small-archive.ts'
import { inWeb } from './local-web.ts'
import type { LocalWeb } from './local-web.ts'

const redirect = (location: string, status = 301) => ({ status, headers: { location } })

const pages: Parameters<typeof inWeb>[0] = () => ({
  'gazette.test/a': 'A',
  'gazette.test/': 'Home',
  'gazette.test/gone': { status: 410 },
  'gazette.test/for-good': redirect('/a', 308),
  'gazette.test/for-now': redirect('/a', 302),
  'gazette.test/home': redirect('/', 301),
  'gazette.test/lost': redirect('/nowhere', 301),
  'gazette.test/walled': { status: 403 },
  'gazette.test/broken': { status: 500 },
  'gazette.test/no-head': (request, response) => {
    response.statusCode = request.method === 'HEAD' ? 405 : 200
    response.end()
  },
  'gazette.test/cut': (request, response) => {
    if (request.method === 'HEAD') request.socket.destroy()
    else response.end()
  },
  'busy.test/a': { status: 429 },
  'closed.test/robots.txt': 'User-agent: *\nDisallow: /',
})

test.each([
  ['gazette.test/a', 'alive', 'It answered 200.'],
  ['gazette.test/no-head', 'alive', 'It answered 200.'],
  ['gazette.test/cut', 'alive', 'It answered 200.'],
  ['gazette.test/for-now', 'alive', /^It answered 200 at .*\/a\.$/],
  ['gazette.test/for-good', 'moved', /^It answered 200 at .*\/a\.$/],
  ['gazette.test/nowhere', 'dead', 'It answered 404.'],
  ['gazette.test/gone', 'dead', 'It answered 410.'],
  ['gazette.test/lost', 'dead', /^It answered 404 at .*\/nowhere\.$/],
  ['gazette.gone/a', 'dead', 'The DNS knows no such host.'],
  ['gazette.test/walled', 'unsure', 'It answered 403.'],
  ['gazette.test/broken', 'unsure', 'It answered 500.'],
  ['gazette.test/home', 'unsure', /^It leads to the home page .*, as what is gone often does\.$/],
  ['busy.test/a', 'unsure', 'It answered 429.'],
  ['closed.test/a', 'unsure', 'Its robots.txt asks robots to stay away.'],
])('%s is %s', async (path, is, why) => {
  await inWeb(pages, async ({ at, visit }) => {
    const state = await linkState(at(path), visit)
    expect(state).toMatchObject({ is })
    expect(state.why).toMatch(typeof why === 'string' ? new RegExp(`^${RegExp.escape(why)}$`) : why)
    expect(state.to).toBe(is === 'moved' ? at('gazette.test/a') : undefined)
  })
})

test('a host that answers nobody, or in no time, is not dead', async () => {
  await inWeb(
    () => ({ 'silent.test/a': () => {} }),
    async ({ at, visitor }) => {
      const visit = visitor({ timeLimit: 50 })
      expect(await linkState(at('silent.test/a'), visit)).toMatchObject({
        is: 'unsure',
        hasAnswered: false,
      })
      expect(await linkState('http://localhost:1/', visit)).toMatchObject({ is: 'unsure' })
    },
  )
})

const ask = '/wayback?'
const asked = (address: string, day: string) =>
  `copies.test${ask}${new URLSearchParams({ url: address, timestamp: day }).toString()}`
const copy = 'web.archive.example/web/1998/http://radio.test/a'
const copyAnswer = (more: object = {}) =>
  JSON.stringify({
    archived_snapshots: {
      closest: { available: true, status: '200', url: `http://${copy}`, ...more },
    },
  })

/** Walks over the addresses of the small archive, of which the radio has one. */
const walk = async (
  fields: (at: LocalWeb['at']) => string,
  answers: (at: LocalWeb['at']) => Readonly<Record<string, string>>,
) =>
  inWeb(
    (at) => ({ ...pages(at), ...answers(at) }),
    ({ at, visit, ...web }) =>
      inSmallArchive(
        [
          [
            'sources/radio-north-opening.md',
            replacing('url: https://radio.example/harbour', fields(at)),
          ],
          [
            'sources/harbour-chronicle.md',
            replacing('language: en', `url: ${at('gazette.test/a')}\nlanguage: en`),
          ],
          [
            'sources/harbour-gazette-opening.md',
            replacing('language: en', `url: ${at('gazette.test/a')}\nlanguage: en`),
          ],
        ],
        async (content) => ({
          at,
          asked: web.asked,
          outcomes: await walkLinks(readContent(content), {
            ids: [],
            visit,
            copiesAt: at('copies.test/wayback'),
          }),
        }),
      ),
  )

test('of a dead address a stored copy of its day is proposed; each address is visited once', async () => {
  const {
    outcomes,
    asked: requests,
    at,
  } = await walk(
    (to) => `url: ${to('radio.test/a')}`,
    (to) => ({ [asked(to('radio.test/a'), '19980504')]: copyAnswer() }),
  )
  expect(requests.filter((request) => request.endsWith(' gazette.test/a'))).toHaveLength(1)
  expect(linksSummary(outcomes)).toBe('3 addresses: 2 alive, 0 moved, 1 dead, 0 unsure.')
  expect(tellLinks(outcomes)).toBe(
    `content/sources/radio-north-opening.md:7  dead
  ${at('radio.test/a')}
  It answered 404.
  Look at it, and write archived: https://${copy}`,
  )
  expect(linksReport(outcomes)).toBe(`## Addresses of sources

3 addresses: 2 alive, 0 moved, 1 dead, 0 unsure.

### Dead: 1

The host says that it is gone, or there is no such host. Name a stored copy: \`archived\`.

- \`content/sources/radio-north-opening.md:7\` \`${at('radio.test/a')}\` · \`It answered 404.\` · Look at it, and write \`archived: https://${copy}\``)
})

test.each([
  ['there is none', '{"archived_snapshots": {}}'],
  ['the copy is of an error', copyAnswer({ status: '404' })],
  ['it is not available', copyAnswer({ available: false })],
  ['the answer is no answer', '<html>'],
  ['it leads nowhere', copyAnswer({ url: 'javascript:alert(1)' })],
])('where %s, none is proposed', async (_, answer) => {
  const { outcomes } = await walk(
    (at) => `url: ${at('radio.test/a')}`,
    (at) => ({ [asked(at('radio.test/a'), '19980504')]: answer }),
  )
  const dead = outcomes.find(({ is }) => is === 'dead')
  expect(dead?.address).toContain('radio.test')
  expect(dead?.proposal).toBeUndefined()
})

test('a stored copy that the record has is enough, and is looked after itself', async () => {
  const {
    outcomes,
    asked: requests,
    at,
  } = await walk(
    (to) => `url: ${to('radio.test/a')}\narchived: ${to('gazette.test/for-good')}`,
    () => ({}),
  )
  expect(requests.filter((request) => request.includes('copies.test'))).toEqual([])
  expect(tellLinks(outcomes)).toBe(
    `content/sources/radio-north-opening.md:7  dead
  ${at('radio.test/a')}
  It answered 404.
  Its record has a stored copy: ${at('gazette.test/for-good')}
content/sources/radio-north-opening.md:8  moved
  ${at('gazette.test/for-good')}
  It answered 200 at ${at('gazette.test/a')}.
  Write archived: ${at('gazette.test/a')}`,
  )
})
