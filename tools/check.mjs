/** All checks: generated files, lint, format, types, then every test. Its last line is `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'entente-check-'));
const report = join(scratch, 'tests.json');

/** Each counts as one check beside the tests. */
const checks = [
  ['generated files', ['--import', 'tsx', 'src/codegen/main.ts', '--check']],
  ['README', ['--import', 'tsx', 'tools/readme.ts', '--check']],
  ['questions', ['--import', 'tsx', 'tools/questions/main.ts', '--check']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  [
    'imports',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['src', 'dashboard/src', '--config', 'dependency-cruiser.config.mjs'],
      ...['--output-type', 'err-long'],
    ],
  ],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']],
  ['generated files of the dashboard', ['dashboard/codegen.mjs', '--check']],
  ['types of the dashboard', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'dashboard']],
  ['types of its tests', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'dashboard/test']],
];

const failed = [];
for (const [name, args] of checks) {
  const seconds = await timed(args, () => failed.push(name));
  console.log(`${failed.includes(name) ? '✗' : '✓'} ${name} (${seconds} s)`);
}
await timed(
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  () => failed.push('tests'),
);

const tests = testCounts();
rmSync(scratch, { recursive: true });
const passed = checks.length - failed.filter((name) => name !== 'tests').length + tests.passed;
// A run that fails without a failed test (a suite that cannot load, an error between tests) is one failure.
const broken =
  failed.length - (failed.includes('tests') && tests.failed > 0 ? 1 : 0) + tests.failed;
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
console.log(
  `${passed} passed, ${broken} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`,
);
process.exitCode = broken > 0 ? 1 : 0;

function testCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    };
  } catch (error) {
    console.error(`The tests left no report: ${error.message}`);
    if (!failed.includes('tests')) failed.push('tests');
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Runs Node with these arguments in the root; gives the seconds it took. */
function timed(args, onFailure) {
  const started = performance.now();
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('close', (code) => {
      if (code !== 0) onFailure();
      resolve(((performance.now() - started) / 1000).toFixed(1));
    });
  });
}
