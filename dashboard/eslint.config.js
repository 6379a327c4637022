/** The root's rules, those of React's hooks, and the boundary: the page knows the API and nothing else of the project. */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';
import { plain, shared } from '../eslint.config.js';

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
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(src|test|tools|bench|cypher|schema|data|node_modules)/',
              message:
                'The dashboard is a client like any other: it imports nothing of the server.',
            },
          ],
        },
      ],
    },
  },
  plain,
  prettier,
);
