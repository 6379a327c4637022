/** A model that changes under a store with data: what is new is counted, found, filtered by and exported by its one file. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, scratchCopy } from '../support/scratch.ts';

const scratch = scratchCopy();

/** What the changed model and its data add, each file once. */
const added = {
  'schema/sanction.graphql': `"What a sanction forbids."
enum SanctionKind {
  "Trade in arms."
  ARMS
  "Travel of persons."
  TRAVEL
}

"A state was under sanctions, as one source gives it."
type Sanction implements Assertion {
  "What it forbids."
  kind: SanctionKind!
  "What it says, in the source's words."
  wording: String! @searchable(as: TEXT)
  "A remark of the editors, which no search looks into."
  remark: String
  "The state that it is imposed on."
  target: State! @relationship(type: "SANCTIONS", direction: OUT)
}
`,
  'data/sanctions.csv': `id,source,evidence.locator,start,end,leftCensored,kind,wording,remark,target
sanction:zanzibar-1,source:atop-4.01,row 1,2001-02,2003-05-01,false,ARMS,No muskets may be brought to Zanzibar,Unheardofremark,state:afg
`,
  'schema/port.graphql': `"A port of a state."
type Port implements Organization {
  "The state whose port it is."
  state: State! @relationship(type: "PORT_OF", direction: OUT)
}
`,
  'data/ports.csv': `id,name,aliases,state
port:unheard,Port of Unheardof,Unheardofhaven,state:ago
`,
} as const;

/** A made-up row in the form of the dataset. */
const cow = [
  'version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version',
  '4999,2,"United States of America",1,1,2001,,,,"Type III: Entente",1,1,2001,,,,0,1,0,0,0,1,4.1',
  '4999,20,"Canada",1,1,2001,,,,"Type III: Entente",1,1,2001,,,,0,1,0,0,0,1,4.1',
].join('\n');

/** The field that is taken away, and the days that it can mean. */
const reported = /"reported(?:Min|Max)?":/;

beforeAll(() => {
  const { folder } = scratch;
  cpSync(join(root, 'test/support/ask.ts'), join(folder, 'test/support/ask.ts'));
  write('ask.mts', asking);
  entente('store', 'load');
  expect(exported('store').filter((line) => reported.test(line))).toHaveLength(1);
  // What was imported before the change is taken back after it.
  write('cow.csv', cow);
  entente('imported', 'load');
  entente('imported', 'import', 'cow-alliances', 'cow.csv');

  for (const [file, text] of Object.entries(added)) write(file, text);
  // A field more, on a type whose facts are there already.
  edit(
    'schema/state.graphql',
    /Subject \{\n/,
    (found) => `${found}  "Its motto."\n  motto: String @searchable(as: TEXT)\n`,
  );
  edit('data/states.csv', /^id,.*$/m, (head) => `${head},motto`);
  edit('data/states.csv', /^state:.*$/gm, (row) =>
    row.startsWith('state:afg,') ? `${row},"Unheardof, and yet heard"` : `${row},`,
  );
  // A field less, with what the sources gave of it.
  edit('schema/statement.graphql', /\n {2}"[^"\n]*"\n {2}reported: PartialDate/, () => '');
  edit('data/articles/csto-recruiters-2018-06-21.yaml', / +reported: '2018-06-21'\n/, () => '');
  node('--import', 'tsx', 'src/codegen/main.ts');
  entente('store', 'load');
});

afterAll(() => scratch.remove());

describe('on a store that was written under the model of before', () => {
  test('a new type of assertion is counted as itself', () => {
    expect(
      answer(`{
        source(id: "source:atop-4.01") { assertionCounts { type count } }
        graph { types { type count } }
      }`),
    ).toMatchObject({
      source: {
        assertionCounts: expect.arrayContaining([{ type: 'Sanction', count: 1 }]) as unknown,
      },
      graph: {
        types: expect.arrayContaining([
          { type: 'Sanction', count: 1 },
          { type: 'Port', count: 1 },
        ]) as unknown,
      },
    });
  });

  test('what the model calls searchable is found, and nothing else', () => {
    expect(
      answer(`{
        muskets: search(text: "muskets") { nodes { field snippet node { __typename id } } }
        motto: search(text: "unheardof") { nodes { field node { __typename id } } }
        remark: search(text: "unheardofremark") { totalCount }
        haven: search(text: "unheardofhaven", types: [Port]) { nodes { field } }
      }`),
    ).toEqual({
      muskets: {
        nodes: [
          {
            field: 'wording',
            snippet: 'No muskets may be brought to Zanzibar',
            node: { __typename: 'Sanction', id: 'sanction:zanzibar-1' },
          },
        ],
      },
      motto: {
        nodes: [
          { field: 'name', node: { __typename: 'Port', id: 'port:unheard' } },
          { field: 'motto', node: { __typename: 'State', id: 'state:afg' } },
        ],
      },
      remark: { totalCount: 0 },
      haven: { nodes: [{ field: 'aliases' }] },
    });
  });

  test('a new assertion holds on the days of its source, and filters by its fields', () => {
    const sanctions = '{ nodes { id kind start startMax target { name } } }';
    const found = {
      nodes: [
        {
          id: 'sanction:zanzibar-1',
          kind: 'ARMS',
          start: '2001-02',
          startMax: '2001-02-28',
          target: { name: 'Afghanistan' },
        },
      ],
    };
    expect(
      answer(`{
        within: sanctions(asOf: "2001-02-10") ${sanctions}
        after: sanctions(asOf: "2003-05-01") ${sanctions}
        held: sanctions(where: { holdsOn: "2003-04-30", kind: { eq: ARMS } }) ${sanctions}
        other: sanctions(where: { kind: { eq: TRAVEL } }) ${sanctions}
        motto: states(where: { motto: { startsWith: "Unheard" } }) { nodes { id motto } }
        ports(where: { state: { id: { eq: "state:ago" } } }) { nodes { name state { name } } }
      }`),
    ).toEqual({
      within: found,
      after: { nodes: [] },
      held: found,
      other: { nodes: [] },
      motto: { nodes: [{ id: 'state:afg', motto: 'Unheardof, and yet heard' }] },
      ports: { nodes: [{ name: 'Port of Unheardof', state: { name: 'Angola' } }] },
    });
  });

  test('a field that was taken away cannot be asked for', () => {
    expect(refusal('{ statements { nodes { reported } } }')).toContain(
      'Cannot query field \\"reported\\" on type \\"Statement\\"',
    );
  });

  test('a field that was taken away is not exported', () => {
    expect(exported('store').filter((line) => reported.test(line))).toEqual([]);
  });

  test('an import of before is taken back, and the graph as it was then is told or refused', () => {
    entente('imported', 'load');
    const facts = (text: readonly string[]) => text.filter((line) => line.startsWith('{"id":'));
    expect(facts(exported('imported')).join('\n')).toContain('cow-alliances-4.1/4999/2');
    // The upgrade took a field away.
    expect(() => entente('imported', 'export', 'graph', '--revision', '1')).toThrow(
      /Revision 1 cannot be exported: revision 3 brought its facts over to another data model/,
    );
    expect(() => entente('imported', 'undo', '3')).toThrow(
      /Revision 3 cannot be undone: it brought the graph over/,
    );
    expect(entente('imported', 'undo', '2')).toContain('Undone: revision 5');
    expect(facts(exported('imported'))).toEqual(facts(exported('store')));
    // And back again, by the model of now.
    entente('imported', 'undo', '5');
    expect(facts(exported('imported')).join('\n')).toContain('cow-alliances-4.1/4999/2');
  });

  test('the graph is that of a store in which nothing ever was otherwise', () => {
    entente('fresh', 'load');
    expect(hashOf('store')).toBe(hashOf('fresh'));
    // Only what was done to the stores may differ.
    const facts = (store: string) =>
      exported(store).filter((line) => !/^{"(?:entente|revision)"/.test(line));
    const fresh = facts('fresh');
    expect(facts('store').filter((line) => !fresh.includes(line))).toEqual([]);
  });
});

/** Prints what the store answers: the data, or the errors. */
const asking = `
import { openEmbedded } from './src/graph/embedded.ts';
import { ask } from './test/support/ask.ts';
const graph = openEmbedded('store');
console.log(JSON.stringify(await ask(graph, process.argv[2])));
await graph.close();
`;

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

function asked(question: string): Answer {
  return JSON.parse(node('--import', 'tsx', 'ask.mts', question)) as Answer;
}

function answer(question: string): unknown {
  const { data, errors } = asked(question);
  expect(errors).toBeUndefined();
  return data;
}

function refusal(question: string): string {
  return JSON.stringify(asked(question).errors);
}

function exported(store: string): readonly string[] {
  return entente(store, 'export', 'graph').split('\n');
}

function hashOf(store: string): unknown {
  return (JSON.parse(exported(store)[0] ?? '') as Readonly<Record<string, unknown>>).hash;
}

function entente(store: string, ...args: readonly string[]): string {
  return node('--import', 'tsx', 'src/main.ts', ...args, { ENTENTE_STORE: store });
}

function node(...args: readonly (string | Readonly<Record<string, string>>)[]): string {
  const last = args.at(-1);
  const env = typeof last === 'object' ? { ...process.env, ...last } : process.env;
  return execFileSync(
    process.execPath,
    args.filter((arg) => typeof arg === 'string'),
    { cwd: scratch.folder, encoding: 'utf8', env, maxBuffer: 2 ** 28 },
  );
}

function write(file: string, text: string): void {
  const path = join(scratch.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What is looked for must be there: an edit that changes nothing is no edit. */
function edit(file: string, from: RegExp, to: (...found: readonly string[]) => string): void {
  const path = join(scratch.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}
