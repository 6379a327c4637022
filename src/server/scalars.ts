/** The scalars of the API: what their values must look like. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { badUserInput } from '../errors.ts';
import { isDay, isPartialDate } from '../time/partial-date.ts';

export const scalars = {
  Date: textScalar('Date', isDay, 'a day such as "1992-05-15"'),
  PartialDate: textScalar(
    'PartialDate',
    isPartialDate,
    'a year, a month or a day, such as "1992", "1992-05" or "1992-05-15"',
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
    `${name} must be ${expected}, found ${JSON.stringify(value)}.`;
  const fits = (value: unknown): value is string => typeof value === 'string' && accepts(value);
  const parse = (value: unknown): string => {
    if (fits(value)) return value;
    const message = problem(value);
    // Its cause gives it one code, whether the value is a literal or a variable.
    throw new GraphQLError(message, { originalError: badUserInput(message) });
  };
  return new GraphQLScalarType({
    name,
    serialize(value) {
      if (fits(value)) return value;
      throw new Error(problem(value));
    },
    parseValue: parse,
    parseLiteral: (node) =>
      parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind),
  });
}
