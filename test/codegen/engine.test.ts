/** What the embedded engine refuses stops codegen, with the engine's words. */
import { expect, test } from 'vitest';
import { tryStatements } from '../../src/codegen/check/engine.ts';
import { answered, modelWith } from './models.ts';
import type { Files } from './models.ts';

const does = '// What it does.';

async function refusalOf(files: Files): Promise<string> {
  try {
    await tryStatements(modelWith(files));
    return 'Nothing is refused.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const refused: readonly (readonly [fault: string, files: Files, message: RegExp])[] = [
  [
    'a function that there is not',
    {
      'cypher/fleets/loud.cypher': `${does}\n// => name: string\nMATCH (f:Fleet) RETURN toUper(f.name) AS name`,
    },
    /^cypher\/fleets\/loud\.cypher: loud: the embedded engine refuses it, with the parameters \{\}\. Correct the statement:\n {2}Query error: [^]*Unknown function 'toUper'/,
  ],
  [
    'a variable that there is not',
    {
      'cypher/fleets/names.cypher': `${does}\n// => name: string\nMATCH (f:Fleet) RETURN g.name AS name`,
    },
    /^cypher\/fleets\/names\.cypher: names: [^]*Undefined variable 'g'/,
  ],
  [
    'a clause that is misspelt, in a statement that answers a field',
    answered('sister: Fleet', 'MACH (this) RETURN this AS fleet'),
    /^cypher\/fields\/Fleet\.sister\.cypher: Fleet\.sister: [^]*syntax error/,
  ],
  [
    'what is wrong with one of the values of a placeholder',
    {
      'cypher/store/link.cypher': `${does}
// <Relationship>: relationship type
// => count: number
MATCH (a:Fleet), (b:Base) CREATE (a)-[:<Relationship>]->(b) RETURN cout(*) AS count`,
    },
    /^cypher\/store\/link\.cypher: link: the embedded engine refuses it, with BASED_AT, with the parameters/,
  ],
  [
    'what is wrong with one of the values of a parameter',
    {
      'cypher/fleets/some.cypher': `${does}\n// $most: number | null\n// => name: string\nMATCH (f:Fleet) RETURN f.name AS name LIMIT $most`,
    },
    /^cypher\/fleets\/some\.cypher: some: the embedded engine refuses it, with the parameters \{"most":null\}/,
  ],
];

test.each(refused)('%s', async (_fault, files, message) => {
  expect(await refusalOf(files)).toMatch(message);
});

test('each faulty file is reported once, all at the same time', async () => {
  const wrong = `${does}\n// $name: string | null\n// => name: string\nRETURN toUper($name) AS name`;
  const message = await refusalOf({ 'cypher/a/one.cypher': wrong, 'cypher/a/two.cypher': wrong });
  expect(message.match(/^cypher\/a\/\w+\.cypher/gm)).toEqual([
    'cypher/a/one.cypher',
    'cypher/a/two.cypher',
  ]);
});

test('sound statements are not refused', async () => {
  const files = {
    ...answered(
      'sisters(ranks: [Int!], first: Int!): Int',
      'MATCH (this) WHERE this.ships IN $ranks AND this.name < $asOf RETURN $first AS n',
    ),
    'cypher/store/create.cypher': `${does}
// <Labels>: labels of a stored type
// $rows: readonly { properties: Properties }[]
// => count: number
UNWIND $rows AS row CREATE (n:<Labels>) SET n = row.properties RETURN count(*) AS count`,
  };
  expect(await refusalOf(files)).toBe('Nothing is refused.');
});
