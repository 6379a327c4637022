/** What codegen writes of statements: types, the query in the comment, a function. */
import { expect, test } from 'vitest';
import { statementsText } from '../../src/codegen/write/statements.ts';
import { modelWith } from './models.ts';

test('a statement becomes a function that repeats its query', () => {
  const model = modelWith({
    'cypher/fleets/larger-fleets.cypher': `// The fleets with at least so many ships,
// at these bases.
// $ships: number
// $bases: string[] | null
// => name: string, ships: number | null,
//    bases: [id: string, flags: Flag[]][]
MATCH (f:Fleet)-[:BASED_AT]->(b:Base)
WHERE f.ships >= $ships AND ($bases IS NULL OR b.id IN $bases)
RETURN f.name AS name, f.ships AS ships, collect([b.id, ['\${RED}']]) AS bases;
`,
    'schema/flag.graphql': 'enum Flag { RED } extend type Base { flags: [Flag!]! }',
  });
  expect(statementsText(model))
    .toBe(`/** The statements of the program, each a function: from cypher/, by src/codegen/write/statements.ts. */
import { reading } from '../graph/compiled.ts';
import type { ReadStatement } from '../graph/compiled.ts';
import type { Flag } from './types.ts';

export interface LargerFleetsParameters {
  readonly ships: number;
  readonly bases: readonly string[] | null;
}

export type LargerFleetsRow = readonly [name: string, ships: number | null, bases: readonly (readonly [id: string, flags: readonly Flag[]])[]];

/**
 * The fleets with at least so many ships,
 * at these bases.
 *
 * \`cypher/fleets/larger-fleets.cypher\`:
 * \`\`\`cypher
 * MATCH (f:Fleet)-[:BASED_AT]->(b:Base)
 * WHERE f.ships >= $ships AND ($bases IS NULL OR b.id IN $bases)
 * RETURN f.name AS name, f.ships AS ships, collect([b.id, ['\${RED}']]) AS bases
 * \`\`\`
 */
export const largerFleets: ReadStatement<[parameters: LargerFleetsParameters], LargerFleetsRow> = reading(
  \`MATCH (f:Fleet)-[:BASED_AT]->(b:Base)
WHERE f.ships >= $ships AND ($bases IS NULL OR b.id IN $bases)
RETURN f.name AS name, f.ships AS ships, collect([b.id, ['\\\${RED}']]) AS bases\`,
);
`);
});

test('a placeholder is given by whoever runs the statement, out of all that the model has', () => {
  const model = modelWith({
    'cypher/store/link.cypher': `// Leads from node to node.
// <Relationship>: relationship type
// <Label>: a label by which nodes are found
// $links: { from: string, to: Properties }[]
UNWIND $links AS link
MATCH (a:Node {id: link.from}), (b:<Label>)
CREATE (a)-[r:<Relationship>]->(b) SET r = link.to
`,
  });
  expect(statementsText(model))
    .toBe(`/** The statements of the program, each a function: from cypher/, by src/codegen/write/statements.ts. */
import { writing } from '../graph/compiled.ts';
import type { Properties, WriteStatement } from '../graph/compiled.ts';

const relationshipTypes: ReadonlySet<string> = new Set(["BASED_AT"]);

const labelsThatFind: ReadonlySet<string> = new Set(["Node"]);

export interface LinkNames {
  /** Relationship type: others are refused. */
  readonly relationship: string;
  /** A label by which nodes are found: others are refused. */
  readonly label: string;
}

export interface LinkParameters {
  readonly links: readonly { readonly from: string; readonly to: Properties }[];
}

export type LinkRow = readonly [];

/**
 * Leads from node to node.
 *
 * \`cypher/store/link.cypher\`:
 * \`\`\`cypher
 * UNWIND $links AS link
 * MATCH (a:Node {id: link.from}), (b:<Label>)
 * CREATE (a)-[r:<Relationship>]->(b) SET r = link.to
 * \`\`\`
 */
export const link: WriteStatement<[names: LinkNames, parameters: LinkParameters], LinkRow> = writing(
  \`UNWIND $links AS link
MATCH (a:Node {id: link.from}), (b:<Label>)
CREATE (a)-[r:<Relationship>]->(b) SET r = link.to\`,
  { Relationship: relationshipTypes, Label: labelsThatFind },
);
`);
});

test('a statement of each type of node is written once for each', () => {
  const text = statementsText(
    modelWith({
      'cypher/fleets/counts.cypher': `// How many there are.
// <Type>: each type of node
// => type: string, count: number
RETURN '<Type>' AS type, COUNT { MATCH (n:<Type>) } AS count
`,
    }),
  );
  expect(text).toContain(`reading(
  \`RETURN 'Base' AS type, COUNT { MATCH (n:Base) } AS count
UNION ALL
RETURN 'Fleet' AS type, COUNT { MATCH (n:Fleet) } AS count\`,
);`);
  expect(text).toContain('export const counts: ReadStatement<[], CountsRow>');
});
