/** What codegen reads from the text of a statement: parameters, columns, and names of the graph. */
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/codegen/read/cypher-names.ts';
import {
  bareText,
  columnsOf,
  cutAtParameters,
  parametersOf,
} from '../../src/codegen/read/cypher-text.ts';

test('comments and strings are blanked in place', () => {
  const text = `MATCH (n) // a 'comment'
WHERE n.name = 'it\\'s // no comment' AND n.url <> "http://x" /* two
lines */ RETURN n`;
  const bare = bareText(text);
  expect(bare).toHaveLength(text.length);
  expect(bare.replace(/ +/g, ' ')).toBe(`MATCH (n) 
WHERE n.name = AND n.url <> 
 RETURN n`);
});

test.each([
  ['each once, in their order', 'RETURN $b + $a + $b', ['b', 'a']],
  ['none in comments or strings', 'RETURN \'$a\', "$b" // $c\n/* $d */', []],
])('parameters: %s', (_what, text, expected) => {
  expect(parametersOf(text)).toEqual(expected);
});

test('a statement is cut at its parameters, and is whole again when they are put back', () => {
  const text = "MATCH (n) WHERE n.a = $x AND n.b <> '$x' AND n.c IN $yy RETURN n // $x";
  const cuts = cutAtParameters(text);
  expect(cuts).toEqual([
    'MATCH (n) WHERE n.a = ',
    'x',
    " AND n.b <> '$x' AND n.c IN ",
    'yy',
    ' RETURN n // $x',
  ]);
  expect(cuts.map((cut, index) => (index % 2 === 0 ? cut : `$${cut}`)).join('')).toBe(text);
});

test.each<[string, string, (string | undefined)[]]>([
  ['a variable', 'MATCH (n) RETURN n', ['n']],
  ['aliases', 'RETURN 1 AS one, n.name AS name', ['one', 'name']],
  ['DISTINCT, in lower case', 'match (n) return distinct n as node', ['node']],
  ['what follows them', 'RETURN a, b AS c ORDER BY a DESC SKIP 1 LIMIT 2', ['a', 'c']],
  ['a semicolon at the end', 'RETURN a, b AS c;\n', ['a', 'c']],
  ['commas in calls', 'RETURN coalesce(a, [b, {c: d}], e) AS f, g', ['f', 'g']],
  ['commas in strings', "RETURN 'a, b' AS c, ', AS d' AS e", ['c', 'e']],
  ['maps', 'RETURN n {.name, total: count(*)} AS n', ['n']],
  ['CASE', "RETURN CASE WHEN n.a THEN 'x' ELSE 'y' END AS z, n", ['z', 'n']],
  ['columns without a name', 'RETURN n.name, count(*), n', [undefined, undefined, 'n']],
  ['a star', 'MATCH (n) RETURN *', [undefined]],
  ['no RETURN', 'MATCH (n)', []],
  ['a sub-query before', 'CALL () { MATCH (n) RETURN n LIMIT 1 } RETURN n.name AS name', ['name']],
  [
    'a sub-query within',
    'RETURN COLLECT { MATCH (a) RETURN a.name ORDER BY a.name LIMIT 3 } AS names, b',
    ['names', 'b'],
  ],
  ['UNION', 'MATCH (a:A) RETURN a AS n UNION MATCH (b:B) RETURN b AS n', ['n']],
  ['RETURN in a comment', 'RETURN a // RETURN b', ['a']],
])('columns: %s', (_what, text, expected) => {
  expect(columnsOf(text)).toEqual(expected);
});

describe('names of the graph', () => {
  const names = (text: string) => {
    const { labels, relationships, properties } = namesOf(text);
    return [[...labels], [...relationships], [...properties]].map((all) => all.join(' '));
  };

  test.each<[string, string, string, string, string]>([
    ['a pattern', 'MATCH (this)-[:IN]->(a:A {id: 1})', 'A', 'IN', 'id'],
    ['alternatives', 'MATCH (a:A|B)-[r:R | S|T*1..3]->(:C&!D)', 'A B C D', 'R S T', ''],
    ['brackets', 'MATCH (a:(A|B)&C {x: 1})<-[:!(R|S)]-()', 'A B C', 'R S', 'x'],
    ['several labels, in any case', 'MATCH (a:A:b)', 'A b', '', ''],
    ['names in backticks', 'MATCH (a:`A`)-[:`R`]->() RETURN a.`x`', 'A', 'R', 'x'],
    ['a label asked for', 'MATCH (a) WHERE a:A AND NOT a:B RETURN a:C AS c', 'A B C', '', ''],
    ['CASE', "WITH CASE WHEN a:A THEN 'X' ELSE 'Y' END AS type RETURN type", 'A', '', ''],
    ['CASE in a map', "RETURN { type: CASE WHEN a.x THEN 'X' END } AS c", '', '', 'x'],
    ['a map of its own', 'WITH {total: 1, Rest: 2} AS m RETURN m.total, m.Rest', '', '', ''],
    ['a projection', 'RETURN a {.x, .y, total: a.z, kind: a:A} AS a', 'A', '', 'x y z'],
    ['a projection in a call', 'RETURN collect(a {.x, total: 1}) AS all', '', '', 'x'],
    ['a relationship with properties', 'MATCH ()-[r:R {x: 1} WHERE r.y = 2]-()', '', 'R', 'x y'],
    ['a property of a call, of an item', 'RETURN startNode(r).x, all[0].y', '', '', 'x y'],
    ['functions with a dot', 'RETURN duration.between(a.x, b.y).days', '', '', 'x y'],
    ['numbers', 'RETURN 1.5, [0..n], n.x', '', '', 'x'],
    ['keys of a parameter', 'RETURN $range.from', '', '', ''],
    ['strings and comments', "RETURN 'a.x' // (:A)-[:R]->()", '', '', ''],
    ['sub-queries', 'WHERE EXISTS { (a)-[:R]->(:A {x: 1}) WHERE a.y = 1 }', 'A', 'R', 'x y'],
    ['counts', 'WITH COUNT { (a)-[:R]->(b:B) } AS n, a:A AS is', 'B A', 'R', ''],
    ['quantified patterns', 'MATCH (a:A) ((b:B)-[:R]->(c)){1,3} (d:D)', 'A B D', 'R', ''],
    ['pattern comprehensions', 'RETURN [(a)-[:R]->(b:B) WHERE b.x | b.y] AS c', 'B', 'R', 'x y'],
  ])('%s', (_what, text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
});
