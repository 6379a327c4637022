/** The columns for the alliance and the state of a row, with their codes in datasets and standards. */
import type { DayRange } from '../../dates/partial-date.ts';
import { codeOn, codesOf, nameOn } from '../codes.ts';
import type { Codes } from '../codes.ts';
import type { Column } from '../formats/table.ts';

interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** A state's code is the one of the last day of the row on which it has one, and its name that of the last day. */
interface NamedOn extends Named {
  readonly days: DayRange;
}

export function allianceColumns<Item>(
  codes: Codes,
  allianceOf: (item: Item) => Named,
): readonly Column<Item>[] {
  return [
    ['alliance', (item) => allianceOf(item).id],
    ['alliance_name', (item) => allianceOf(item).name],
    ['alliance_cow', (item) => codesOf(codes, allianceOf(item).id, 'COW')],
    ['alliance_atop', (item) => codesOf(codes, allianceOf(item).id, 'ATOP')],
    ['alliance_igo', (item) => codesOf(codes, allianceOf(item).id, 'COW_IGO')],
  ];
}

export function stateColumns<Item>(
  codes: Codes,
  stateOf: (item: Item) => NamedOn,
): readonly Column<Item>[] {
  const codeOf = (scheme: 'COW' | 'ISO3') => (item: Item) => {
    const { id, days } = stateOf(item);
    return codeOn(codes, id, scheme, days);
  };
  return [
    ['state', (item) => stateOf(item).id],
    [
      'state_name',
      (item) => {
        const { id, name, days } = stateOf(item);
        return nameOn(codes, id, name, days);
      },
    ],
    ['ccode', codeOf('COW')],
    ['iso3', codeOf('ISO3')],
  ];
}
