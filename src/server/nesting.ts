/**
 * Counts the levels of brackets in a query text or a value, without recursion: what comes next (parser,
 * validation, planner, database) is recursive, and must not run out of stack.
 */

import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

const opening: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/** Counts up to the point where the text cannot be read; the parser reports the error there. */
export function textNesting(text: string): number {
  const lexer = new Lexer(new Source(text));
  let level = 0;
  let deepest = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (opening.has(kind)) level += 1;
      if (closing.has(kind)) level -= 1;
      deepest = Math.max(deepest, level);
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return deepest;
}

export function valueNesting(value: unknown): number {
  let deepest = 0;
  let level = [value].filter(isObject);
  while (level.length > 0) {
    deepest += 1;
    level = level.flatMap((object): unknown[] => Object.values(object)).filter(isObject);
  }
  return deepest;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
