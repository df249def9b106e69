/** The server of `npm start` answers as the hosts do that the site is made for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/build/serve.ts'
import type { Served } from '../../src/build/serve.ts'
import { downloads } from '../../src/formats/downloads.ts'

const outer = mkdtempSync(join(tmpdir(), 'archive-serve-'))
const folder = join(outer, 'dist')
const servers: Served[] = []

beforeAll(async () => {
  const files = {
    'dist/index.html': 'home',
    'dist/404.html': 'lost',
    'dist/events/index.html': 'events',
    'dist/people/anna-berg/index.html': 'Anna Berg',
    'dist/people/a-berg/index.html': 'she moved',
    'dist/llms.txt': '# Façade',
    ...Object.fromEntries(downloads.map(({ name }) => [`dist/data/${name}`, 'id,title'])),
    'dist/_redirects':
      '# Rules of hosts\n/people/a-berg/ /people/anna-berg/ 301!\n/people/a-berg/ /people/anna-berg/ 301\n',
    'secret/index.html': 'secret',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(outer, path, '..'), { recursive: true })
    writeFileSync(join(outer, path), text)
  }
  for (const mount of ['/', '/a/b/']) servers.push(await serveFolder(folder, { mount }))
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  rmSync(outer, { recursive: true })
})

/** Asks for a path as it stands: `fetch` would put `..` and `//` right by itself. */
function ask(server: Served, path: string, { method = 'GET', headers = {} } = {}) {
  const { hostname, port } = new URL(server.url)
  return new Promise<{ status: number; location: string | undefined; body: string }>(
    (resolve, reject) => {
      request({ hostname, port, path, method, headers }, (response) => {
        let body = ''
        response.on('data', (chunk) => (body += String(chunk)))
        response.on('end', () => {
          resolve({ status: response.statusCode!, location: response.headers.location, body })
        })
      })
        .on('error', reject)
        .end()
    },
  )
}

describe.each([
  ['the root', 0, ''],
  ['a path', 1, '/a/b'],
] as const)('below %s', (_, index, mount) => {
  const askFor = (path: string, options?: Parameters<typeof ask>[2]) =>
    ask(servers[index]!, mount + path, options)

  test.each([
    ['/', 'home'],
    ['/events/', 'events'],
    ['/events/?q=a//b', 'events'],
    ['/data/events.csv', 'id,title'],
  ])('%s is there', async (path, body) => {
    expect(await askFor(path)).toEqual({ status: 200, location: undefined, body })
  })

  test.each([
    // A folder without its slash.
    ['/events', '/events/'],
    ['/events?q=a&b=%2F', '/events/?q=a&b=%2F'],
    ['/people/anna-berg', '/people/anna-berg/'],
    // A record that was merged.
    ['/people/a-berg/', '/people/anna-berg/'],
    ['/people/a-berg', '/people/anna-berg/'],
    ['/people/a-berg/?x', '/people/anna-berg/?x'],
  ])('%s leads to %s', async (path, to) => {
    const { status, location } = await askFor(path)
    expect(status).toBe(301)
    expect(location).toMatch(/^\.{1,2}\//)
    const { origin } = new URL(servers[index]!.url)
    expect(new URL(location!, origin + mount + path).href).toBe(origin + mount + to)
  })

  test.each([
    '/nothing',
    '/nothing/',
    '/%E0%A4%A',
    '/%',
    '/../secret/',
    '/..%2fsecret/',
    '/..%2fsecret',
    '/%2e%2e/secret/',
    '/events/..%5c..%5csecret',
    '/events/%00',
    '/events/./',
    // A page below doubled slashes would not find its style.
    '/events//',
    '//events',
    '/people//anna-berg/?q=a',
    '/events%2F',
  ])('%s is not there', async (path) => {
    expect(await askFor(path)).toEqual({ status: 404, location: undefined, body: 'lost' })
  })

  test('a part of a file can be asked for, and its head alone', async () => {
    const part = await askFor('/data/events.csv', { headers: { range: 'bytes=3-7' } })
    expect(part).toMatchObject({ status: 206, body: 'title' })
    expect(await askFor('/events/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
    expect(await askFor('/nothing', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' })
  })

  test('each file of data comes with its media type', async () => {
    for (const { name, mediaType } of downloads) {
      const { headers } = await fetch(`${servers[index]!.url}data/${name}`)
      expect(headers.get('content-type'), name).toBe(mediaType)
    }
  })

  test('nothing can be sent', async () => {
    expect(await askFor('/events/', { method: 'POST' })).toMatchObject({ status: 405, body: '' })
  })
})

test('texts say that they are UTF-8', async () => {
  for (const [path, type] of [
    ['data/events.csv', 'text/csv; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['', 'text/html;charset=utf-8'],
  ] as const) {
    const answer = await fetch(servers[0]!.url + path)
    expect(answer.headers.get('content-type'), path).toBe(type)
  }
})

test('what lies outside the path is not there', async () => {
  for (const path of ['/', '/a', '/a/bc', '/events/']) {
    expect(await ask(servers[1]!, path), path).toMatchObject({ status: 404 })
  }
})
