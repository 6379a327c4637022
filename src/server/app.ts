/** Lays out the paths of the server: the dashboard, the API and its explorer, exports, health, and an answer everywhere else. */

import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express from 'express';
import type { Express, Request, RequestHandler } from 'express';
import type { Graph } from '../graph/graph.ts';
import type { Settings } from '../settings.ts';
import { dashboardRouter } from './dashboard.ts';
import type { Tab } from './explorer.ts';
import { explorerFiles, sendExplorerPage } from './explorer.ts';
import { exportRouter } from './exports.ts';
import type { Log } from './format-error.ts';
import { healthRouter } from './health.ts';
import {
  answerRequestError,
  limitNesting,
  notFound,
  requireJson,
  requireQuery,
} from './request-errors.ts';

export interface AppOptions {
  /** The graph that exports read. */
  readonly graph: Graph;
  /** The context that resolvers receive. */
  readonly contextValue: () => object;
  readonly ready: () => Promise<void>;
  readonly examples: readonly Tab[];
  /** The folder that the dashboard was built into; without it, or where it is not built, `/` leads to the explorer. */
  readonly dashboard?: string;
  readonly settings: Settings;
  readonly log: Log;
}

export function createApp(apollo: ApolloServer, options: AppOptions): Express {
  const { graph, contextValue, ready, examples, dashboard, settings, log } = options;
  const app = express();
  app.disable('x-powered-by').enable('strict routing');

  app.use(compression(), secureByDefault);
  const page = dashboard === undefined ? undefined : dashboardRouter(dashboard);
  if (page !== undefined) app.use(page);
  else app.get('/', (_request, response) => response.redirect('graphql'));
  if (settings.origins !== null) app.use(['/graphql', '/export'], openTo(settings.origins));
  app.use('/health', healthRouter(ready, settings.readyMs, log));
  app.use('/explorer', explorerFiles(examples));
  app.use('/export', exportRouter(graph, log));
  app.all(
    '/graphql',
    (request, response, next) => {
      response.vary('Accept');
      if (isBrowser(request)) sendExplorerPage(response);
      else next();
    },
    requireJson,
    express.json({ limit: settings.maxBodyBytes }),
    requireQuery,
    limitNesting(settings),
    expressMiddleware(apollo, { context: () => Promise.resolve(contextValue()) }),
  );
  app.use(notFound);
  app.use(answerRequestError(settings, log));
  return app;
}

/** Pages of other servers may ask everything that anyone may ask: there is no sign-in and no cookie. */
function openTo(origins: string): RequestHandler {
  const named = origins.split(' ');
  return cors({
    origin: named.includes('*') ? '*' : named,
    methods: ['GET', 'POST'],
    allowedHeaders: ['Content-Type', 'Apollo-Require-Preflight'],
    maxAge: 600,
  });
}

/** An answer of the API may do nothing that only a page needs; the explorer's page has a policy of its own. */
const secureByDefault: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  next();
};

/** Whether somebody opened the address to look at it, rather than to send a query. */
function isBrowser(request: Request): boolean {
  return (
    request.method === 'GET' &&
    request.query.query === undefined &&
    request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) ===
      'text/html'
  );
}
