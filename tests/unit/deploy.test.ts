import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  asHeader,
  cacheControl,
  contentSecurityPolicy,
  securityHeaders,
} from '../../src/output/policy.ts'

const read = (path: string) => readFileSync(path, 'utf8')
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
    'deploy/%s says what src/policy.ts says',
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
  const commands = (job: string) =>
    workflow.jobs[job]!.steps.flatMap((step) => step.run ?? step.uses ?? [])

  test('the GitHub workflow tests, audits, builds with the address, and publishes dist', () => {
    expect(commands('test')).toEqual(expect.arrayContaining(['npm ci', 'npm test']))
    expect(commands('test').join()).toContain('npm audit')
    const build = workflow.jobs['build']!.steps
    expect(build.find((step) => step.run === 'npm run build')?.env?.['SITE_URL']).toMatch(
      /base_url/,
    )
    const upload = build.find((step) => step.uses?.startsWith('actions/upload-pages-artifact@'))
    expect(upload?.with?.['path']).toBe('dist')
    expect(workflow.jobs['deploy']!.needs).toEqual(['test', 'build'])
    expect(commands('deploy')).toEqual([expect.stringMatching(/^actions\/deploy-pages@v\d+$/)])
  })

  test('nothing in the workflow may write more than it must', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.jobs['deploy']!.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
    for (const step of Object.values(workflow.jobs).flatMap((job) => job.steps)) {
      if (step.uses) expect(step.uses).toMatch(/^actions\/[\w-]+@v\d+$/)
    }
  })

  test('the GitLab pipeline publishes public from the default branch', () => {
    const pipeline = parse(read('deploy/gitlab-ci.yml')) as Record<string, GitLabJob>
    expect(pipeline['pages']?.artifacts?.paths).toEqual(['public'])
    expect(pipeline['pages']?.script.join('\n')).toContain('SITE_URL="$CI_PAGES_URL" npm run build')
    expect(pipeline['pages']?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }])
    expect(pipeline['test']?.script).toContain('npm test')
  })

  test('netlify.toml is TOML of the plainest kind, and publishes dist', () => {
    const lines = read('deploy/netlify.toml')
      .split('\n')
      .map((line) => line.trim())
    for (const line of lines) expect(line).toMatch(/^(#.*|\[[\w.]+\]|\w+ = "[^"\\]*"|)$/)
    expect(lines).toContain('publish = "dist"')
  })

  test('each is named in the documentation', () => {
    const docs = read('content/pages/docs/deploy.mdx')
    for (const name of readdirSync('deploy')) expect(docs).toContain(`deploy/${name}`)
    expect(docs).toContain('.github/workflows/publish.yml')
  })
})

describe('dependencies', () => {
  test('each has a reason in the documentation, and an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package
    const rows = read('content/pages/docs/dependencies.mdx').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)
    const reasons = Object.fromEntries([...rows].map(([, name, reason]) => [name, reason]))
    const all = { ...dependencies, ...devDependencies }
    expect(Object.keys(reasons).sort()).toEqual(Object.keys(all).sort())
    for (const version of Object.values(all)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<
    string,
    {
      needs?: string[]
      permissions?: Record<string, string>
      steps: {
        run?: string
        uses?: string
        env?: Record<string, string>
        with?: Record<string, unknown>
      }[]
    }
  >
}
interface GitLabJob {
  script: string[]
  artifacts?: { paths: string[] }
  rules?: unknown
}
interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
