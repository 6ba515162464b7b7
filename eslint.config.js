import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TS = ['src/**/*.ts', 'test/**/*.ts'];
/** Apps with packages of their own, which are not always there: their own checkers know the types. */
const APPS = 'test/frameworks/**';

/** Data flows one way: content, engine, evidence, session, elements, events. What a folder may not import, with the reason. */
const closedTo = (folder, ...patterns) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message: `src/${folder} ${message}` })) },
    ],
  },
});
const define = ['/define(/|$)', 'registers nothing: side effects live in src/define.'];
const elements = ['/elements(/|$)', 'does not know the elements.'];
const session = ['/session(/|$)', 'does not know the session.'];
const lit_ = ['^(lit|@lit)(/|$)', 'does not know lit.'];

export default tseslint.config(
  {
    ignores: [
      '**/build/',
      '**/dist/',
      'coverage/',
      'src/content/generated/',
      'src/tokens/generated/',
      'test/frameworks/angular/rug-inputs.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs', '*.js'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js', 'test/pages/**/*.js'], languageOptions: { globals: globals.browser } },
  // these run in Node, and hand functions to a browser
  {
    files: ['test/wordpress/**/*.mjs', 'test/frameworks/*.mjs', 'test/node/history.test.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: [`${APPS}/*.{ts,tsx}`],
    extends: tseslint.configs.recommended,
  },
  {
    files: TS,
    ignores: [APPS],
    extends: tseslint.configs.recommendedTypeChecked,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // methods of lit and its listeners are bound by lit
      '@typescript-eslint/unbound-method': 'off',
      // the compiler finds these, and knows that ??= reads
      'no-unused-private-class-members': 'off',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'Nothing that somebody answers leaves the page, and nothing is loaded but our own chunks.',
        })),
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
          name,
          message: 'Nothing is kept unless the host asks for it.',
        })),
      ],
    },
  },
  closedTo('engine', ['^(?!\\./)', 'is pure: it imports from its own folder only.']),
  closedTo('evidence', [
    '^(?!\\./|\\.\\./engine/index\\.js$)',
    'is pure: it imports from its own folder and the engine only.',
  ]),
  closedTo('content', define, elements, session, lit_),
  closedTo('session', define, elements),
  closedTo('elements', define),
  {
    files: ['test/**/*.ts'],
    ignores: [APPS],
    languageOptions: { globals: globals.mocha },
    rules: {
      // chai: expect(x).to.be.true is a statement, and the types of its axe plugin look like a promise
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.mjs'],
    rules: {
      // a test that is left out, or alone, hides what fails
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|describe|test|suite)$/][property.name=/^(only|skip)$/]',
          message: 'Run every test.',
        },
      ],
    },
  },
);
