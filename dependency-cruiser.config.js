// Cycles, also those of types alone. Which folder may import which is in eslint.config.js, because
// that reads components, too.

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Whoever reads one file of a cycle has to read them all: move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    // Before TypeScript takes the types away.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
}
