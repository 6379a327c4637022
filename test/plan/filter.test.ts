/** What `where` becomes: predicates in which every value is a parameter. */
import { expect, test } from 'vitest';
import { holdsAndIsCovered, predicates } from '../../src/plan/compile/filter.ts';
import { emptyPlanning } from './planned.ts';

/** The predicates of one `where`, and the parameters in them. */
function filter(type: string, where: unknown): [text: string, parameters: unknown[]] {
  const planning = emptyPlanning();
  const text = predicates(planning, type, 'n', where, `Query.${type}`).join(' AND ');
  return [text, Object.values(planning.parameters)];
}

const operators: readonly [where: unknown, text: string, ...parameters: unknown[]][] = [
  [{ name: { eq: 'a' } }, 'n.name = $p0', 'a'],
  [{ name: { in: ['a', 'b'] } }, 'n.name IN $p0', ['a', 'b']],
  [{ name: { contains: 'a' } }, 'toLower(n.name) CONTAINS toLower($p0)', 'a'],
  [{ name: { startsWith: 'a' } }, 'toLower(n.name) STARTS WITH toLower($p0)', 'a'],
  [{ secrecy: { isNull: true } }, 'n.secrecy IS NULL'],
  [{ secrecy: { isNull: false } }, 'n.secrecy IS NOT NULL'],
  [{ termMonths: { gte: 1, lt: 9 } }, '(n.termMonths >= $p0 AND n.termMonths < $p1)', 1, 9],
  [{ termMonths: {} }, 'true'],
  [
    { obligations: { some: { eq: 'DEFENSE' } } },
    'any(v0 IN n.obligations WHERE v0 = $p0)',
    'DEFENSE',
  ],
  [{ obligations: { none: {} } }, 'none(v0 IN n.obligations WHERE true)'],
  [
    { obligations: { every: { in: ['DEFENSE'] } } },
    'all(v0 IN n.obligations WHERE v0 IN $p0)',
    ['DEFENSE'],
  ],
];

const logic: readonly [where: unknown, text: string, ...parameters: unknown[]][] = [
  [undefined, ''],
  [null, ''],
  [{}, ''],
  [{ and: [] }, 'true'],
  [{ or: [] }, 'false'],
  [{ or: [{ name: { eq: 'a' } }] }, 'n.name = $p0', 'a'],
  [{ or: [{ name: { eq: 'a' } }, {}] }, '(n.name = $p0 OR true)', 'a'],
  [
    { and: [{ name: { eq: 'a' } }, { id: { eq: 'b' }, secrecy: { isNull: true } }] },
    '(n.name = $p0 AND (n.id = $p1 AND n.secrecy IS NULL))',
    'a',
    'b',
  ],
  [{ not: { name: { eq: 'a' } } }, 'NOT coalesce(n.name = $p0, false)', 'a'],
  [
    { name: { eq: 'a' }, not: { or: [{ id: { eq: 'b' } }, { id: { eq: 'c' } }] } },
    'n.name = $p0 AND NOT coalesce((n.id = $p1 OR n.id = $p2), false)',
    'a',
    'b',
    'c',
  ],
];

const related: readonly [where: unknown, text: string, ...parameters: unknown[]][] = [
  [{ alliance: {} }, 'EXISTS { MATCH (n)-[:ESTABLISHES]->(n0:Alliance) }'],
  [
    { alliance: { name: { eq: 'a' } } },
    'EXISTS { MATCH (n)-[:ESTABLISHES]->(n0:Alliance) WHERE n0.name = $p0 }',
    'a',
  ],
  [
    { memberships: { some: { state: { id: { eq: 'a' } } } } },
    'EXISTS { MATCH (n)<-[:UNDER_TREATY]-(n0:Membership) WHERE EXISTS { MATCH (n0)-[:OF_STATE]->(n1:State) WHERE n1.id = $p0 } }',
    'a',
  ],
  [
    { memberships: { none: { role: { eq: 'FULL' } } } },
    'NOT EXISTS { MATCH (n)<-[:UNDER_TREATY]-(n0:Membership) WHERE n0.role = $p0 }',
    'FULL',
  ],
  [
    { memberships: { every: { role: { eq: 'FULL' } } } },
    'NOT EXISTS { MATCH (n)<-[:UNDER_TREATY]-(n0:Membership) WHERE NOT coalesce(n0.role = $p0, false) }',
    'FULL',
  ],
  [
    { identifiers: { some: { scheme: { eq: 'COW' } }, none: {} } },
    '(EXISTS { MATCH (n)-[:IDENTIFIED_BY]->(n0:Identifier) WHERE n0.scheme = $p0 } AND NOT EXISTS { MATCH (n)-[:IDENTIFIED_BY]->(n1:Identifier) })',
    'COW',
  ],
];

// A partial date stands for its first day after lt and gte, for its last after lte and gt.
const dates: readonly [where: unknown, text: string, ...parameters: unknown[]][] = [
  [{ signed: { lt: '1999' } }, 'n.signedMin < $p0', '1999-01-01'],
  [{ signed: { gte: '1999-02' } }, 'n.signedMin >= $p0', '1999-02-01'],
  [{ signed: { lte: '1999' } }, 'n.signedMin <= $p0', '1999-12-31'],
  [{ signed: { gt: '2000-02' } }, 'n.signedMin > $p0', '2000-02-29'],
  [{ signed: { gt: '1999-04-20' } }, 'n.signedMin > $p0', '1999-04-20'],
  [{ signed: { eq: '1999' } }, 'n.signed = $p0', '1999'],
  [{ signed: { in: ['1999', '1999-04'] } }, 'n.signed IN $p0', ['1999', '1999-04']],
  [{ signed: { lt: '[1999-02..2001]' } }, 'n.signedMin < $p0', '1999-02-01'],
  [{ signed: { lte: '[..2001]' } }, 'n.signedMin <= $p0', '2001-12-31'],
];

for (const [where, text, ...parameters] of [...operators, ...logic, ...related, ...dates]) {
  test(`treaties where ${JSON.stringify(where)}`, () => {
    expect(filter('Treaty', where)).toEqual([text, parameters]);
  });
}

test('what holds on a day began no later and has not ended', () => {
  expect(filter('Membership', { holdsOn: '1999-04-20' })).toEqual([
    '((n.startMin IS NULL OR n.startMin <= $p0) AND (n.endMax IS NULL OR $p0 < n.endMax))',
    ['1999-04-20'],
  ]);
});

test('as of a day, the source must cover it as well', () => {
  const planning = emptyPlanning();
  expect(holdsAndIsCovered(planning, 'Membership', 'n', '1999-04-20')).toEqual([
    '(n.startMin IS NULL OR n.startMin <= $p0)',
    '(n.endMax IS NULL OR $p0 < n.endMax)',
    'EXISTS { MATCH (n)-[:FROM_SOURCE]->(n0:Source) WHERE n0.coverageStart <= $p0 AND $p0 <= n0.coverageEnd }',
  ]);
  expect(planning.parameters).toEqual({ p0: '1999-04-20' });
});

test('as of a day, what holds at no time of its own stays', () => {
  expect(holdsAndIsCovered(emptyPlanning(), 'Treaty', 'n', '1999-04-20')).toEqual([]);
});

test.each([
  [{ signed: { gte: '[..2001]' } }, 'is open and has no first day'],
  [{ signed: { gt: '[2001..]' } }, 'is open and has no last day'],
])('%j compares with a day that there is not', (where, message) => {
  expect(() => filter('Treaty', where)).toThrow(message);
});

test.each([
  [
    { name: null },
    'Query.Treaty.where.name is null. Leave it out; what has no value is asked for with { isNull: true }.',
  ],
  [
    { not: null },
    'Query.Treaty.where.not is null. Leave it out; what has no value is asked for with { isNull: true }.',
  ],
  [
    { name: { eq: null } },
    'Query.Treaty.where.name.eq is null. Leave it out; what has no value is asked for with { isNull: true }.',
  ],
  [
    { memberships: { some: null } },
    'Query.Treaty.where.memberships.some is null. Leave it out; what has no value is asked for with { isNull: true }.',
  ],
  [
    { obligations: { none: null } },
    'Query.Treaty.where.obligations.none is null. Leave it out; what has no value is asked for with { isNull: true }.',
  ],
  [
    { or: [{ memberships: { some: { id: { in: null } } } }] },
    'Query.Treaty.where.or.where.memberships.some.where.id.in is null. Leave it out; what has no value is asked for with { isNull: true }.',
  ],
])('treaties where %j is refused', (where, message) => {
  expect(() => filter('Treaty', where)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message }),
  );
});
