/** Codegen refuses a statement whose text and whose declarations do not fit each other, or the data model. */
import { expect, test } from 'vitest';
import { refusalOf } from './models.ts';
import type { Files } from './models.ts';

interface Refusal {
  readonly fault: string;
  readonly files: Files;
  readonly message: string;
}

const file = 'cypher/fleets/fleets.cypher';
const at = `${file}: fleets: `;

/** A file of these lines. */
function statement(...lines: readonly string[]): Files {
  return { [file]: `${lines.join('\n')}\n` };
}

const does = '// The names of all fleets.';
const namesThem = 'MATCH (f:Fleet) RETURN f.name AS name';
const sound = `${does}\n// => name: string\n${namesThem}\n`;

const files: readonly Refusal[] = [
  {
    fault: 'a statement in no folder',
    files: { 'cypher/fleets.cypher': sound },
    message:
      'cypher/fleets.cypher: fleets: it stands in no folder. Move it to cypher/fields/ if it answers a field, else to the folder of its use, such as cypher/membership/.',
  },
  {
    fault: 'a name that is not in kebab case',
    files: { 'cypher/fleets/allFleets.cypher': sound },
    message:
      'cypher/fleets/allFleets.cypher: allFleets: no function can have its name. Name it such as `source-ids.cypher`.',
  },
  {
    fault: 'a name that TypeScript keeps for itself',
    files: { 'cypher/fleets/delete.cypher': sound },
    message:
      'cypher/fleets/delete.cypher: delete: no function can have its name. Name it such as `source-ids.cypher`.',
  },
  {
    fault: 'two files of one name',
    files: { 'cypher/bases/fleets.cypher': sound, [file]: sound },
    message: `${at}cypher/bases/fleets.cypher has the same name. Rename one of the two.`,
  },
  {
    fault: 'a statement that does not say what it does',
    files: statement('// => name: string', namesThem),
    message: `${at}it does not say what it does. Begin it with a line such as \`// All sources.\`.`,
  },
  {
    fault: 'a statement that writes outside the store',
    files: statement(
      does,
      '// => name: string',
      "MATCH (f:Fleet) SET f.name = '' RETURN f.name AS name",
    ),
    message: `${at}it writes, with SET. Only a statement of cypher/store/ may.`,
  },
];

const parameters: readonly Refusal[] = [
  {
    fault: 'a parameter that is not declared',
    files: statement(
      does,
      '// => name: string',
      'MATCH (f:Fleet {name: $name}) RETURN f.name AS name',
    ),
    message: `${at}$name is not declared. Declare it: \`// $name: …\`.`,
  },
  {
    fault: 'a misspelt parameter',
    files: statement(
      does,
      '// $name: string',
      '// => name: string',
      'MATCH (f:Fleet {name: $name}) WHERE f.name <> $nmae RETURN f.name AS name',
    ),
    message: `${at}$nmae is not declared. Did you mean "name"? Or declare it: \`// $nmae: …\`.`,
  },
  {
    fault: 'a parameter that is used in a comment only',
    files: statement(does, '// $name: string', '// => name: string', `${namesThem} // $name`),
    message: `${at}the statement never uses $name. Use it, or take its declaration away.`,
  },
  {
    fault: 'a parameter declared twice',
    files: statement(
      does,
      '// $name: string',
      '// $name: number',
      '// => name: string',
      'MATCH (f:Fleet {name: $name}) RETURN f.name AS name',
    ),
    message: `${at}the parameter $name is declared twice. Keep one.`,
  },
  {
    fault: 'a key that a parameter lacks',
    files: statement(
      does,
      '// $page: { after: string }',
      '// => name: string',
      'MATCH (f:Fleet) WHERE f.name > $page.aftr RETURN f.name AS name',
    ),
    message: `${at}$page has no \`aftr\`. Did you mean "after"?`,
  },
  {
    fault: 'a key that the rows of a parameter lack',
    files: statement(
      does,
      '// $rows: readonly { base: string }[]',
      '// => name: string',
      'UNWIND $rows AS row MATCH (f:Fleet)-[:BASED_AT]->({name: row.bse}) RETURN f.name AS name',
    ),
    message: `${at}the model has no property \`bse\`. Did you mean "base"?`,
  },
  {
    fault: 'an unknown type',
    files: statement(
      does,
      '// $name: text',
      '// => name: string',
      'MATCH (f:Fleet {name: $name}) RETURN f.name AS name',
    ),
    message: `${at}\`name\` has the type \`text\`. Known are NodeType, Properties, boolean, null, number, string, unknown.`,
  },
  {
    fault: 'a type that cannot be read',
    files: statement(does, '// => name: string[', namesThem),
    message: `${at}\`=> name: string[\` cannot be read: expected \`]\`, found the end. Write \`$name: type\` or \`=> column: type, …\`, with types such as string, number | null, readonly string[], [a: string, b: number], { id: string }.`,
  },
];

const columns: readonly Refusal[] = [
  {
    fault: 'a column that is not declared',
    files: statement(
      does,
      '// => name: string',
      'MATCH (f:Fleet) RETURN f.name AS name, f.ships AS ships',
    ),
    message: `${at}it declares the columns \`name\` and returns \`name\`, \`ships\`. Let \`// => …\` name those of RETURN, in their order.`,
  },
  {
    fault: 'columns in another order',
    files: statement(
      does,
      '// => ships: number | null, name: string',
      'MATCH (f:Fleet) RETURN f.name AS name, f.ships AS ships',
    ),
    message: `${at}it declares the columns \`ships\`, \`name\` and returns \`name\`, \`ships\`. Let \`// => …\` name those of RETURN, in their order.`,
  },
  {
    fault: 'a column without a name',
    files: statement(does, '// => name: string', 'MATCH (f:Fleet) RETURN f.name'),
    message: `${at}a column has no name. Name it with \`AS\`.`,
  },
];

const names: readonly Refusal[] = [
  {
    fault: 'a misspelt property',
    files: statement(does, '// => name: string', 'MATCH (f:Fleet) RETURN f.nmae AS name'),
    message: `${at}the model has no property \`nmae\`. Did you mean "name"?`,
  },
  {
    fault: 'a misspelt label',
    files: statement(does, '// => name: string', 'MATCH (f:Flet) RETURN f.name AS name'),
    message: `${at}the model has no label \`Flet\`. Did you mean "Fleet"?`,
  },
  {
    fault: 'a misspelt relationship type',
    files: statement(
      does,
      '// => name: string',
      'MATCH (f:Fleet)-[:BASED_ON]->() RETURN f.name AS name',
    ),
    message: `${at}the model has no relationship \`BASED_ON\`. Did you mean "BASED_AT"?`,
  },
  {
    fault: 'a misspelt property of what the store keeps',
    files: {
      'cypher/store/bookkeeping.graphql': 'type Log { number: Int! }',
      'cypher/store/last.cypher':
        '// The last.\n// => last: number\nMATCH (log:Log) RETURN max(log.nubmer) AS last',
    },
    message:
      'cypher/store/last.cypher: last: the model has no property `nubmer`. Did you mean "number" or "name"?',
  },
];

const placeholders: readonly Refusal[] = [
  {
    fault: 'a placeholder that is not declared',
    files: statement(does, '// => name: string', 'MATCH (f:<Label>) RETURN f.name AS name'),
    message: `${at}<Label> is not declared. Declare it: \`// <Label>: …\`.`,
  },
  {
    fault: 'a placeholder for what has none',
    files: statement(
      does,
      '// <Label>: any label',
      '// => name: string',
      'MATCH (f:<Label>) RETURN f.name AS name',
    ),
    message: `${at}there is no placeholder for "any label". Known are: labels of a stored type; relationship type; a label by which nodes are found; a type of node; each type of node.`,
  },
  {
    fault: 'a placeholder that is not used',
    files: statement(does, '// <Type>: each type of node', '// => name: string', namesThem),
    message: `${at}the statement never uses <Type>. Use it, or take its declaration away.`,
  },
];

for (const { fault, files: wrong, message } of [
  ...files,
  ...parameters,
  ...columns,
  ...names,
  ...placeholders,
]) {
  test(fault, () => expect(refusalOf(wrong)).toBe(message));
}

test('the statement that the faulty ones are made from has no fault', () => {
  expect(refusalOf({ [file]: sound })).toBeUndefined();
});

test('what the store keeps may be named, and is not a type of the model', () => {
  const kept = {
    'cypher/store/bookkeeping.graphql': '"What was done." type Log { number: Int! }',
    'cypher/store/log.cypher': '// Logs.\n// $number: number\nCREATE (:Log {number: $number})',
  };
  expect(refusalOf(kept)).toBeUndefined();
});
