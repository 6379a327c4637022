/** What must hold of every answer, and how a test says which one it expects. */
import { expect } from 'vitest';
import type { Answer, AnsweredError, Served } from '../../support/served.ts';

const codes: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'COST_LIMIT_EXCEEDED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

/** The errors of an answer: of the one shape, each with a code, and nothing of the inside. */
export function errorsOf({ body, text }: Answer): readonly AnsweredError[] {
  const errors = body.errors ?? [];
  expect(Object.keys(body).filter((key) => key !== 'errors' && key !== 'data')).toEqual([]);
  expect(text).not.toMatch(/GRAFEO|Neo4j|Neo\.\w+Error|node_modules|\n +at /);
  for (const error of errors) {
    expect(Object.keys(error).filter((key) => !parts.has(key))).toEqual([]);
    expect(error.message).toMatch(/\S/);
    expect(codes, text).toContain(error.extensions.code);
  }
  return errors;
}

const parts: ReadonlySet<string> = new Set(['message', 'locations', 'path', 'extensions']);

/** The only error of an answer that has none of what was asked for. */
export async function refusal(
  asked: Promise<Answer>,
  status: number,
  code: string,
): Promise<AnsweredError> {
  const answer = await asked;
  const [error, ...others] = errorsOf(answer);
  expect([answer.status, error?.extensions.code], answer.text).toEqual([status, code]);
  expect(others, answer.text).toEqual([]);
  expect(Object.values(answer.body.data ?? {}).filter((value) => value !== null)).toEqual([]);
  if (error === undefined) throw new Error('There is no error.');
  return error;
}

/** The only error of an answer that may have the rest of what was asked for. */
export function onlyError({ body }: Answer) {
  const [error, ...others] = body.errors ?? [];
  if (error === undefined) throw new Error(`no error, but ${JSON.stringify(body.data)}`);
  expect(others).toEqual([]);
  return error;
}

export interface Effect {
  readonly status: number;
  readonly codes: readonly unknown[];
  /** Of the statements that were executed, in one order: root fields do not wait for each other. */
  readonly texts: readonly string[];
}

export async function effectOf(
  server: Served,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<Effect> {
  server.statements.length = 0;
  const answer = await server.ask(query, variables);
  return {
    status: answer.status,
    codes: errorsOf(answer).map(({ extensions }) => extensions.code),
    texts: server.statements.map(({ text }) => text).sort(),
  };
}

/** A cursor that no field has given. */
export function forged(content: unknown): string {
  return Buffer.from(JSON.stringify(content), 'utf8').toString('base64url');
}
