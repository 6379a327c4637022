/** Serves the dashboard, a page that is built from `dashboard/`, at its own addresses only: any other address is not found. */

import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { Request, RequestHandler } from 'express';

/** Undefined if it has not been built. */
export function dashboardRouter(folder: string): Router | undefined {
  const page = join(folder, 'index.html');
  const views = join(folder, 'views.json');
  if (!existsSync(page) || !existsSync(views)) return undefined;
  const router = Router({ strict: true });
  // A file with another content has another name.
  const files = express.static(join(folder, 'assets'), {
    index: false,
    redirect: false,
    immutable: true,
    maxAge: '365d',
  });
  router.use('/assets', files);
  router.get('/icon.svg', (_request, response) => response.sendFile(join(folder, 'icon.svg')));
  router.get(addressesIn(views), sendPage(page));
  return router;
}

/** The addresses of its views as Express writes them: its build takes them from `dashboard/src/views.ts`. */
function addressesIn(file: string): string[] {
  return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

/** Read for each request, so that it fits its files after a new build under a running server. */
function sendPage(file: string): RequestHandler {
  return async (request, response) => {
    const page = await readFile(file, 'utf8');
    response
      .set('Content-Security-Policy', contentSecurityPolicy(request))
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(page.replace('<base href="/"', `<base href="${baseOf(request.path)}"`));
  };
}

/** Relative, so that the page works behind any prefix. */
function baseOf(path: string): string {
  const depth = path.split('/').length - 2;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Everything on the page comes from this server. Only the address of a single panel may be embedded in a frame. */
function contentSecurityPolicy({ query }: Request): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${query.embed === undefined ? "'none'" : '*'}`,
  ].join('; ');
}
