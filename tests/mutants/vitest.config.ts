/**
 * The tests that `npm run test:mutants` runs on each mutant of `src/archive`: those of its own modules. The
 * others read whole content folders again and again, or start processes.
 */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/archive/**/*.test.ts', 'tests/unit/subject.test.ts'],
    // Modules are loaded once for all files, and again for each mutant.
    isolate: false,
    env: { TZ: 'UTC' },
  },
})
