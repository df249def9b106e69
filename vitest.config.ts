import { defineConfig } from 'vitest/config'

const SECONDS = 1000
const MINUTES = 60 * SECONDS

/** Unit tests of what knows dates: their answers must not depend on where the machine stands. */
const dateTests = ['tests/unit/archive/**/*.test.ts', 'tests/unit/{search/query,zone}.test.ts']

/** The suites. Each can be run alone: `npx vitest run --project unit`. */
export default defineConfig({
  test: {
    // Test files leave nothing in memory that another could meet, so they share their process.
    isolate: false,
    // Room for a machine that does something else, too.
    testTimeout: 30 * SECONDS,
    hookTimeout: 10 * MINUTES,
    // A build or a browser takes seconds by nature; only what takes longer is worth a line.
    slowTestThreshold: 20 * SECONDS,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        test: { name: 'zone-kiritimati', include: dateTests, env: { TZ: 'Pacific/Kiritimati' } },
      },
      {
        test: { name: 'zone-los-angeles', include: dateTests, env: { TZ: 'America/Los_Angeles' } },
      },
      {
        // Facts about the archive's own records; all other suites test code.
        test: { name: 'content', include: ['tests/content/**/*.test.ts'] },
      },
      {
        // Commands that run in processes of their own, on whatever may lie in a folder.
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: 90 * SECONDS,
        },
      },
      {
        // What a build leaves behind, above all when it is killed, disturbed or repeated.
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          globalSetup: 'tests/build-dist.ts',
          testTimeout: 10 * MINUTES,
          env: { KILLS: '12' },
        },
      },
      {
        // `npm run test:kills`: not a part of the usual tests.
        test: {
          name: 'kills',
          include: ['tests/builds/kills.test.ts'],
          testTimeout: 30 * MINUTES,
          env: { KILLS: '50' },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts', 'tests/build-dist.ts'],
          testTimeout: 60 * SECONDS,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: ['tests/hosts/setup.ts', 'tests/build-dist.ts'],
          testTimeout: 5 * MINUTES,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
