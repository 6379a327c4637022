/** What the allies of a day are, and in which order and groups they are shown. */
import type { Answer } from '../../api/answer.ts';
import type { StateAlliesQuery } from '../../generated/state-allies.ts';
import type { Asked } from '../../panel/explorer-link.ts';
import type { Table } from '../../panel/table.ts';
import type { PartProps } from '../../facts/part.ts';

export type StateOfADay = NonNullable<StateAlliesQuery['state']>;
export type Ally = StateOfADay['allies'][number];
export type Alliance = Ally['alliances'][number];

export interface AlliesProps extends PartProps {
  readonly answer: Answer<StateOfADay | null>;
  readonly asked: Asked;
}

export interface Group {
  /** The alliance that all of the group are in; undefined for those who share only smaller ones. */
  readonly alliance: Alliance | undefined;
  readonly allies: readonly Ally[];
}

export function shortName({ abbreviation, name }: Alliance): string {
  return abbreviation ?? name;
}

/** Those with a well-known short name first. */
export function knownFirst(alliances: readonly Alliance[]): readonly Alliance[] {
  return [...alliances].sort(
    (a, b) =>
      Number(a.abbreviation === null) - Number(b.abbreviation === null) ||
      shortName(a).localeCompare(shortName(b)),
  );
}

/** Those who share the most alliances first. */
export function closestFirst(allies: readonly Ally[]): readonly Ally[] {
  return [...allies].sort(
    (a, b) => b.alliances.length - a.alliances.length || a.state.name.localeCompare(b.state.name),
  );
}

/** By the smallest alliance in which at least three of them are: the closest groups first. */
export function groupsOf(allies: readonly Ally[]): readonly Group[] {
  const sizes = new Map<string, number>();
  for (const { id } of allies.flatMap((ally) => ally.alliances))
    sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const sizeOf = ({ id }: Alliance) => sizes.get(id) ?? 0;
  const groups = new Map<string, { alliance: Alliance | undefined; allies: Ally[] }>();
  for (const ally of allies) {
    const [alliance] = ally.alliances
      .filter((one) => sizeOf(one) >= 3)
      .sort(
        (a, b) =>
          sizeOf(a) - sizeOf(b) ||
          Number(a.abbreviation === null) - Number(b.abbreviation === null) ||
          a.id.localeCompare(b.id),
      );
    const key = alliance?.id ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { alliance, allies: [ally] });
    else group.allies.push(ally);
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.alliance === undefined) - Number(b.alliance === undefined) ||
      a.allies.length - b.allies.length,
  );
}

/** With more, the list and the drawing have no room beside each other. */
const many = 64;

export function sizeClass(answer: Answer<StateOfADay | null>): string {
  return answer.state === 'here' && (answer.data?.allies.length ?? 0) > many ? 'of-many' : '';
}

export function sourcesOf(state: StateOfADay | null): readonly string[] {
  return (state?.alliances ?? []).flatMap(({ memberships }) =>
    memberships.map(({ source }) => source.id),
  );
}

export function tableOf(state: StateOfADay | null): Table {
  return {
    columns: ['state', 'name', 'certainty', 'obligations', 'alliances'],
    rows: closestFirst(state?.allies ?? []).map((ally) => [
      ally.state.id,
      ally.state.name,
      ally.certainty,
      ally.obligations.join(' '),
      ally.alliances.map(({ id }) => id).join(' '),
    ]),
  };
}
