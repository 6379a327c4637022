import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { oneWay } from './tools/one-way.mjs';

/**
 * What each part of src/ may import, from the ground up: a part imports only what stands above it
 * (files → importers → store → graph, request → server → plan → graph). What is generated is not linted; of
 * what it imports itself, the resolvers, only those know that start a server.
 */
const mayImport = {
  errors: [],
  lists: [],
  paths: [],
  generated: [],
  model: ['generated'],
  settings: ['errors'],
  dates: ['lists'],
  graph: ['errors'],
  plan: ['errors', 'dates', 'graph', 'model'],
  codegen: ['graph', 'model', 'plan'],
  search: ['generated', 'graph', 'model'],
  membership: ['errors', 'lists', 'generated', 'dates', 'graph', 'model', 'plan'],
  store: ['errors', 'lists', 'generated', 'dates', 'graph', 'model', 'search'],
  resolvers: ['errors', 'generated', 'graph', 'model', 'plan', 'search', 'membership', 'store'],
  importers: ['errors', 'lists', 'generated', 'dates', 'graph', 'model', 'store'],
  export: ['errors', 'lists', 'generated', 'dates', 'graph', 'membership', 'store'],
  server: ['errors', 'paths', 'generated', 'settings', 'dates', 'graph', 'model', 'plan', 'export'],
  commands: [
    ...['errors', 'paths', 'generated', 'settings', 'graph', 'model', 'plan'],
    ...['store', 'importers', 'export', 'server'],
  ],
  main: ['commands'],
};

/** What the packages of this repository share: dashboard/ builds its own rules on it. */
export const shared = [
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The kinds of graphql-js's nodes are an enum whose values everyone writes as strings.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Overflows the stack on graphql-js's visitors (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
];

/** Plain JavaScript has no types to check. */
export const plain = {
  files: ['**/*.js', '**/*.mjs'],
  ...tseslint.configs.disableTypeChecked,
  languageOptions: {
    parserOptions: { project: false },
    globals: {
      process: 'readonly',
      console: 'readonly',
      URL: 'readonly',
      performance: 'readonly',
      setTimeout: 'readonly',
      clearTimeout: 'readonly',
    },
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/generated/', 'bench/'] },
  ...shared,
  { languageOptions: { parserOptions: { project: ['./tsconfig.json'] } } },
  {
    files: ['src/**/*.ts'],
    plugins: { entente: { rules: { 'one-way': oneWay } } },
    rules: { 'entente/one-way': ['error', mayImport] },
  },
  plain,
  prettier,
);
