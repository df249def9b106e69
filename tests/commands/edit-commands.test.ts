/** Commands that change the content: what they write, and what they leave alone. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf } from '../unit/edits/edited-archive.ts'
import { replacing, withSmallArchive } from '../unit/small-archive.ts'

/** Runs a command on a content folder. */
function run(folder: string, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...args],
    { encoding: 'utf8', env: { ...process.env, ARCHIVE_CONTENT: folder } },
  )
  return { code: status, out: stdout.replaceAll(folder, 'content'), says: stderr }
}

test('`addresses` leaves out drafts and records with errors, and says why', () => {
  withSmallArchive(
    [
      ['addresses.txt', (text) => text.replace(/^\/(events|people|places).*\n/gm, '')],
      ['events/pier-storm.md', (text) => text.replace('title:', 'draft: true\ntitle:')],
      ['people/anna-berg.md', (text) => text.replace('name:', 'nonsense: x\nname:')],
    ],
    (folder) => {
      const { code, out } = run(folder, 'addresses')
      expect(code).toBe(0)
      expect(out).toContain('Left out: content/events/pier-storm.md, because it is a draft.\n')
      expect(out).toMatch(
        /Left out: content\/people\/anna-berg\.md, because it has 1 error, see npm run check\.\n/,
      )
      const list = readFileSync(join(folder, 'addresses.txt'), 'utf8')
      expect(list).toContain('/places/haven/\n')
      expect(list).not.toMatch(/pier-storm|anna-berg/)
    },
  )
})

test('a dry run of `rename` tells what the run itself does, and writes nothing', () => {
  withSmallArchive([], (folder) => {
    const before = filesOf(folder)
    const dry = run(folder, 'rename', 'people/anna-berg', 'anna', '--dry-run')
    expect(filesOf(folder)).toEqual(before)
    expect(dry.out).toMatch(/\n\n3 files would change; nothing was\.\n$/)
    const real = run(folder, 'rename', 'people/anna-berg', 'anna')
    expect(real.out).toBe(dry.out.replace('would change; nothing was.', 'changed.'))
    expect([...filesOf(folder).keys()]).toContain('people/anna.md')
  })
})

test('`merge` refuses an archive with errors, because a reference may stand where nobody can read', () => {
  withSmallArchive(
    [['events/pier-storm.md', replacing('title:', 'nonsense: x\ntitle:')]],
    (folder) => {
      const { code, says } = run(folder, 'merge', 'places/haven', 'into', 'haven')
      expect(code).toBe(1)
      expect(says).toMatch(/unknown-field\n[^]*\n\nMend this first: npm run check \(1 error\)\.\n$/)
    },
  )
})

test('`find` prints ids; where nothing is called so it names what is near, and ends with exit code 1', () => {
  withSmallArchive([], (folder) => {
    expect(run(folder, 'find', 'port', 'authority', '--kind', 'organization')).toEqual({
      code: 0,
      out: 'organization  harbour-office  Haven Harbour Office (Port Authority of Haven)\n',
      says: '',
    })
    expect(run(folder, 'find', 'brg', '--kind', 'people')).toEqual({
      code: 1,
      out: '',
      says: 'Nothing is called “brg”. Near it:\nperson        anna-berg  Anna Berg\n',
    })
    const { code, out } = run(folder, 'find', 'havn', '--json', '--kind', 'place')
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { found: [], near: [{ kind: 'places', id: 'haven', name: 'Haven' }] },
    ])
  })
})

test('`new` writes a record, and says where it is and what is not in it yet', () => {
  withSmallArchive([], (folder) => {
    const source = ['--source', 'harbour-gazette-opening']
    const { code, out, says } = run(folder, 'new', 'topic', '--name', 'Ferries', ...source)
    expect([code, says]).toEqual([0, ''])
    expect(out).toBe('content/topics/ferries.md written.\nNot in it yet: text.\n')
    expect([...filesOf(folder).keys()]).toContain('topics/ferries.md')
    expect(run(folder, 'new', 'topc', '--name', 'Ferries')).toMatchObject({
      code: 1,
      says: 'There is no kind `topc`; expected one of event, source, person, organization, place, topic. Did you mean `topic`?\n',
    })
  })
})
