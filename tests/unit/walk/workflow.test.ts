/** The weekly walk: it writes nothing but one issue, and reads the web where it may not even do that. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const text = readFileSync('.github/workflows/sources.yml', 'utf8')
const workflow = parse(text) as Workflow
const { walk, tell } = workflow.jobs

test('only the step that tells may write, and it runs nothing of the repository', () => {
  expect(workflow.permissions).toEqual({})
  expect(walk.permissions).toEqual({ contents: 'read' })
  expect(tell.permissions).toEqual({ issues: 'write' })
  expect(tell.steps.filter((step) => step.uses)).toEqual([])
})

test('both walks run in report mode', () => {
  const runs = walk.steps.flatMap((step) => step.run ?? [])
  for (const name of ['links', 'hold']) {
    expect(runs).toContain(`npm run --silent ${name} -- --report > ${name}.md`)
  }
})

test('it has the actions of the other workflow, by the same commits', () => {
  const other = readFileSync('.github/workflows/publish.yml', 'utf8')
  const uses = text.match(/uses: .*/g)!
  expect(uses).toHaveLength(2)
  for (const line of uses) expect(other).toContain(line)
})

test.each([
  ['', 'issue create --title What a walk to the sources found --body-file report.md'],
  ['17', 'issue edit 17 --body-file report.md'],
])('the report becomes an issue, or that of the week before: %s', (number, done) => {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  try {
    const gh = `#!/bin/sh\ncase "$2" in list) echo "${number}";; *) echo "$@" > done; cat report.md >> done;; esac\n`
    writeFileSync(join(folder, 'gh'), gh)
    chmodSync(join(folder, 'gh'), 0o755)
    // What the web could put into a report is text, and never run.
    const report = 'A `$(touch hacked)` "report"\n$HOME'
    const { status } = spawnSync('bash', ['-e', '-c', tell.steps[0]!.run!], {
      cwd: folder,
      env: { PATH: `${folder}:/usr/bin:/bin`, TITLE: tell.env!.TITLE!, REPORT: report },
    })
    expect(status).toBe(0)
    expect(readFileSync(join(folder, 'done'), 'utf8')).toBe(`${done}\n${report}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

interface Workflow {
  permissions: object
  jobs: Record<'walk' | 'tell', Job>
}
interface Job {
  permissions: object
  env?: Record<string, string>
  steps: { uses?: string; run?: string }[]
}
