/** The archive with made-up content, in a copy of the project: what the developer built is not touched. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyProjectTo } from '../../builds/project.ts'
import { writeCorpusContent } from '../corpus-content.ts'
import type { Command } from '../measure-process.ts'
import type { Builder } from './builder.ts'

export const archive: Builder = {
  version() {
    const { stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' })
    return `Archive at ${stdout ? stdout.trim() : 'no commit'}, Node ${process.versions.node}`
  },
  output: 'dist',
  build: (folder) => [archiveCommand(folder, 'build')],
  write(folder, corpus) {
    rmSync(folder, { recursive: true, force: true })
    copyProjectTo(folder)
    writeCorpusContent(join(folder, 'content'), corpus)
  },
}

/** `npm run <name>` in a copy of the project. */
export const archiveCommand = (folder: string, name: string, ...args: string[]): Command => ({
  args: [
    process.execPath,
    '--import',
    './src/commands/requirements.mjs',
    `src/commands/${name}.ts`,
    ...args,
  ],
  folder,
  // Empty: the copy reads its own content and writes its own output.
  env: {
    ARCHIVE_COLD: '',
    ARCHIVE_CONTENT: '',
    ARCHIVE_OUT_DIR: '',
    SITE_URL: 'https://archive.example',
  },
})
