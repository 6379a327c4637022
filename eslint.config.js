import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

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
  // bench/ has a configuration of its own, since its types need what is installed with it alone.
  { ignores: ['dist/', 'node_modules/', 'src/generated/', 'bench/'] },
  ...shared,
  { languageOptions: { parserOptions: { project: ['./tsconfig.json'] } } },
  plain,
  prettier,
);
