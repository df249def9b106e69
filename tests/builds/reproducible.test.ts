/**
 * The same content gives the same bytes, whatever the machine; a build asks nobody for anything, and
 * reads each record once.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/records/list-files.ts'
import { copyProject, removeCopies, startBuild } from './project.ts'

/** Whether a command can be put into a network of its own, where nobody is. */
const canUnplug = spawnSync('unshare', ['-rn', 'true']).status === 0

/**
 * Loaded before everything else in every process of a build: another day, and notes of the networks
 * that it has, whom it talks to, and what it reads.
 */
const preload = `
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { networkInterfaces } from 'node:os'
import { relative } from 'node:path'
const RealDate = Date
const later = 400 * 86_400_000
globalThis.Date = new Proxy(RealDate, {
  construct: (date, args, target) =>
    Reflect.construct(date, args.length > 0 ? args : [RealDate.now() + later], target),
  get: (date, key) => (key === 'now' ? () => RealDate.now() + later : Reflect.get(date, key)),
})
const note = (...words) => fs.appendFileSync(process.env.NOTES, words.join(' ') + '\\n')
for (const name of Object.keys(networkInterfaces())) note('network', name)
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [first] = [args].flat(2)
  if (first?.port || typeof first === 'number') note('request', JSON.stringify(first))
  return connect.apply(this, args)
}
const { lookup } = dns
dns.lookup = (name, ...rest) => { note('request', name); return lookup(name, ...rest) }
const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  if (typeof path === 'string') note('read', relative('.', path))
  return readFileSync(path, ...rest)
}
syncBuiltinESMExports()
`

let there: string
let build: { code: number | null; words: string }
let notes: string[]
const noted = (what: string) =>
  notes.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1))

beforeAll(async () => {
  there = copyProject('anderswo, ö', { isReversed: true })
  const [preloaded, noteFile] = ['preload.mjs', 'notes.txt'].map((f) => join(dirname(there), f))
  writeFileSync(preloaded!, preload)
  build = await startBuild(
    there,
    {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${preloaded}`,
      NOTES: noteFile!,
    },
    canUnplug ? ['unshare', '-rn'] : [],
  ).ended
  notes = readFileSync(noteFile!, 'utf8').split('\n')
})
afterAll(removeCopies)

test('a build in another folder, time zone, locale, order of files and on another day gives the same bytes', () => {
  expect(build.code, build.words).toBe(0)
  const files = listFiles('dist')
  expect(listFiles(join(there, 'dist'))).toEqual(files)
  const differ = files.filter(
    (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(there, 'dist', file))),
  )
  expect(differ).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})

test('the list of checksums is one that sha256sum reads, and finds whole', () => {
  const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {
    cwd: 'dist',
    encoding: 'utf8',
  })
  expect(stdout + stderr).toBe('')
  expect(status).toBe(0)
})

describe('a build', () => {
  test('makes no network request', () => {
    expect(noted('request')).toEqual([])
  })

  test.skipIf(!canUnplug)(
    `works without a network${canUnplug ? '' : ' (skipped: this system lets nobody unshare one)'}`,
    () => {
      expect(noted('network')).toEqual([])
      expect(build.code, build.words).toBe(0)
    },
  )

  test('reads each record, each fingerprint and the list of addresses once', () => {
    const records = listFiles('content')
      .filter((file) => !/^pages\/|(^|\/)[._]/.test(file))
      .map((file) => join('content', file))
    const read = noted('read').filter((path) => records.includes(path))
    expect(read.toSorted()).toEqual(records.toSorted())
  })
})
