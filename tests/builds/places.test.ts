/** Folders that a build cannot swap or write to, and names of folders that are more than letters. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { faultsOf, leftoversOf, removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

afterAll(removeCopies)

/** Whether a command can be given mounts of its own. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

/** Runs a build after a line of shell, with mounts that nobody else sees. */
const mounted = (line: string) => ['unshare', '-rm', 'sh', '-c', `${line} && exec "$@"`, '-']

test('a folder may have nearly any name', async () => {
  const { code, words } = await startBuild(copySmallProject("ü é 🚢 [a] {b} (c) & 'd'")).ended
  expect(code, words).toBe(0)
})

test('a folder that cannot be built in is refused before anything is written', async () => {
  const folder = copySmallProject('100% #1')
  const { code, words } = await startBuild(folder).ended
  expect(code).toBe(1)
  expect(words).toContain('The path of this folder has a `%` in it')
  expect(words).not.toMatch(/^\s+at .*:\d+/m)
  expect(existsSync(join(folder, '.build'))).toBe(false)
})

test('`content` may be a link to a folder elsewhere', async () => {
  const folder = copySmallProject('linked-content')
  renameSync(join(folder, 'content'), join(dirname(folder), 'elsewhere'))
  symlinkSync('../elsewhere', join(folder, 'content'))
  const { code, words } = await startBuild(folder).ended
  expect(code, words).toBe(0)
  expect(existsSync(join(folder, 'dist/about/index.html'))).toBe(true)
})

test('ARCHIVE_CONTENT names another folder, for pages too, and one that is not there is told of', async () => {
  const folder = copySmallProject('other-content')
  renameSync(join(folder, 'content'), join(dirname(folder), 'elsewhere'))
  const built = await startBuild(folder, { ARCHIVE_CONTENT: '../elsewhere' }).ended
  expect(built.code, built.words).toBe(0)
  expect(existsSync(join(folder, 'dist/about/index.html'))).toBe(true)
  const refused = await startBuild(folder, { ARCHIVE_CONTENT: '../nowhere' }).ended
  expect(refused.code).toBe(1)
  expect(refused.words).toContain('There is no folder `../nowhere`, which ARCHIVE_CONTENT names.')
  expect(faultsOf(join(folder, 'dist'))).toEqual([])
})

test.skipIf(!canMount).each([
  ['a mount point', 'mount --bind served dist'],
  ['a mount point that nobody may write to', 'mount --bind -o ro served dist'],
  ['beside a `.build` on another file system', 'mount -t tmpfs tmpfs .build'],
])(
  `dist that is %s is refused, and stays${canMount ? '' : ' (skipped: nobody may mount here)'}`,
  async (_, line) => {
    const folder = copySmallProject('mounted')
    for (const name of ['dist', 'served', '.build']) mkdirSync(join(folder, name))
    for (const name of ['dist', 'served']) writeFileSync(join(folder, name, 'index.html'), 'old')
    const { code, words } = await startBuild(folder, {}, mounted(line)).ended
    expect(code).toBe(1)
    expect(words).toContain(
      '`dist` is a mount point, or lies on another file system than `.build`, so that a finished build cannot ' +
        'take its place in one step. Mount the folder that holds both, or unmount `dist` and copy each finished ' +
        'build to where it is served: rsync -a --delete dist/ <folder>/',
    )
    expect(words).not.toMatch(/^\s+at .*:\d+/m)
    for (const name of ['dist', 'served']) {
      expect(readFileSync(join(folder, name, 'index.html'), 'utf8')).toBe('old')
    }
    expect(leftoversOf(folder)).toEqual([])
  },
)

test.skipIf(!canMount)(
  'a `.build` on another file system is refused at the first build, too',
  async () => {
    const folder = copySmallProject('mounted-work')
    mkdirSync(join(folder, '.build'))
    const { code, words } = await startBuild(folder, {}, mounted('mount -t tmpfs tmpfs .build'))
      .ended
    expect(code).toBe(1)
    expect(words).toContain('`dist` is a mount point, or lies on another file system than `.build`')
    expect(words).not.toContain('EXDEV')
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  },
)

test.skipIf(!canMount)('a full disk is named, and what the build wrote is removed', async () => {
  const folder = copySmallProject('full')
  mkdirSync(join(folder, '../disk'))
  // A disk with room for the project and a little more.
  const lines = `set -e
size=$(($(du -sk . | cut -f1) + 1200))
mount -t tmpfs -o size=\${size}k tmpfs ../disk
cp -a . ../disk
cd ../disk
"$@" || ls .build`
  const { words } = await startBuild(folder, {}, ['unshare', '-rm', 'sh', '-c', lines, '-']).ended
  expect(words).toContain('The disk is full. Free some space, and build again.')
  expect(words).toContain('the last good build, if there is one, is still in dist')
  expect(words).not.toMatch(/please report|^next$/m)
  expect(words).toMatch(/^(?:cache|vite)$/m)
})

test.skipIf(!canMount)('a file system that is read-only is named', async () => {
  const folder = copySmallProject('read-only')
  const line = `mount --bind ${folder} ${folder} && mount -o remount,bind,ro ${folder} && cd ${folder}`
  const { code, words } = await startBuild(folder, {}, mounted(line)).ended
  expect(code).toBe(1)
  expect(words).toContain(
    'The archive is on a file system that is read-only, and a build writes `.build` and `dist`.',
  )
})
