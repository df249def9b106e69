// `npm run test:mutants`: changes `src/archive` in a thousand small ways, one at a time, and tells which
// of them no test notices. It takes the better part of an hour, so it is not a part of the usual tests;
// one file takes minutes: `npm run test:mutants -- --mutate src/archive/order.ts`.
export default {
  mutate: ['src/archive/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/field-descriptions.ts'],
  ignorers: ['field-descriptions'],
  // Tables and patterns that are made when a module loads: each of their mutants needs the whole suite
  // again, which is four fifths of the time for words and expressions that have tables of tests.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: '.build/mutants/report.html' },
  tempDirName: '.build/stryker',
  ignorePatterns: ['dist', '.astro', '.build'],
  thresholds: { break: 80 },
}
