/** Gives every error of an operation its code and its one shape, and writes only to the log what clients must not see. */

import { inspect } from 'node:util';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { EntenteError } from '../errors.ts';

const internal = 'INTERNAL_SERVER_ERROR';
const internalMessage = 'Something went wrong inside the server; its log says what.';
const apolloCodes: ReadonlySet<unknown> = new Set(Object.values(ApolloServerErrorCode));

export type Log = (line: string) => void;

export function errorFormatter(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = innermost(error);
    if (cause instanceof EntenteError) {
      if (cause.cause !== undefined) log(`${cause.code}: ${inspect(cause)}`);
      return { ...formatted, extensions: { ...cause.details, code: cause.code } };
    }
    const code = codeOf(formatted, error, cause);
    if (code !== internal) {
      return { ...formatted, message: withoutQuotes(formatted.message), extensions: { code } };
    }
    log(`${internal} at ${formatted.path?.join('.') ?? 'no field'}: ${inspect(cause)}`);
    return { ...formatted, message: internalMessage, extensions: { code } };
  };
}

/** For an enum's value in quotes: graphql-js suggests the same value again, and does not say what to change. */
function withoutQuotes(message: string): string {
  return message.replace(
    /^(Enum "\w+" cannot represent non-enum value: "(\w+)"\.) Did you mean the enum value "\2".*$/,
    '$1 Write it without quotation marks: $2.',
  );
}

/** The body of an answer without an operation: to a bad request, or for a path that does not exist. */
export function errorBody(
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
) {
  return { errors: [{ message, extensions: { ...details, code } }] };
}

/** The body for an unexpected error. */
export function internalErrorBody(log: Log, cause: unknown) {
  log(`${internal}: ${inspect(cause)}`);
  return errorBody(internal, internalMessage);
}

function codeOf(formatted: GraphQLFormattedError, error: unknown, cause: unknown): unknown {
  const code = formatted.extensions?.code;
  if (code === ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED) {
    // Of the errors that validation reports, only those thrown by a scalar are not GraphQLErrors.
    return cause instanceof GraphQLError ? code : ApolloServerErrorCode.BAD_USER_INPUT;
  }
  if (code !== internal && apolloCodes.has(code)) return code;
  return cause instanceof GraphQLError && isAboutRequest(error, cause)
    ? ApolloServerErrorCode.BAD_USER_INPUT
    : internal;
}

/**
 * graphql-js gives no code to the faults of a request that it finds during execution. Such an error comes
 * before any field, or points into the request's text; an error about a resolver's result does neither.
 */
function isAboutRequest(error: unknown, cause: GraphQLError): boolean {
  return (error instanceof GraphQLError && !error.path) || (cause.nodes?.length ?? 0) > 0;
}

function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? innermost(error.originalError)
    : error;
}
