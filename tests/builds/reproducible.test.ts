/** The same content gives the same bytes, whatever the machine; and nobody is asked for anything. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/output/files.ts'
import { copyProject, removeCopies, startBuild } from './project.ts'

/** Whether a command can be put into a network of its own, where nobody is. */
const canUnplug = spawnSync('unshare', ['-rn', 'true']).status === 0

/** Loaded before everything else in a build: another day, and a list of whom it talks to. */
const preload = `
import { appendFileSync } from 'node:fs'
import dns from 'node:dns'
import net from 'node:net'
const RealDate = Date
const later = 400 * 86_400_000
globalThis.Date = new Proxy(RealDate, {
  construct: (date, args, target) =>
    Reflect.construct(date, args.length > 0 ? args : [RealDate.now() + later], target),
  get: (date, key) => (key === 'now' ? () => RealDate.now() + later : Reflect.get(date, key)),
})
const note = (what) => appendFileSync(process.env.REQUESTS, what + '\\n')
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [first] = [args].flat(2)
  if (first?.port || typeof first === 'number') note('connect ' + JSON.stringify(first))
  return connect.apply(this, args)
}
const { lookup } = dns
dns.lookup = (name, ...rest) => { note('lookup ' + name); return lookup(name, ...rest) }
`

let here: string
let there: string
let requests: string
beforeAll(async () => {
  here = copyProject('here')
  there = copyProject('anderswo, ö', { isReversed: true })
  requests = join(there, 'requests.txt')
  const preloaded = join(here, 'preload.mjs')
  writeFileSync(preloaded, preload)
  const first = await startBuild(here, { TZ: 'UTC', LC_ALL: 'C' }).ended
  expect(first.code, first.words).toBe(0)
  const second = await startBuild(
    there,
    {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${preloaded}`,
      REQUESTS: requests,
    },
    canUnplug ? ['unshare', '-rn'] : [],
  ).ended
  expect(second.code, second.words).toBe(0)
}, 600_000)
afterAll(removeCopies)

describe('two builds of the same content', () => {
  test('in other folders, time zones, locales, orders of files and on other days are the same', () => {
    const files = listFiles(join(here, 'dist'))
    expect(listFiles(join(there, 'dist'))).toEqual(files)
    const differ = files.filter(
      (file) =>
        !readFileSync(join(here, 'dist', file)).equals(readFileSync(join(there, 'dist', file))),
    )
    expect(differ).toEqual([])
    expect(files.length).toBeGreaterThan(100)
  })

  test('list their files so that sha256sum finds them whole', () => {
    const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {
      cwd: join(here, 'dist'),
    })
    expect(`${stdout}${stderr}`).toBe('')
    expect(status).toBe(0)
  })
})

describe('a build', () => {
  test('makes no network request', () => {
    expect(existsSync(requests) ? readFileSync(requests, 'utf8') : '').toBe('')
  })

  test.skipIf(!canUnplug)(
    `works without a network${canUnplug ? '' : ' (skipped: this system lets nobody unshare one)'}`,
    () => {
      expect(existsSync(join(there, 'dist/index.html'))).toBe(true)
    },
  )
})
