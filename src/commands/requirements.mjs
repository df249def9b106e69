/**
 * Loaded before every command, by `node --import`: says in one sentence what a command needs that this
 * machine does not have. Plain JavaScript, because an old Node must be able to read it.
 */
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const NODE = 24

const [major] = process.versions.node.split('.')

if (Number(major) < NODE) {
  refuse(
    `This needs Node ${NODE}; you are running Node ${process.versions.node}. \`npm ci\` brings the right one, ` +
      `unless it runs with --ignore-scripts: run \`npm ci\` again without that, or install Node ${NODE}.`,
  )
} else if (!process.features.typescript) {
  refuse('Node has been told not to read TypeScript. Take --no-strip-types out of NODE_OPTIONS.')
} else if (!isInstalled('astro')) {
  refuse('The packages that this needs are not installed. Run `npm ci`.')
} else {
  // Modules that were compiled once need not be again, which is a quarter of a check's time.
  module.enableCompileCache(fileURLToPath(new URL('../../.build/compiled', import.meta.url)))
}

/** @param {string} name */
function isInstalled(name) {
  try {
    return Boolean(import.meta.resolve(name))
  } catch {
    return false
  }
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}
