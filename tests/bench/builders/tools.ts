/** The packages of the peers, installed into a folder of their own when the bench runs. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Versions that fit each other; those of Astro and Pagefind are the archive's own. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
}
const packages = {
  astro: dependencies.astro!,
  pagefind: dependencies.pagefind!,
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.1',
}

/** Installs the packages, once. */
export function installTools(folder: string): void {
  const wanted = `${JSON.stringify({ private: true, type: 'module', dependencies: packages })}\n`
  const file = join(folder, 'package.json')
  const isThere = existsSync(join(folder, 'node_modules')) && existsSync(file)
  if (isThere && readFileSync(file, 'utf8') === wanted) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, wanted)
  console.log(`npm installs the peers into ${folder} …`)
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`npm could not install the peers into ${folder}.`)
}

/** The version of an installed package. */
export function versionOf(folder: string, name: string): string {
  const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
