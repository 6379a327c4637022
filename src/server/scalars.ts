/** The scalars of the API: which values they accept. */
import { GraphQLError, GraphQLScalarType, TokenKind } from 'graphql';
import type { ValueNode } from 'graphql';
import { badUserInput } from '../errors.ts';
import { isDay, isPartialDate } from '../dates/partial-date.ts';

export const scalars = {
  Date: textScalar('Date', isDay, 'a day of the calendar, such as "1992-05-15"'),
  PartialDate: textScalar(
    'PartialDate',
    isPartialDate,
    'a year, a month, a day or a set of which one is meant, such as "1992", "1992-05", "1992-05-15" or "[1992-05-15..1992-06-01]"',
  ),
  DateTime: textScalar('DateTime', isMoment, 'a moment such as "2026-11-24T09:30:00.000Z"'),
  URL: textScalar(
    'URL',
    (text) => URL.canParse(text),
    'an absolute URL such as "https://example.org/"',
  ),
};

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text));
}

function textScalar(
  name: string,
  accepts: (text: string) => boolean,
  expected: string,
): GraphQLScalarType<string, string> {
  const problem = (value: unknown): string =>
    `${name} must be ${expected}; found ${JSON.stringify(value)}.`;
  const fits = (value: unknown): value is string => typeof value === 'string' && accepts(value);
  const parse = (value: unknown, literal: ValueNode | null): string => {
    if (fits(value)) return value;
    // If the value is in a variable, graphql-js names the variable and the place.
    const place = literal === null ? '' : placeOf(literal);
    const message = place + problem(value);
    // Its original error gives it the same code for a literal and a variable.
    throw new GraphQLError(message, { nodes: literal, originalError: badUserInput(message) });
  };
  return new GraphQLScalarType({
    name,
    serialize(value) {
      if (fits(value)) return value;
      throw new Error(problem(value));
    },
    parseValue: (value) => parse(value, null),
    parseLiteral: (node) => parse('value' in node ? node.value : node.kind, node),
  });
}

/** The argument, input field or variable that the literal is for: the name before the colon before it. */
function placeOf({ loc }: ValueNode): string {
  let token = loc?.startToken.prev;
  while (token && token.kind !== TokenKind.COLON) token = token.prev;
  const name = token?.prev?.value;
  return name === undefined ? '' : `\`${name}\`: `;
}
