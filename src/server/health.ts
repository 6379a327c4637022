/** Reports whether the server runs (`/health/live`) and whether its graph answers (`/health/ready`). */

import { setTimeout } from 'node:timers/promises';
import { Router } from 'express';
import { EntenteError } from '../errors.ts';
import { errorBody, internalErrorBody } from './format-error.ts';
import type { Log } from './format-error.ts';

export function healthRouter(ready: () => Promise<void>, readyMs: number, log: Log): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      await within(readyMs, ready);
      response.json({ status: 'ready' });
    } catch (error) {
      response
        .status(503)
        .json(
          error instanceof EntenteError
            ? errorBody(error.code, error.message, error.details)
            : internalErrorBody(log, error),
        );
    }
  });
  return router;
}

async function within(milliseconds: number, task: () => Promise<void>): Promise<void> {
  const finished = new AbortController();
  const late = setTimeout(milliseconds, undefined, { signal: finished.signal }).then(() => {
    const message = `The graph did not answer within ${milliseconds} milliseconds.`;
    throw new EntenteError('TIMEOUT', message);
  });
  try {
    await Promise.race([task(), late]);
  } finally {
    finished.abort();
  }
}
