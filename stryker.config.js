// `npm run test:mutants`: changes `src/archive` in a thousand small ways, one at a time, and tells which
// of them no test notices. It takes most of an hour, so it is not a part of the usual tests; one file takes
// a minute or two: `npm run test:mutants -- --mutate src/archive/order.ts`.
export default {
  mutate: ['src/archive/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/field-descriptions.ts'],
  ignorers: ['field-descriptions'],
  reporters: ['clear-text', 'html'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: '.build/mutants/report.html' },
  tempDirName: '.build/stryker',
  ignorePatterns: ['dist', '.astro', '.build'],
  thresholds: { break: 80 },
}
