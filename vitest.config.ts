import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';

const thorough = 'test/**/*.thorough.test.ts';
const onNeo4j = 'test/**/*.neo4j.test.ts';
const onOwnNeo4j = 'test/**/*.own-neo4j.test.ts';
const whole = '{test,dashboard/test}/**/*.whole.test.ts';

type Tests = TestProjectInlineConfiguration['test'];

/** The projects run one after the other. `seconds` is how long a test may take, and twice that a hook. */
const project = (
  groupOrder: number,
  name: string,
  seconds: number,
  tests: Tests,
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    sequence: { groupOrder },
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 2000,
    ...tests,
  },
});

/** Files share processes, and with them what they import, which takes longer than most tests. */
const shared: Tests = {
  isolate: false,
  setupFiles: ['test/support/leaves-nothing.ts'],
  // One a core: by itself Vitest leaves a core free, of two.
  maxWorkers: '100%',
};

export default defineConfig({
  // As Node resolves it: Vite would take the package's other build, and a schema belongs to one.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    globalSetup: ['test/support/part-of-data.ts'],
    projects: [
      // What a person runs while working: pure functions, and the embedded engine.
      project(0, 'quick', 60, {
        include: ['test/**/*.test.ts'],
        exclude: [thorough, onNeo4j, onOwnNeo4j, whole],
        ...shared,
      }),
      // The same engine, and what takes more than a second or two: imports above all.
      project(1, 'thorough', 60, { include: [thorough], ...shared }),
      project(2, 'neo4j', 180, {
        include: [onNeo4j],
        globalSetup: ['test/neo4j/global-setup.ts'],
        // They share one database.
        fileParallelism: false,
      }),
      // Each starts one of its own, which it may change and kill.
      project(3, 'own-neo4j', 180, {
        include: [onOwnNeo4j],
        globalSetup: ['test/neo4j/own-setup.ts'],
        maxWorkers: '100%',
      }),
      // The program as a newcomer meets it: clones, installs, processes that are killed, and its page in a browser.
      project(3, 'whole', 600, { include: [whole], hookTimeout: 300_000, maxWorkers: '100%' }),
    ],
  },
});
