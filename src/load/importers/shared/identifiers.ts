/** Lists and identifiers as the tables in data/ write them, within one cell. */
import type { IdentifierFact } from '../../../generated/facts.ts';
import type { IdentifierScheme } from '../../../generated/types.ts';
import { isDay } from '../../../time/partial-date.ts';

const separator = ' | ';

/** `Prussia | German Empire`, the empty cell being the empty list. */
export function parseList(cell: string): string[] {
  return cell === '' ? [] : cell.split(separator).map((part) => part.trim());
}

export function formatList(parts: readonly string[]): string {
  return parts.join(separator);
}

const schemes: Readonly<Record<IdentifierScheme, true>> = {
  COW: true,
  ATOP: true,
  COW_IGO: true,
  FACTBOOK: true,
  GEC: true,
  GW: true,
  ISO3: true,
  ISO_NUMERIC: true,
};

const pattern = /^(\S+) (\S+)(?: from (\S+))?(?: until (\S+))?$/;

/** `COW 255 from 1990-10-03 | COW 260`: each a scheme, a value, and the days for which it holds. */
export function parseIdentifiers(cell: string): IdentifierFact[] {
  return parseList(cell).map((part) => {
    const [, scheme = '', value = '', from, until] = pattern.exec(part) ?? [];
    if (
      !isScheme(scheme) ||
      !(from === undefined || isDay(from)) ||
      !(until === undefined || isDay(until))
    ) {
      throw new Error(
        `"${part}" is no identifier: expected a scheme (${Object.keys(schemes).join(', ')}) and a value, then "from" and "until" with full days where the scheme reuses the code.`,
      );
    }
    return {
      scheme,
      value,
      ...(from === undefined ? {} : { validFrom: from }),
      ...(until === undefined ? {} : { validUntil: until }),
    };
  });
}

export function formatIdentifiers(identifiers: readonly IdentifierFact[]): string {
  return formatList(
    identifiers.map(({ scheme, value, validFrom, validUntil }) =>
      [scheme, value, ...within('from', validFrom), ...within('until', validUntil)].join(' '),
    ),
  );
}

function within(word: string, day: string | null | undefined): string[] {
  return day === null || day === undefined ? [] : [word, day];
}

function isScheme(text: string): text is IdentifierScheme {
  return Object.hasOwn(schemes, text);
}
