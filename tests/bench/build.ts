/**
 * `npm run bench`: what a cold build of the archive costs beside a bare Astro build of as many pages
 * (one layout, one collection, no search). Runs them in turn and prints the median of the ratios.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const RUNS = 3
const bare = '.build/bench-bare'

const archiveSeconds: number[] = []
const bareSeconds: number[] = []
for (let run = 0; run < RUNS; run++) {
  for (const cache of ['.astro', '.build/cache', '.build/vite']) {
    rmSync(cache, { recursive: true, force: true })
  }
  archiveSeconds.push(time('node', ['src/commands/build.ts'], '.'))
  if (run === 0) makeBareSite(htmlFiles('dist').length)
  for (const cache of ['.astro', 'dist', 'node_modules']) {
    rmSync(join(bare, cache), { recursive: true, force: true })
  }
  bareSeconds.push(time('astro', ['build'], bare))
}
const checkSeconds = Array.from({ length: RUNS }, cpuOfCheck)
const ratios = archiveSeconds.map((seconds, i) => seconds / bareSeconds[i]!)
const pages = htmlFiles('dist')
console.log(
  `pages                       ${pages.length}, bare ${htmlFiles(join(bare, 'dist')).length}`,
)
console.log(
  `cold build, ratio to bare   ${median(ratios).toFixed(2)} (${ratios.map((r) => r.toFixed(2)).join(', ')})`,
)
console.log(
  `cold build, seconds         ${median(archiveSeconds).toFixed(1)}, bare ${median(bareSeconds).toFixed(1)}`,
)
console.log(`check of the content, CPU s ${median(checkSeconds).toFixed(2)} (wanted: under 1.5)`)
console.log(`dist                        ${kib(size('dist'))} KiB`)
const event = 'dist/events/lapid-stoltenberg-meeting/index.html'
console.log(
  `event page, HTML, gzip      ${gzipSync(readFileSync(event), { level: 9 }).length} bytes`,
)

function time(command: string, args: string[], cwd: string): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** What `npm run check` costs once it has run before: CPU, because other work on the machine costs time. */
function cpuOfCheck(): number {
  const tell = 'process.on("exit", () => console.log(process.cpuUsage()))'
  const preloads = [
    `data:text/javascript,${encodeURIComponent(tell)}`,
    './src/commands/requirements.mjs',
  ]
  const args = [...preloads.flatMap((file) => ['--import', file]), 'src/commands/check.ts']
  const { stdout } = spawnSync('node', args, { encoding: 'utf8' })
  const [user, system] = /\{ user: (\d+), system: (\d+) \}/.exec(stdout)!.slice(1).map(Number)
  return (user! + system!) / 1e6
}

/** As many Markdown pages as the archive has, from the archive's own summaries. */
function makeBareSite(pageCount: number) {
  rmSync(bare, { recursive: true, force: true })
  for (const folder of ['src/pages', 'src/layouts', 'content']) {
    mkdirSync(join(bare, folder), { recursive: true })
  }
  const events = readdirSync('content/events').filter((name) => !name.startsWith('_'))
  const bodies = events.map(
    (name) => readFileSync(`content/events/${name}`, 'utf8').split('\n---\n')[1],
  )
  for (let i = 0; i < pageCount; i++) {
    writeFileSync(
      join(bare, `content/page-${i}.md`),
      `---\ntitle: Page ${i}\n---\n${bodies[i % bodies.length]}`,
    )
  }
  writeFileSync(
    join(bare, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { pages: defineCollection({ loader: glob({ pattern: '*.md', base: './content' }) }) }
`,
  )
  writeFileSync(
    join(bare, 'src/layouts/Page.astro'),
    '<!doctype html><html lang="en"><head><title>{Astro.props.title}</title></head><body><slot /></body></html>\n',
  )
  writeFileSync(
    join(bare, 'src/pages/[id].astro'),
    `---
import { getCollection, render } from 'astro:content'
import Page from '../layouts/Page.astro'
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((page) => ({ params: { id: page.id }, props: { page } }))
const { page } = Astro.props
const { Content } = await render(page)
---
<Page title={page.data.title}><h1>{page.data.title}</h1><Content /></Page>
`,
  )
  writeFileSync(join(bare, 'astro.config.mjs'), 'export default {}\n')
  writeFileSync(join(bare, 'package.json'), '{ "type": "module" }\n')
  cpSync('tsconfig.json', join(bare, 'tsconfig.json'))
}

function htmlFiles(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((n) => n.endsWith('.html'))
}

function size(folder: string): number {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
}

function kib(bytes: number): number {
  return Math.round(bytes / 1024)
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}
