/** The root's rules, those of React's hooks, and the boundary: the page knows the API, and of the server's code one file of rules. */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';
import { plain, shared } from '../eslint.config.js';

/** Refuses imports of the server's folders; `except` is a lookahead for what is allowed. */
function boundary(except = '') {
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+${except}(src|test|tools|bench|cypher|schema|data|node_modules)/`,
            message:
              'The dashboard is a client like any other: it imports nothing of the server. How certainties are ordered is in dashboard/src/certainty.ts.',
          },
        ],
      },
    ],
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/generated/'] },
  ...shared,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: boundary() },
  {
    // Pure functions over data, of which the bundle takes these alone.
    files: ['src/certainty.ts'],
    rules: boundary('(?!src/membership/rules/certainty\\.ts$)'),
  },
  plain,
  prettier,
);
