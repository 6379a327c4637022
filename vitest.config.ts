import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves it: Vite would take the package's other build, and a schema belongs to one.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    projects: [
      {
        extends: true,
        // What a person runs while working: pure functions, and the embedded engine.
        test: {
          name: 'quick',
          sequence: { groupOrder: 0 },
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.thorough.test.ts', 'test/**/*.neo4j.test.ts', '**/*.whole.test.ts'],
          // One a core: by itself Vitest leaves a core free, of two.
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The same engine, and what takes more than some seconds.
        test: {
          name: 'thorough',
          sequence: { groupOrder: 1 },
          include: ['test/**/*.thorough.test.ts'],
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          sequence: { groupOrder: 2 },
          include: ['test/**/*.neo4j.test.ts'],
          globalSetup: ['test/neo4j/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // They share one database.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // The program as a newcomer meets it: clones, installs, processes that are killed, and its page in a browser.
        test: {
          name: 'whole',
          sequence: { groupOrder: 3 },
          include: ['{test,dashboard/test}/**/*.whole.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
