import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { plain, shared } from '../eslint.config.js';

export default tseslint.config(
  { ignores: ['node_modules/'] },
  ...shared,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
  },
  plain,
  prettier,
);
