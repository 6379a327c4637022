/** The text of lists and identifiers in the cells of `data/*.csv`. */
import type { IdentifierFact } from '../../generated/facts.ts';

const separator = ' | ';

export function listCell(values: readonly string[]): string {
  return values.join(separator);
}

export function parseListCell(text: string): readonly string[] {
  return text === '' ? [] : text.split(separator).map((value) => value.trim());
}

/** `COW 255 from 1990-10-03 until …`: the code, and the days for which it means the node. */
export function identifierCell({ scheme, value, validFrom, validUntil }: IdentifierFact): string {
  return [
    scheme,
    value,
    ...(validFrom == null ? [] : ['from', validFrom]),
    ...(validUntil == null ? [] : ['until', validUntil]),
  ].join(' ');
}

/** Undefined where the text is not an identifier. */
export function parseIdentifierCell(text: string): Readonly<Record<string, string>> | undefined {
  const match = /^(\S+) (\S+)(?: from (\S+))?(?: until (\S+))?$/.exec(text);
  if (match === null) return undefined;
  const [, scheme = '', value = '', validFrom, validUntil] = match;
  return {
    scheme,
    value,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}
