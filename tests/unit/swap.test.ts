import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writeChecksums } from '../../src/output/emit/checksums.ts'
import { readSite } from '../../src/output/verify/verify.ts'
import { LockedError, takeLock } from '../../src/build/lock.ts'
import { buildFolders, recover, refuseUnswappable, swap, swapSteps } from '../../src/build/swap.ts'
import { refuseUnusablePath } from '../../src/build/project-path.ts'
import { readSiteUrl } from '../../src/build/site-url.ts'

/** A folder for one test. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-swap-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A folder with a last build, if there is one, and a next. */
function project({ hasLast = true } = {}) {
  const root = temporaryFolder()
  const folders = buildFolders(join(root, 'dist'), join(root, '.build'))
  mkdirSync(folders.next, { recursive: true })
  writeFileSync(join(folders.next, 'index.html'), 'new')
  if (hasLast) {
    mkdirSync(folders.dist)
    writeFileSync(join(folders.dist, 'index.html'), 'old')
  }
  const read = () =>
    existsSync(folders.dist) ? readFileSync(join(folders.dist, 'index.html'), 'utf8') : 'none'
  return { folders, read, work: join(root, '.build') }
}

describe('a swap', () => {
  test('puts the new in the place of the old and leaves nothing', () => {
    const { folders, read, work } = project()
    swap(folders)
    expect(read()).toBe('new')
    expect(readdirSync(work)).toEqual([])
  })

  test.each([
    [0, true, 'old'],
    [1, true, 'old'],
    [2, true, 'new'],
    [3, true, 'new'],
    [4, true, 'new'],
    [0, false, 'none'],
    [1, false, 'new'],
    [2, false, 'new'],
    [3, false, 'new'],
  ])(
    'killed after %i steps, with a last build: %s, is recovered to %s',
    (count, hasLast, expected) => {
      const { folders, read, work } = project({ hasLast })
      for (const step of swapSteps(folders).slice(0, count)) step()
      recover(folders)
      expect(read()).toBe(expected)
      expect(readdirSync(work)).toEqual([])
      // Recovery itself may be killed and begin again.
      recover(folders)
      expect(read()).toBe(expected)
    },
  )

  test('whose new build was lost brings back the old', () => {
    const { folders, read } = project()
    for (const step of swapSteps(folders).slice(0, 2)) step()
    rmSync(folders.ready, { recursive: true })
    recover(folders)
    expect(read()).toBe('old')
  })
})

describe('before a build', () => {
  test.each([true, false])('a folder that can be swapped stays as it is: %s', (hasLast) => {
    const { folders, read, work } = project({ hasLast })
    refuseUnswappable(folders)
    expect(read()).toBe(hasLast ? 'old' : 'none')
    if (hasLast) expect(readdirSync(work)).toEqual([])
  })

  test('a symbolic link is refused with what to do, and stays', () => {
    const { folders } = project({ hasLast: false })
    const served = join(folders.dist, '../served')
    mkdirSync(served)
    symlinkSync('served', folders.dist)
    expect(() => refuseUnswappable(folders)).toThrow(
      `\`${folders.dist}\` is a symbolic link to served. A build replaces the folder, so the link would be lost, ` +
        `and the folder it points to would stay as it was. Delete the link; then let the server read ${folders.dist}, or copy each ` +
        `finished build: rsync -a --delete ${folders.dist}/ served/`,
    )
    expect(readlinkSync(folders.dist)).toBe('served')
  })

  test('a file is refused, and stays', () => {
    const { folders } = project({ hasLast: false })
    writeFileSync(folders.dist, 'mine')
    expect(() => refuseUnswappable(folders)).toThrow(
      `\`${folders.dist}\` is a file, and the site is built as a folder there. Move it away.`,
    )
    expect(readFileSync(folders.dist, 'utf8')).toBe('mine')
  })

  test.each(['100%', 'a#b', 'a?b', 'a*b'])('a project in a folder like %s is refused', (name) => {
    const character = /\W/.exec(name)![0]
    expect(() => refuseUnusablePath(`/home/${name}/archive`)).toThrow(
      `The path of this folder has a \`${character}\` in it, which the tools that build the pages cannot read: /home/${name}/archive. ` +
        'Rename the folder, or move the archive; `%`, `#`, `?`, `*` and `"` may not be in its path.',
    )
  })
})

describe('the lock', () => {
  const path = () => join(temporaryFolder(), '.build/lock')

  test('is held by one, and free again when let go', () => {
    const lock = path()
    const unlock = takeLock(lock)
    expect(() => takeLock(lock)).toThrow(LockedError)
    expect(() => takeLock(lock)).toThrow(
      `Another build is running here, as process ${process.pid}. Wait for it, or end it.`,
    )
    unlock()
    takeLock(lock)()
    expect(readdirSync(join(lock, '..'))).toEqual([])
  })

  test.each([
    ['a process that is no more', '999999999 1'],
    ['a text that names none', 'x'],
    ['an empty file', ''],
  ])('of %s is taken over', (_, text) => {
    const lock = path()
    mkdirSync(join(lock, '..'))
    writeFileSync(lock, text)
    takeLock(lock)()
    expect(readdirSync(join(lock, '..'))).toEqual([])
  })

  // Only Linux tells when a process started.
  test.runIf(existsSync('/proc/self/stat'))(
    'of an earlier process of the same number is taken over',
    () => {
      const lock = path()
      const unlock = takeLock(lock)
      const holder = readFileSync(lock, 'utf8')
      expect(holder).toMatch(/^\d+ \d+$/)
      writeFileSync(lock, `${holder}0`)
      takeLock(lock)()
      expect(existsSync(lock)).toBe(false)
      // The process itself, by contrast, still holds its lock.
      writeFileSync(lock, holder)
      expect(() => takeLock(lock)).toThrow(LockedError)
      unlock()
    },
  )

  test('that is stale is removed by one process at a time', () => {
    const lock = path()
    const unlock = takeLock(`${lock}.stale`)
    writeFileSync(lock, '999999999 1')
    expect(() => takeLock(lock)).toThrow(LockedError)
    expect(readFileSync(lock, 'utf8')).toBe('999999999 1')
    unlock()
    takeLock(lock)()
  })

  test('is taken over also from a process that was killed while it took one over', () => {
    const lock = path()
    mkdirSync(join(lock, '..'))
    writeFileSync(lock, '999999999 1')
    writeFileSync(`${lock}.stale`, '999999998 1')
    takeLock(lock)()
    expect(readdirSync(join(lock, '..'))).toEqual([])
  })
})

describe('SHA256SUMS', () => {
  test('is read by sha256sum', () => {
    const { folders } = project()
    mkdirSync(join(folders.next, 'a'))
    writeFileSync(join(folders.next, 'a/x.bin'), Buffer.from([0, 255, 10]))
    const write = () => writeChecksums(folders.next, readSite(folders.next).digests)
    expect(write()).toBe(2)
    expect(write()).toBe(2)
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folders.next })
    expect(String(said)).toBe('a/x.bin: OK\nindex.html: OK\n')
  })
})

describe('SITE_URL', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/archive', 'https://example.org/archive/'],
    ['http://localhost:8080/a/b//', 'http://localhost:8080/a/b/'],
  ])('%s is read as %s', (text, expected) => {
    expect(readSiteUrl(text)).toBe(expected)
  })

  test.each([
    'example.org',
    'ftp://example.org/',
    'https://example.org/?a',
    'https://u:p@example.org',
    '/x',
  ])('%s is refused', (text) => {
    expect(() => readSiteUrl(text)).toThrow(
      `SITE_URL is \`${text}\`: expected where the archive will stand, such as https://example.org/archive/`,
    )
  })
})
