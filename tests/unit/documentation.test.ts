/** Documents say what is there: whoever moves a folder or adds a command is told which page to change. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')
const docs = 'content/pages/docs'
const documents = [
  'README.md',
  '.github/CONTRIBUTING.md',
  `${docs}.mdx`,
  ...readdirSync(docs).map((name) => `${docs}/${name}`),
]

test.each(documents)('every file and folder that %s names is there', (document) => {
  const named = read(document).match(/(?<=`)(?:src|tests|content|deploy|public)\/[\w./-]*(?=`)/g)
  expect(named?.filter((path) => !existsSync(path)) ?? []).toEqual([])
})

test('the architecture tells of every folder of src and tests', () => {
  const text = read(`${docs}/architecture.mdx`)
  const told = [...text.matchAll(/^### (.+?)(?::.*)?$/gm)].flatMap(([, names]) =>
    names!.split(/, | and /),
  )
  const folders = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()),
  )
  expect(folders.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([])
})

describe('commands', () => {
  const { scripts, version } = JSON.parse(read('package.json')) as Package
  const inNpm = (name: string) => (/^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`)

  test('each is in the documentation', () => {
    const text = read(`${docs}.mdx`)
    const isTold = (name: string) => new RegExp(`\`[^\`]*\\b${inNpm(name)}(?![\\w:])`).test(text)
    expect(Object.keys(scripts).filter((name) => !isTold(name))).toEqual([])
  })

  test.each(documents)('each that %s names can be run', (document) => {
    const named = [...read(document).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('the version has its place in the changelog', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## [${version}] - `)
  })
})

interface Package {
  scripts: Record<string, string>
  version: string
}
