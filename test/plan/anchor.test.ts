/** A filter that ends at a node named by id is a path from there; any other is asked of each node. */
import { describe, expect, test } from 'vitest';
import { planned } from './planned.ts';

const matchOf = (source: string): string => {
  const match = /MATCH .*/.exec(planned(source).text);
  return match?.[0] ?? '';
};

describe('a filter', () => {
  test('through one relationship', () => {
    expect(
      matchOf('{ memberships(where: { state: { id: { eq: "state:kgz" } } }) { nodes { id } } }'),
    ).toBe('MATCH (n0:Membership)-[:OF_STATE]->(n1:State) WHERE n0.id IS NOT NULL AND n1.id = $p0');
  });

  test('through two, of which one is to many: each node once', () => {
    const source =
      '{ officials(where: { terms: { some: { organization: { id: { in: ["alliance:csto"] } } } } }) { nodes { id } } }';
    expect(matchOf(source)).toBe(
      'MATCH (n0:Official)<-[:HELD_BY]-(n1:Term)-[:AT_ORGANIZATION]->(n2:Organization) WHERE n0.id IS NOT NULL AND n2.id IN $p0',
    );
    expect(planned(source).text).toContain('WITH DISTINCT n0 ORDER BY');
  });

  test('that asks for more on the way is asked as well', () => {
    expect(
      matchOf(
        '{ officials(where: { terms: { some: { kind: { eq: OFFICE }, organization: { id: { eq: "alliance:csto" } } } } }) { nodes { id } } }',
      ),
    ).toMatch(/^MATCH \(n0:Official\)<-.*WHERE n0.id IS NOT NULL AND n2.id = \$p0 AND EXISTS \{/);
  });

  test('that may go back by the relationship on which it came is no path', () => {
    expect(
      matchOf(
        '{ memberships(where: { alliance: { memberships: { some: { id: { eq: "membership:x" } } } } }) { nodes { id } } }',
      ),
    ).toMatch(/^MATCH \(n0:Membership\) WHERE n0.id IS NOT NULL AND EXISTS/);
  });

  test('that names none is asked of each node', () => {
    for (const where of [
      '{ terms: { none: { id: { eq: "term:x" } } } }',
      '{ terms: { some: { title: { eq: "x" } } } }',
      '{ not: { terms: { some: { id: { eq: "term:x" } } } } }',
    ]) {
      expect(matchOf(`{ officials(where: ${where}) { nodes { id } } }`)).toMatch(
        /^MATCH \(n0:Official\) WHERE n0.id IS NOT NULL AND NOT|^MATCH \(n0:Official\) WHERE n0.id IS NOT NULL AND EXISTS/,
      );
    }
  });

  test('counts each node once', () => {
    expect(
      planned(
        '{ officials(where: { terms: { some: { organization: { id: { eq: "alliance:csto" } } } } }) { totalCount } }',
      ).text,
    ).toContain('RETURN count(DISTINCT n0)');
  });
});
