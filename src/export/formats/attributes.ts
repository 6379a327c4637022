/** The attributes of nodes and edges in formats for networks, with their types. */
import { plainText } from './table.ts';
import type { Row } from './table.ts';

export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'number';
}

export const nodeAttributes: readonly Attribute[] = [
  { name: 'name', type: 'string' },
  { name: 'ccode', type: 'string' },
  { name: 'iso3', type: 'string' },
  { name: 'degree', type: 'number' },
];

export const edgeAttributes: readonly Attribute[] = [
  { name: 'weight', type: 'number' },
  { name: 'certainty', type: 'string' },
  { name: 'obligations', type: 'string' },
  { name: 'promises', type: 'string' },
  { name: 'promised', type: 'string' },
  { name: 'alliances', type: 'string' },
];

/** The attributes that the node or edge has, as text. */
export function valuesOf(
  attributes: readonly Attribute[],
  row: Row,
): readonly (readonly [name: string, text: string])[] {
  return attributes.flatMap(({ name }) => {
    const value = row[name] ?? null;
    return value === null ? [] : [[name, plainText(value)] as const];
  });
}
