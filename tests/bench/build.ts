/**
 * `npm run bench`: what builds of made-up archives cost, step by step, and how that grows; on request beside
 * other generators with the same events. All of it happens in `.build/bench`; the figures are written to
 * `results.md`, too.
 */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { UsageError, runCommand } from '../../src/commands/run.ts'
import { archive } from './builders/archive.ts'
import { astro } from './builders/astro.ts'
import type { Builder } from './builders/builder.ts'
import { hugo } from './builders/hugo.ts'
import { starlight } from './builders/starlight.ts'
import { installTools } from './builders/tools.ts'
import { buildEach, projectIn } from './cold.ts'
import type { Run } from './cold.ts'
import { corpusOf } from './corpus.ts'
import { measureCheck, measurePreview } from './editing.ts'
import { weigh } from './readers.ts'
import { readings } from './reading.ts'
import { measureRebuild } from './rebuild.ts'
import { startReport } from './report.ts'
import {
  tellBuilds,
  tellEditing,
  tellGrowth,
  tellRatios,
  tellRebuild,
  tellStages,
  tellWeights,
} from './tables.ts'

const usage = `npm run bench -- [--events <numbers>] [--peers <names>] [--only-peers] [--rounds <number>]
                [--warm] [--check] [--dev] [--readers]

  --events      how many events: 100,1000,10000 unless given
  --peers       starlight,astro,hugo or some of them: built in turn with the archive
  --only-peers  the archive is not built
  --rounds      how often each is built: twice beside peers, else once
  --warm        a build after one changed event, and whether its bytes are those of a cold one
  --check       the check of all content, and of one file
  --dev         the preview: until it is ready, its first page, an edit
  --readers     what pages and searches load in Chromium, of the archive and of Starlight`

const peers: Readonly<Record<string, Builder>> = { starlight, astro, hugo }
const home = resolve('.build/bench')
runCommand(usage, async () => {
  const options = readOptions()
  const { builders, versions } = availableOf({
    ...(options.isArchiveBuilt ? { archive } : {}),
    ...Object.fromEntries(options.peers.map((name) => [name, peers[name]!])),
  })
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ')
  const report = startReport(command, versions)
  const runs: Run[] = []
  for (const events of options.sizes) {
    const corpus = corpusOf(events)
    for (let round = 1; round <= options.rounds; round++) {
      runs.push(...(await buildEach(builders, corpus, { round, home })))
    }
    const ofSize = runs.filter((run) => run.events === events)
    tellBuilds(report, ofSize)
    if (options.readers) {
      for (const [name, builder] of Object.entries(builders)) {
        const reading = readings[name]
        const dist = join(projectIn(home, name, events), builder.output)
        if (!reading) continue
        tellWeights(report, `${name}, ${events} events`, await weigh(dist, reading, corpus))
      }
    }
    if (!options.isArchiveBuilt) continue
    tellStages(report, ofSize)
    const built = projectIn(home, 'archive', events)
    if (options.warm) {
      const fresh = projectIn(home, 'archive-again', events)
      tellRebuild(report, ofSize, await measureRebuild(built, fresh, corpus))
    }
    const editing = [
      ...(options.check ? await measureCheck(built, corpus) : []),
      ...(options.dev ? await measurePreview(built, corpus) : []),
    ]
    if (editing.length > 0) tellEditing(report, events, editing)
  }
  tellGrowth(report, runs)
  tellRatios(report, runs)
  report.end(fileURLToPath(new URL('results.md', import.meta.url)))
})

/** Those that can run here, and their versions; says why another cannot. */
function availableOf(wanted: Readonly<Record<string, Builder>>) {
  if (Object.keys(wanted).some((name) => name in peers)) installTools(home)
  const builders: Record<string, Builder> = {}
  const versions: string[] = []
  for (const [name, builder] of Object.entries(wanted)) {
    const version = builder.version(home)
    if (typeof version === 'string') {
      builders[name] = builder
      versions.push(version)
    } else {
      console.log(`Without ${name}. ${version.missing}`)
    }
  }
  return { builders, versions }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      events: { type: 'string', default: '100,1000,10000' },
      peers: { type: 'string', default: '' },
      'only-peers': { type: 'boolean', default: false },
      rounds: { type: 'string' },
      warm: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      readers: { type: 'boolean', default: false },
    },
  })
  const sizes = values.events.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new UsageError('--events takes whole numbers with commas between them.')
  }
  const names = values.peers.split(',').filter(Boolean)
  const unknown = names.find((name) => !Object.hasOwn(peers, name))
  if (unknown) throw new UsageError(`There is no peer "${unknown}".`)
  const rounds = Number(values.rounds ?? (names.length > 0 ? 2 : 1))
  if (!(rounds >= 1)) throw new UsageError('--rounds takes a number from 1.')
  return { ...values, sizes, peers: names, rounds, isArchiveBuilt: !values['only-peers'] }
}
