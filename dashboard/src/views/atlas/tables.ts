/** What the panels of the Atlas show, as rows. */
import type { States } from '../../map/use-states.ts';
import type { Table } from '../../panel/table.ts';
import type { Focus } from './model/focus.ts';
import type { Picture } from './model/picture.ts';

/** A row for each state that is in an alliance. */
export function mapTable(picture: Picture, states: States, chosen: Focus | undefined): Table {
  return {
    columns: ['state', 'name', 'allies', 'alliances', 'chosen'],
    rows: [...picture.alliancesOf].map(([state, alliances]) => {
      const part = chosen?.states.get(state);
      const certainty = part?.role === 'with' ? part.certainty : (part?.role ?? null);
      return [
        state,
        nameOf(state, states),
        picture.alliesOf.get(state)?.size ?? 0,
        alliances.length,
        certainty,
      ];
    }),
  };
}

/** A row for each pair of allies. */
export function networkTable({ pairs }: Picture, states: States): Table {
  return {
    columns: ['a', 'b', 'aName', 'bName', 'certainty', 'weight', 'alliances'],
    rows: pairs.map(({ a, b, certainty, alliances }) => [
      a,
      b,
      nameOf(a, states),
      nameOf(b, states),
      certainty,
      alliances.length,
      alliances.join(' '),
    ]),
  };
}

/** A row for each member of each alliance. */
export function alliancesTable({ alliances }: Picture, states: States): Table {
  return {
    columns: [
      'alliance',
      'name',
      'kind',
      'state',
      'stateName',
      'role',
      'certainty',
      'presumedSince',
      'obligations',
    ],
    rows: alliances.flatMap(({ id, name, kind, members }) =>
      members.map(({ state, isSuspended, certainty, presumedSince, obligations }) => [
        id,
        name,
        kind,
        state,
        nameOf(state, states),
        isSuspended ? 'SUSPENDED' : 'FULL',
        certainty,
        presumedSince ?? '',
        obligations.join(' '),
      ]),
    ),
  };
}

function nameOf(state: string, states: States): string {
  return states.get(state)?.name ?? state;
}
