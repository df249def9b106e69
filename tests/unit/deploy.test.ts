import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  asHeader,
  cacheControl,
  contentSecurityPolicy,
  securityHeaders,
} from '../../src/output/policy.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const packageJson = JSON.parse(read('package.json')) as Package
const address = 'https://archive.example/a/'
const inline = {
  script: read('src/output/rewrite/not-found/find-root.js'),
  style: read('src/output/rewrite/not-found/fallback.css'),
}

describe('configurations of servers', () => {
  const policies = {
    page: asHeader(contentSecurityPolicy()),
    'search page': asHeader(contentSecurityPolicy({ isSearch: true })),
    '404.html': asHeader(contentSecurityPolicy({ inline })),
  }
  test.each(['nginx.conf', 'Caddyfile', 'apache.conf'])(
    'deploy/%s says what src/output/policy.ts says',
    (name) => {
      const text = read(`deploy/${name}`)
      const found = [...text.matchAll(/"(default-src [^"]*)"/g)].map((match) => match[1])
      expect(new Set(found)).toEqual(new Set(Object.values(policies)))
      for (const [header, value] of Object.entries(securityHeaders)) {
        expect(text).toMatch(new RegExp(`${header} "${value.replace(/[()]/g, '\\$&')}"`))
      }
      expect(text).toContain(`"${cacheControl.hashed}"`)
      expect(text).toContain(`"${cacheControl.revalidated}"`)
    },
  )
})

describe('recipes of hosts', () => {
  const workflow = parse(read('.github/workflows/publish.yml')) as Workflow
  const pipeline = parse(read('deploy/gitlab-ci.yml')) as Record<string, GitLabJob>
  const netlify = read('deploy/netlify.toml')
  const inNetlify = (key: string) =>
    new RegExp(`^ *${key} = "([^"\\\\]*)"$`, 'm').exec(netlify)?.[1]

  const build = workflow.jobs.build!.steps
  const runsOf = (job: string) => workflow.jobs[job]!.steps.flatMap((step) => step.run ?? [])
  const recipes: Recipe[] = [
    {
      file: '.github/workflows/publish.yml',
      lines: build.flatMap(({ run, env = {} }) => {
        const set = Object.entries(env).map(
          ([name, value]) =>
            `${name}='${value.replace(/^\$\{\{ steps\.pages\.outputs\.base_url \}\}$/, address)}'`,
        )
        return run ? [`${set.join(' ')} ${run}`] : []
      }),
      hostSets: {},
      published: build.find((step) => step.uses?.startsWith('actions/upload-pages-artifact@'))?.with
        ?.path,
    },
    {
      file: 'deploy/gitlab-ci.yml',
      lines: pipeline.pages!.script,
      hostSets: { CI_PAGES_URL: address },
      published: pipeline.pages!.artifacts?.paths[0],
    },
    {
      file: 'deploy/netlify.toml',
      lines: ['npm ci', inNetlify('command')!],
      hostSets: { URL: address },
      published: inNetlify('publish'),
    },
  ]

  test.each(recipes)('$file builds for its address, and publishes what was built', (recipe) => {
    const { status, said, published } = follow(recipe)
    expect(said).toBe('')
    expect(status).toBe(0)
    expect(published).toBe(`built for ${address}`)
  })

  test('all take the major version of Node that the project brings', () => {
    const major = packageJson.dependencies.node!.split('.')[0]!
    const setUps = Object.values(workflow.jobs)
      .flatMap((job) => job.steps)
      .filter((step) => step.uses?.startsWith('actions/setup-node@'))
    expect(new Set(setUps.map((step) => String(step.with?.['node-version'])))).toEqual(
      new Set([major]),
    )
    expect(pipeline.image).toBe(`node:${major}`)
    expect(inNetlify('NODE_VERSION')).toBe(major)
  })

  test('nothing is published before its tests passed', () => {
    expect(workflow.jobs.deploy!.needs).toEqual(['test', 'build'])
    expect(runsOf('test')).toContain('npm test')
    const [first, ...later] = pipeline.stages as unknown as string[]
    expect(pipeline.test).toMatchObject({ stage: first })
    expect(pipeline.test!.script).toContain('npm test')
    expect(later).toContain(pipeline.pages!.stage)
  })

  test('the audit holds nothing back', () => {
    expect(runsOf('audit')).toContain('.ci/audit')
    for (const job of Object.values(workflow.jobs)) expect(job.needs ?? []).not.toContain('audit')
    expect(pipeline.audit).toMatchObject({ allow_failure: true, script: ['.ci/audit'] })
    const others = [...['test', 'build', 'deploy'].flatMap(runsOf), ...pipeline.test!.script]
    expect(others.filter((run) => run.includes('audit'))).toEqual([])
  })

  test('the weekly run tests and audits, and does not publish', () => {
    expect(Object.keys(workflow.on)).toContain('schedule')
    expect(workflow.jobs.test!.if).toBeUndefined()
    expect(workflow.jobs.audit!.if).toBeUndefined()
    expect(workflow.jobs.build!.if).toBe(
      "github.ref == 'refs/heads/main' && (github.event_name == 'push' || github.event_name == 'workflow_dispatch')",
    )
    expect(pipeline.pages!.rules).toContainEqual({
      if: '$CI_PIPELINE_SOURCE == "schedule"',
      when: 'never',
    })
  })

  test('a pull request is told of problems beside its lines', () => {
    const step = workflow.jobs.test!.steps.find((s) => s.run === 'npm run check -- --github')
    expect(step?.if).toBe("github.event_name == 'pull_request'")
  })

  test('nothing in the workflow may write more than it must', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.jobs.deploy!.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
    for (const name of ['test', 'audit']) expect(workflow.jobs[name]!.permissions).toBeUndefined()
  })

  test('every action is named by a commit, with its version beside it', () => {
    const uses = read('.github/workflows/publish.yml').match(/uses: .*/g)
    expect(uses).toHaveLength(
      Object.values(workflow.jobs).flatMap((job) => job.steps.filter((step) => step.uses)).length,
    )
    for (const line of uses!) {
      expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
    const names = uses!.map((line) => line.split('@')[0])
    expect(new Set(uses).size, 'one version of each').toBe(new Set(names).size)
  })

  test('each is named in the documentation', () => {
    const docs = read('content/pages/docs/deploy.mdx')
    for (const name of readdirSync('deploy')) expect(docs).toContain(`deploy/${name}`)
    expect(docs).toContain('.github/workflows/publish.yml')
  })
})

describe('the audit', () => {
  const report = (high: number) => `echo '{ "auditReportVersion": 2 }'; exit ${high > 0 ? 1 : 0}`
  const silence = `echo '{ "message": "request failed", "error": {} }'; exit 1`
  test.each([
    ['passes without a hole', report(0), 0, ''],
    ['fails with one', report(1), 1, ''],
    [
      'passes where the registry does not answer',
      silence,
      0,
      'The registry did not answer: whether there are known holes is not known.\n',
    ],
  ])('%s', (_, answer, code, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-audit-'))
    try {
      const npm = `#!/bin/sh\ncase "$*" in *--json) ${answer} ;; esac\n`
      writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 })
      const { status, stdout } = spawnSync(resolve('.ci/audit'), {
        encoding: 'utf8',
        env: { PATH: `${folder}:${process.env.PATH}` },
      })
      expect({ status, stdout }).toEqual({ status: code, stdout: says })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a checkout', () => {
  test('has the same bytes on every machine', () => {
    const attributes = read('.gitattributes')
    expect(attributes).toMatch(/^\* text=auto eol=lf$/m)
    const { stdout } = spawnSync('git', ['ls-files', '--eol'], { encoding: 'utf8' })
    expect(stdout.split('\n').filter((line) => /^i\/(crlf|mixed)/.test(line))).toEqual([])
  })
})

describe('dependencies', () => {
  test('each has a reason in the documentation, and an exact version', () => {
    const { dependencies, devDependencies } = packageJson
    const rows = read('content/pages/docs/dependencies.mdx').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)
    const reasons = new Map([...rows].map(([, name, reason]) => [name, reason]))
    const all = { ...dependencies, ...devDependencies }
    expect([...reasons.keys()].sort()).toEqual(Object.keys(all).sort())
    for (const version of Object.values(all)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

/** Follows a recipe in an empty folder, with an npm that knows the project's scripts and builds a line. */
function follow({ lines, hostSets, published }: Recipe) {
  const folder = mkdtempSync(join(tmpdir(), 'archive-recipe-'))
  const npm = `#!/bin/sh
case "$1 $2" in
  "run build") mkdir dist; printf 'built for %s' "$SITE_URL" >dist/index.html
    cd dist && sha256sum index.html >SHA256SUMS ;;
  ci*) ;;
  *) echo "npm $* is not expected" >&2; exit 1 ;;
esac
`
  try {
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin/npm'), npm, { mode: 0o755 })
    const script = lines.map((line) => `(${line})`).join(' &&\n')
    const { status, stderr } = spawnSync('sh', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${folder}/bin:${process.env.PATH}`, ...hostSets },
    })
    const page = join(folder, published ?? '', 'index.html')
    return { status, said: stderr, published: existsSync(page) ? read(page) : undefined }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Recipe {
  readonly file: string
  /** What it runs before it publishes, as lines for a shell. */
  readonly lines: readonly string[]
  /** Variables that its host sets. */
  readonly hostSets: Readonly<Record<string, string>>
  /** The folder that it publishes. */
  readonly published: string | undefined
}
interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<
    string,
    {
      if?: string
      needs?: string[]
      permissions?: Record<string, string>
      steps: {
        if?: string
        run?: string
        uses?: string
        env?: Record<string, string>
        with?: Record<string, string>
      }[]
    }
  >
}
interface GitLabJob {
  stage: string
  script: string[]
  artifacts?: { paths: string[] }
  rules?: unknown
}
interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
