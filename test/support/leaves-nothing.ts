/** Files that share a process must each leave it as they found it: what one left would be the fault of another. */
import { afterAll, expect, vi } from 'vitest';

/** Of these a test may replace functions, to see what is printed, for example. */
const owners = [console, process, process.stdout, process.stderr, globalThis, Date, Math];

function mocksOf(owner: object): readonly string[] {
  const properties = Object.entries(Object.getOwnPropertyDescriptors(owner));
  return properties.flatMap(([name, { value }]) => (vi.isMockFunction(value) ? [name] : []));
}

function found() {
  return {
    folder: process.cwd(),
    exitCode: process.exitCode,
    signals: { SIGTERM: process.listenerCount('SIGTERM'), SIGINT: process.listenerCount('SIGINT') },
    fakeTimers: vi.isFakeTimers(),
    replaced: owners.flatMap(mocksOf),
  };
}

const environment = { ...process.env };
const before = { ...found(), variables: [] };

// Of all hooks that are called after the tests, the first to be registered comes last.
afterAll(() => {
  const names = Object.keys({ ...environment, ...process.env });
  // Their names alone: what they hold may be secret.
  const variables = names.filter((name) => process.env[name] !== environment[name]);
  expect({ ...found(), variables }, 'what the file has left behind').toEqual(before);
});
