// What ESLint asks of the code. A rule of a preset that this house does without is off here, with the
// reason; an exception for one line stands beside that line.
import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import jsdoc from 'eslint-plugin-jsdoc'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

/** What pages and the build stand on. */
const ground = [
  ...['archive', 'map', 'formats', 'records', 'checks'],
  ...['search/query', 'search/build', 'output'],
]

/**
 * The folders of `src` that each folder may import from, besides itself, so that imports go one way.
 * Of cycles within a folder dependency-cruiser tells.
 *
 * @type {Record<string, string[]>}
 */
const arrows = {
  archive: [],
  map: ['archive'],
  formats: ['archive'],
  records: ['archive', 'formats'],
  checks: ['archive', 'formats', 'records'],
  items: ['archive'],
  ingest: ['archive', 'records', 'checks', 'items', 'edits'],
  edits: ['archive', 'formats', 'records', 'checks'],
  walk: ['archive', 'records', 'items', 'checks', 'edits'],
  'search/query': ['archive'],
  'search/browser': ['archive', 'formats', 'search/query'],
  'search/build': ['archive', 'formats', 'records', 'search/query'],
  output: ['archive', 'records'],
  components: [...ground, 'site.ts'],
  layouts: [...ground, 'site.ts', 'components'],
  pages: [...ground, 'site.ts', 'components', 'layouts'],
  build: [...ground, 'site.ts'],
  commands: [...ground, 'site.ts', 'build', 'items', 'edits', 'ingest', 'walk'],
  'site.ts': [],
}

/** Folders whose code runs anywhere, also in a browser. */
const portable = ['archive', 'formats', 'search/query']

/** What only a browser or only Node has, the clock included. */
const surroundings = [
  ...['document', 'window', 'location', 'navigator', 'localStorage', 'sessionStorage', 'fetch'],
  ...['process', 'Buffer', 'console', 'setTimeout', 'setInterval', 'performance'],
]

export default defineConfig(
  globalIgnores([
    'dist',
    '.build',
    '.astro',
    // Scripts inside components, as their plugin cuts them out. There are none: the policy of the
    // pages forbids them.
    '**/*.astro/*',
    // Programs for readers, without types. Tests run them.
    'src/components/data-examples',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // TypeScript knows which names there are.
      'no-undef': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // `||` is meant where text is empty: a variable of the environment that is set to nothing.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Without types: `astro check` has those of components.
    files: ['**/*.astro'],
    extends: [ts.configs.strict, ts.configs.stylistic],
  },
  astro.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-shadow': 'error',
      // The compiler takes every index and every key for one that may be missing. Where the line before
      // rules that out, `!` says so; on a property it is refused below.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // What needs more takes one object, whose keys say what each is.
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: false },
          enableFixer: false,
          contexts: ['ExportNamedDeclaration[declaration]'],
        },
      ],
      // Parameters whose names say it all need no line.
      'jsdoc/check-param-names': [
        'error',
        { checkDestructured: false, disableMissingParamChecks: true },
      ],
      'jsdoc/check-tag-names': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/require-throws': [
        'error',
        { contexts: ['ExportNamedDeclaration > FunctionDeclaration'] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSNonNullExpression > MemberExpression[computed=false]',
          message: 'Ask whether it is there, or let its type say so.',
        },
        {
          selector: 'TSAsExpression > TSAsExpression',
          message: 'Two casts make anything of anything: change the type.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The same content gives the same pages on every day: builds read no clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The same content gives the same pages on every day: builds read no clock.',
        },
        {
          selector: 'MemberExpression[property.name=/^(localeCompare|toLocale)/]',
          message: 'The same content gives the same pages in every locale.',
        },
      ],
    },
  },
  {
    // What works hands back what it found; commands and the build tell it.
    files: ['src/**/*.ts'],
    ignores: ['src/{build,commands}/**'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  ...Object.keys(arrows).map((folder) => ({
    files: [`src/${folder}`, `src/${folder}/**`],
    rules: { 'no-restricted-imports': refusedImports(folder) },
  })),
  {
    files: portable.map((folder) => `src/${folder}/**`),
    rules: { 'no-restricted-globals': ['error', ...surroundings] },
  },
  {
    // They import `astro:content`, whose types Astro writes when it starts: in a fresh checkout there are none.
    files: ['src/content.config.ts', 'src/components/own-pages.ts'],
    extends: [ts.configs.disableTypeChecked],
  },
)

/**
 * What a folder may not import: the folders that `arrows` does not give it, tests, and, where its code
 * runs in a browser, what is Node’s or Astro’s.
 *
 * @param {string} folder
 * @returns {import('eslint').Linter.RuleEntry}
 */
function refusedImports(folder) {
  const allowed = [folder, ...(arrows[folder] ?? [])]
  const others = ['tests', ...Object.keys(arrows)].filter((name) => !allowed.includes(name))
  const [, ...names] = allowed
  const patterns = [
    {
      // Neighbours call a folder within `search` by its last name.
      regex: `^(\\.\\./)+(${others.join('|').replaceAll('search/', '(search/)?')})(/|$)`,
      message: `src/${folder} imports from ${names.join(', ') || 'no other folder'}.`,
    },
  ]
  if ([...portable, 'search/browser'].includes(folder)) {
    patterns.push({ regex: '^(node:|astro)', message: `src/${folder} runs in browsers.` })
  }
  return ['error', { patterns }]
}
