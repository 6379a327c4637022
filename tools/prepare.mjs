/**
 * Does what a command needs first and has not been done: `install`, which installs all that checks and
 * tests need, or with `bench` all that the benchmark needs; or `build`, which installs what building needs,
 * builds, and runs Entente's own command line with what follows. Needs Node alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const least = [20, 19];
const found = process.versions.node;

const [what, command] = process.argv.slice(2);

refuseOldNode();
install();
if (what === 'install') {
  installPackage(command ?? 'dashboard', '.entente-installed', []);
} else {
  build();
  if (command === 'serve') buildDashboard();
  // Else graphql-js asks of each type whether it comes from another copy of it.
  process.env.NODE_ENV ??= 'production';
  // In this process, so that a signal to it reaches the server.
  process.argv.splice(1, 2, join(root, 'dist/main.js'));
  await import('../dist/main.js');
}

function refuseOldNode() {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  console.error(`Entente needs Node ${least.join('.')} or later, found ${found}.`);
  process.exit(1);
}

function install() {
  unlessDone('node_modules/.entente-installed', ['package-lock.json'], () => {
    console.error('Installing packages …');
    npmCi([]);
  });
}

/** The dashboard and the benchmark are packages of their own. */
function installPackage(folder, stamp, options) {
  unlessDone(`${folder}/node_modules/${stamp}`, [`${folder}/package-lock.json`], () => {
    console.error(`Installing the packages of ${folder}/ …`);
    npmCi(['--prefix', folder, ...options]);
  });
}

function buildDashboard() {
  const own = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  unlessDone(
    'dashboard/dist/.entente-built',
    // The rules are the one part of src/ that is in the page too.
    [...own.map((name) => `dashboard/${name}`), 'src/membership/rules'],
    () => {
      // What only its tests need, a browser among it, is left out.
      if (!existsSync(join(root, 'dashboard/node_modules/.entente-installed')))
        installPackage('dashboard', '.entente-installed-to-build', ['--omit=dev']);
      console.error('Building the dashboard …');
      run('node', ['dashboard/node_modules/vite/bin/vite.js', 'build', 'dashboard', '-l', 'warn']);
    },
  );
}

function npmCi(options) {
  run('npm', ['ci', ...options, '--no-audit', '--no-fund', '--loglevel=error']);
}

function build() {
  const sources = [
    'schema',
    'cypher',
    'src',
    'codegen.yml',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  unlessDone('dist/.entente-built', sources, () => {
    console.error('Generating code from the schema …');
    run('node', ['--import', 'tsx', 'src/codegen/main.ts']);
    console.error('Building …');
    run('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  });
}

/** Does the work unless the stamp says that it was done for just these files. */
function unlessDone(stamp, paths, work) {
  const path = join(root, stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === hashOf(paths)) return;
  work();
  // Taken again: generating writes files that are sources of the build.
  writeFileSync(path, hashOf(paths));
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap(filesOf))
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}

function run(command, args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status === 0) return;
  console.error(`\`${[command, ...args].join(' ')}\` failed${error ? `: ${error.message}` : ''}.`);
  process.exit(status ?? 1);
}
