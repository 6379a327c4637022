/** Refuses requests that are not GraphQL requests, and answers every failure outside an operation in the one error shape. */

import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { EntenteError } from '../errors.ts';
import { settingTable } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { errorBody, internalErrorBody } from './format-error.ts';
import type { Log } from './format-error.ts';
import { limitExceeded } from './limits.ts';
import { textNesting } from './nesting.ts';

/** Refuses a body with another content type, which the JSON parser would skip. */
export const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is('application/json') !== false) {
    next();
    return;
  }
  const found = request.get('content-type') ?? 'none';
  response
    .status(415)
    .json(errorBody('BAD_REQUEST', `The content type must be application/json; found ${found}.`));
};

/** Refuses a request without a query. Apollo would suggest persisted queries, which this server does not have. */
export const requireQuery: RequestHandler = (request, response, next) => {
  const text = queryText(request);
  const isMissing = text === undefined || text === null || text === '';
  if (!isMissing || !(request.method === 'GET' || isRecord(request.body))) {
    next();
    return;
  }
  const message =
    'The request has no query. Send one, such as {"query": "{ graph { hash } }"}, as JSON.';
  response.status(400).json(errorBody('BAD_REQUEST', message));
};

/** Refuses a query text that could make the parser or validation run out of stack. */
export function limitNesting(settings: Settings): RequestHandler {
  return (request, _response, next) => {
    const text = queryText(request);
    const figure = typeof text === 'string' ? textNesting(text) : 0;
    if (figure > settings.maxNesting) throw limitExceeded(settings, 'maxNesting', figure);
    next();
  };
}

/** Reads the text where Apollo will read it: Express's own query ends after a thousand parameters. */
function queryText({ method, url, body }: Request): unknown {
  if (method === 'GET') return new URL(url, 'http://localhost').searchParams.get('query');
  return isRecord(body) ? body.query : undefined;
}

export const notFound: RequestHandler = (request, response) => {
  response
    .status(404)
    .json(errorBody('NOT_FOUND', `There is nothing at ${request.path}; the API is at /graphql.`));
};

export function answerRequestError(settings: Settings, log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error instanceof EntenteError) {
      response.status(400).json(errorBody(error.code, error.message, error.details));
    } else if (isClientError(error)) {
      response.status(error.status).json(clientErrorBody(error, settings));
    } else {
      response.status(500).json(internalErrorBody(log, error));
    }
  };
}

/** An error that Express or its body parser raises because of the request. */
interface ClientError extends Error {
  readonly status: number;
  readonly type?: string;
}

function isClientError(error: unknown): error is ClientError {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  );
}

function clientErrorBody(error: ClientError, settings: Settings) {
  switch (error.type) {
    case 'entity.too.large': {
      const limit = settings.maxBodyBytes;
      const setting = settingTable.maxBodyBytes.name;
      const message = `The body is larger than ${limit} bytes, the limit that ${setting} sets.`;
      return errorBody('BAD_REQUEST', message, { limit, setting });
    }
    case 'entity.parse.failed':
      return errorBody('BAD_REQUEST', `The body is not valid JSON: ${error.message}`);
    case undefined:
    default:
      return errorBody('BAD_REQUEST', error.message);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
