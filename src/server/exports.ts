/** Answers `/export/<what>.<format>`: files for users who do not write GraphQL, sent while they are made. */

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inspect } from 'node:util';
import { Router } from 'express';
import type { ErrorRequestHandler, Response } from 'express';
import { badUserInput, EntenteError } from '../errors.ts';
import { exportFile } from '../export/export-file.ts';
import type { ExportFile } from '../export/export-file.ts';
import { optionNames, readRequest } from '../export/request.ts';
import type { ExportRequest, OptionName, Options } from '../export/request.ts';
import type { Graph } from '../graph/graph.ts';
import { errorBody } from './format-error.ts';
import type { Log } from './format-error.ts';

export function exportRouter(graph: Graph, log: Log): Router {
  const router = Router();
  router.get('/:file', async ({ params, url, method }, response) => {
    const file = await exportFile(graph, requestOf(params.file, url));
    response.set({
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    });
    if (method === 'HEAD') response.end();
    else await send(file, response, log);
  });
  router.use(answerUnavailable(log));
  return router;
}

function requestOf(file: string, url: string): ExportRequest {
  const [subject = '', format = '', ...rest] = file.split('.');
  const { searchParams } = new URL(url, 'http://localhost');
  const unknown = [...searchParams.keys()].find((key) => !isOption(key));
  if (unknown !== undefined) {
    throw badUserInput(
      `There is no parameter \`${unknown}\`. Known are ${optionNames.join(', ')}.`,
      { known: optionNames },
    );
  }
  const given = optionNames.filter((name) => searchParams.has(name));
  const options: Options = Object.fromEntries(
    given.map((name) => [name, searchParams.getAll(name).join(',')]),
  );
  return readRequest(subject, [format, ...rest].join('.'), options, (option) => option);
}

function isOption(key: string): key is OptionName {
  return optionNames.some((name) => name === key);
}

/** An error at this point can only cut the answer short; the client notices that it is incomplete. */
async function send(file: ExportFile, response: Response, log: Log): Promise<void> {
  try {
    await pipeline(Readable.from(file.text), response);
  } catch (error) {
    if (!isHungUp(error)) log(`INTERNAL_SERVER_ERROR at ${file.name}: ${inspect(error)}`);
  }
}

function isHungUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** If the graph does not answer, the request is not to blame. */
function answerUnavailable(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, next) => {
    if (!(error instanceof EntenteError) || error.code === 'BAD_USER_INPUT') {
      next(error);
      return;
    }
    log(`${error.code}: ${inspect(error)}`);
    response.status(503).json(errorBody(error.code, error.message, error.details));
  };
}
