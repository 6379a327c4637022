import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { declaredViews } from '../../dashboard/src/views.ts';
import { startServer } from './serving.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-dashboard-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder as the dashboard's build leaves it. */
async function built(): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<base href="/" /><script src="./assets/a-1.js">');
  await writeFile(join(folder, 'assets/a-1.js'), 'export {};');
  const addresses = declaredViews.map(({ path }) => path);
  await writeFile(join(folder, 'views.json'), JSON.stringify(addresses));
  return folder;
}

test('each view has its address, and the page finds its files from there', async () => {
  const server = await startServer({}, { dashboard: await built() });
  const bases = {
    '/': './',
    '/disputes?days=30': './',
    '/search?q=%D0%9E%D0%94%D0%9A%D0%91': './',
    '/alliance/csto': '../',
    '/state/kgz': '../',
    '/source/atop-4.01': '../',
  };
  for (const [path, base] of Object.entries(bases)) {
    const { status, headers, text } = await server.request(path);
    expect(status, path).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(text, path).toContain(`<base href="${base}"`);
  }
});

test('an address that is none of its views keeps its clear 404', async () => {
  const server = await startServer({}, { dashboard: await built() });
  for (const path of [
    '/alliance',
    '/alliance/a/b',
    '/disputes/',
    '/assets/',
    '/assets/b.js',
    '/x',
  ]) {
    const { status, body } = await server.request(path);
    expect(status, path).toBe(404);
    expect(body.errors?.[0]?.extensions.code, path).toBe('NOT_FOUND');
  }
});

test('files are kept for a year, the page runs no text, and only a panel may be framed', async () => {
  const server = await startServer({}, { dashboard: await built() });
  const file = await server.request('/assets/a-1.js');
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const policy = (await server.request('/')).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  const panel = (await server.request('/?embed=map')).headers.get('content-security-policy');
  expect(panel).toContain('frame-ancestors *');
});

test('without a dashboard, or with one that is not built, the root leads to the explorer', async () => {
  for (const options of [{}, { dashboard: await emptyFolder() }]) {
    const server = await startServer({}, options);
    const { status, headers } = await server.request('/');
    expect(status).toBe(302);
    expect(headers.get('location')).toBe('graphql');
  }
});
