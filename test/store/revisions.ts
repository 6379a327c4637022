/** Change sets, undo, the text and its restoring, on any engine: what each leaves, and what it refuses. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { changesSince } from '../../src/store/changes.ts';
import { tieFact, tieId } from '../../src/store/tie.ts';
import { readHead } from '../../src/store/head.ts';
import { readRevisions } from '../../src/store/log.ts';
import { people } from '../../src/store/origin.ts';
import { restore } from '../../src/store/restore.ts';
import { revise } from '../../src/store/revise.ts';
import { graphText } from '../../src/store/text.ts';
import { undo } from '../../src/store/undo.ts';
import { partOfData } from '../support/part-of-data.ts';
import { asserting, importing, located, membership, pact, statement } from './facts.ts';
import { expectSame, linesOf, trueHash } from './lines.ts';
import type { EmptyEngine } from './suite.ts';

/** What is asked of `changesSince` beside the graph and its revisions. */
type Told =
  Parameters<typeof changesSince> extends [unknown, unknown, ...infer Rest] ? Rest : never;

export function revisingOn(engine: EmptyEngine): void {
  const options = { skip: engine.skipped !== undefined, timeout: 180_000 };

  describe(`revisions on ${engine.name}`, options, () => {
    let graph: Graph;
    let bundled: readonly string[];
    beforeEach(async () => {
      graph = await engine.open();
      await loadBundled(graph, partOfData(), () => undefined);
      bundled = await linesOf(graph);
    });
    afterEach(() => graph.close());

    const shown = async (id: string) => {
      const line = (await linesOf(graph)).find((each) => each.startsWith(`{"id":"${id}"`));
      return line === undefined
        ? undefined
        : (JSON.parse(line) as { fact: Readonly<Record<string, unknown>>; origins: string[] });
    };
    const lastNumber = async () => (await readHead(graph)).revision;

    test('one valid statement is checked against the graph, and is one more fact', async () => {
      const { revision } = await revise(graph, asserting([statement]));
      expect(revision).toMatchObject({ number: 2, kind: 'CHANGE', who: 'tester', added: 1 });
      expect((await shown(statement.id))?.origins).toEqual([people]);
      await trueHash(graph);
      await undo(graph, 2);
      expectSame(await linesOf(graph), bundled);
    });

    test('every fault of a change set is told with its place, and nothing is written', async () => {
      const faulty = asserting([
        membership('a', { state: 'state:nowhere', start: '1992-13' }),
        membership('b', { evidence: [], state: null }),
        { type: 'State', id: 'alliance:csto', name: 'No state' },
        { type: 'Rumour', id: 'rumour:1' },
      ]);
      await expect(revise(graph, faulty)).rejects.toMatchObject({
        name: 'FactError',
        problems: [
          'test:1: membership:test/a: start: "1992-13" is not a date such as 1992, 1992-05, 1992-05-15 or [1992-05-15..1992-06-01].',
          'test:1: membership:test/a: state: nothing has the id "state:nowhere".',
          'test:2: membership:test/b: state: it is missing.',
          'test:2: membership:test/b: it names no evidence. Give at least one locator.',
          'test:3: alliance:csto is a Alliance already, not a State. Give it another id, or withdraw that one first.',
          'test:4: there is no type Rumour.',
        ],
      });
      expect(await lastNumber()).toBe(1);
    });

    test('a correction stands over what the bundled data asserts, and goes with its undoing', async () => {
      const id = 'membership:cow-alliances-4.1/350/704/1992-05-15';
      const corrected = {
        ...asserting([]),
        corrected: [{ id, fields: { end: '1999-04-02' }, place: 'test:1' }],
      };
      const { revision } = await revise(graph, corrected);
      expect(revision).toMatchObject({ added: 0, corrected: 1, withdrawn: 0 });
      expect(await shown(id)).toMatchObject({
        ...{ origins: ['data', people], fact: { end: '1999-04-02', state: 'state:uzb' } },
      });
      // The bundled data keeps what it asserts beneath, and a restored text too.
      const text = await textOf(graph);
      expect(text.find((line) => line.includes(`"${id}"`))).toContain('"asserted":{"data":');
      await expectRestored(engine, text);
      await undo(graph, 2);
      expectSame(await linesOf(graph), bundled);
      await trueHash(graph);
    });

    test('a correction of nothing, and a withdrawal of what another asserts, are refused', async () => {
      const changes = {
        ...asserting([]),
        corrected: [{ id: 'state:nowhere', fields: { name: 'Nowhere' }, place: 'test:1' }],
        withdrawn: [
          { id: 'state:kgz', place: 'test:2' },
          { id: 'state:nowhere', place: 'test:3' },
        ],
      };
      await expect(revise(graph, changes)).rejects.toMatchObject({
        problems: [
          'test:1: nothing has the id "state:nowhere", so it cannot be corrected.',
          'test:2: state:kgz is asserted by data, not by people, which cannot withdraw it.',
          'test:3: nothing has the id "state:nowhere", so it cannot be withdrawn.',
        ],
      });
    });

    test('what a change set names twice is refused, and the hash stays true', async () => {
      await revise(graph, asserting([pact('a')]));
      const withdrawal = (place: string) => ({ id: 'alliance:test-a', place });
      const twice = {
        ...asserting([]),
        withdrawn: [withdrawal('test:1'), withdrawal('test:2')],
      };
      await expect(revise(graph, twice)).rejects.toThrow(
        'test:2: alliance:test-a is withdrawn, but test:1 names it already. Keep one of the two.',
      );
      const both = { ...asserting([pact('a', { name: 'B' })]), withdrawn: [withdrawal('test:2')] };
      await expect(revise(graph, both)).rejects.toThrow(/but test:1 names it already/);
      const half = asserting([pact('b', { name: 'half a \ud800' })]);
      await expect(revise(graph, half)).rejects.toThrow(/is not a text/);
      await trueHash(graph);
      await undo(graph, 2);
      expectSame(await linesOf(graph), bundled);
    });

    test('what another fact leads to cannot be withdrawn', async () => {
      await revise(graph, asserting([pact('a'), membership('a', { alliance: 'alliance:test-a' })]));
      const withdrawal = {
        ...asserting([]),
        withdrawn: [{ id: 'alliance:test-a', place: 'test:1' }],
      };
      await expect(revise(graph, withdrawal)).rejects.toThrow(
        'alliance:test-a cannot be withdrawn: membership:test/a, which revision 2 changed last, leads to it. Withdraw that first.',
      );
      const both = {
        ...withdrawal,
        withdrawn: [...withdrawal.withdrawn, { id: 'membership:test/a', place: 'test:2' }],
      };
      expect((await revise(graph, both)).revision).toMatchObject({ withdrawn: 2 });
      expectSame(await linesOf(graph), bundled);
    });

    test('nor what a fact leads to that is asserted, but not shown', async () => {
      await revise(graph, asserting([pact('a'), membership('a')]));
      // People come first, so that this one is not to be seen.
      await revise(graph, importing('b', 1, [membership('a', { alliance: 'alliance:test-a' })]));
      const withdrawal = (id: string, { origin } = asserting([])) => ({
        ...{ ...asserting([]), origin },
        withdrawn: [{ id, place: 'test:1' }],
      });
      await expect(revise(graph, withdrawal('alliance:test-a'))).rejects.toThrow(
        'alliance:test-a cannot be withdrawn: membership:test/a, which revision 3 changed last, leads to it. Withdraw that first.',
      );
      await expect(undo(graph, 2)).rejects.toThrow(/revision 3 leads to alliance:test-a/);
      await revise(graph, withdrawal('membership:test/a'));
      expect((await shown('membership:test/a'))?.fact.alliance).toBe('alliance:test-a');
      await revise(graph, withdrawal('membership:test/a', importing('b', 1, [])));
      await revise(graph, withdrawal('alliance:test-a'));
      expectSame(await linesOf(graph), bundled);
    });

    test('two identities are tied with a reason, and untied', async () => {
      const tie = { canonical: 'alliance:csto', same: 'alliance:cis-test', reason: 'made up' };
      await revise(graph, asserting([{ ...pact('x'), id: tie.same }, tieFact(tie)]));
      expect((await shown(tieId(tie)))?.fact).toEqual({
        ...{ canonical: 'alliance:csto', same: 'alliance:cis-test', reason: 'made up' },
      });
      const untie = { ...asserting([]), withdrawn: [{ id: tieId(tie), place: 'test:1' }] };
      await revise(graph, untie);
      expect(await shown(tieId(tie))).toBe(undefined);
      await undo(graph, 3);
      expect(await shown(tieId(tie))).toBeDefined();
      const back = tieFact({ canonical: tie.same, same: 'alliance:nato', reason: 'none' });
      await expect(revise(graph, asserting([back]))).rejects.toThrow(
        /alliance:cis-test is tied to another node itself. Tie alliance:nato to that one/,
      );
      const self = tieFact({ canonical: 'alliance:csto', same: 'alliance:csto', reason: 'none' });
      await expect(revise(graph, asserting([self]))).rejects.toThrow(/tied to itself/);
      const other = tieFact({ canonical: 'state:kgz', same: 'alliance:csto', reason: 'none' });
      await expect(revise(graph, asserting([other]))).rejects.toThrow(
        /what is one in the world is of one type/,
      );
    });

    test('imports that share an alliance are undone in any order, each leaving what the others assert', async () => {
      const shared = (name: string, code: string) =>
        pact('shared', { name, identifiers: [{ scheme: 'COW', value: code }] });
      const one = importing('one', 1, [
        shared('One', '901'),
        membership('one', { alliance: 'alliance:test-shared' }),
      ]);
      const two = importing('two', 2, [
        shared('Two', '902'),
        membership('two', { alliance: 'alliance:test-shared' }),
      ]);
      await revise(graph, two);
      const onlyTwo = await linesOf(graph);
      await revise(graph, one);
      expect((await shown('alliance:test-shared'))?.fact).toMatchObject({
        name: 'One',
        identifiers: [{ value: '901' }, { value: '902' }],
      });
      const both = await trueHash(graph);
      await undo(graph, 3);
      expectSame(await linesOf(graph), onlyTwo);
      await revise(graph, one);
      expect(await trueHash(graph)).toBe(both);
      // The first is taken from beneath the second.
      await undo(graph, 2);
      expect((await shown('alliance:test-shared'))?.fact).toMatchObject({
        name: 'One',
        identifiers: [{ value: '901' }],
      });
      expect(await shown('membership:test/two')).toBe(undefined);
      await undo(graph, 5);
      expectSame(await linesOf(graph), bundled);
      await trueHash(graph);
    });

    test('where later revisions stand in the way of an undo they are named, and nothing changes', async () => {
      await revise(graph, importing('one', 1, [pact('a')]));
      await revise(graph, asserting([membership('a', { alliance: 'alliance:test-a' })]));
      await revise(graph, importing('one', 1, [pact('a', { name: 'Renamed' })]));
      const before = await linesOf(graph);
      await expect(undo(graph, 2)).rejects.toThrow(
        [
          'Revision 2 cannot be undone, since later revisions build on it. Nothing was changed. Undo these first, in this order:',
          '  revision 4 has changed alliance:test-a',
        ].join('\n'),
      );
      await undo(graph, 4);
      await expect(undo(graph, 2)).rejects.toThrow('revision 3 leads to alliance:test-a');
      await undo(graph, 5);
      expectSame(await linesOf(graph), before);
      await undo(graph, 6);
      await undo(graph, 3);
      await undo(graph, 2);
      expectSame(await linesOf(graph), bundled);
      await expect(undo(graph, 99)).rejects.toThrow(
        'There is no revision 99: the graph has 1 to 9. `npm run revisions` lists them.',
      );
    });

    test('an undo that would bring back what no longer fits is refused, and names what stands in the way', async () => {
      await revise(graph, asserting([pact('a'), membership('a', { alliance: 'alliance:test-a' })]));
      const without = (...ids: string[]) => ({
        ...asserting([]),
        withdrawn: ids.map((id) => ({ id, place: 'test:1' })),
      });
      await revise(graph, without('membership:test/a'));
      await revise(graph, without('alliance:test-a'));
      await expect(undo(graph, 3)).rejects.toThrow('revision 4 has changed alliance:test-a');
      // Another source takes the id for something else.
      const state = { type: 'State', id: 'alliance:test-a', name: 'Invented' };
      await revise(graph, importing('one', 1, [state]));
      await expect(undo(graph, 4)).rejects.toThrow('revision 5 has changed alliance:test-a');
      await trueHash(graph);
      for (const number of [5, 4, 3, 2]) await undo(graph, number);
      expectSame(await linesOf(graph), bundled);
    });

    test('a tie that would lead on from another is refused, however it comes about', async () => {
      await revise(graph, asserting([pact('a'), pact('b'), pact('c')]));
      const tie = (same: string, canonical: string) =>
        tieFact({
          same: `alliance:test-${same}`,
          canonical: `alliance:test-${canonical}`,
          reason: 'x',
        });
      await revise(graph, asserting([tie('a', 'b')]));
      await expect(revise(graph, asserting([tie('b', 'c')]))).rejects.toThrow(
        'same: tie:alliance:test-a ties another node to alliance:test-b. Withdraw that first',
      );
      await expect(
        revise(graph, asserting([{ ...tie('a', 'c'), id: 'tie:other' }])),
      ).rejects.toThrow('has the id tie:alliance:test-a, so that a node is tied once');
      await revise(graph, {
        ...asserting([tie('b', 'c')]),
        withdrawn: [{ id: 'tie:alliance:test-a', place: 'test:1' }],
      });
      await undo(graph, 4);
      await undo(graph, 3);
      await revise(graph, asserting([tie('b', 'c')]));
      await expect(undo(graph, 6)).rejects.toThrow(/does not fit the graph as it is now[^]*tie:/);
      await trueHash(graph);
    });

    test('the name precedence of an origin stays what it was when it first asserted', async () => {
      const first = { ...importing('one', 1, [pact('a')]), namePrecedence: undefined };
      await revise(graph, first as never);
      await revise(graph, importing('two', 5, [pact('a', { name: 'Two' })]));
      await revise(graph, importing('one', 1, [pact('b')]));
      await trueHash(graph);
      expect((await shown('alliance:test-a'))?.fact.name).toBe('Two');
    });

    test('ids of any letters are in the order of the text, now and as of a revision', async () => {
      const ids = ['\u{1d518}', '\u{1d518}2', '\uff61', '\uff612', '\ufffdq', 'z'];
      const states = ids.map((id) => ({ type: 'State', id: `state:${id}`, name: 'Invented' }));
      await revise(graph, asserting(states));
      const text = (await textOf(graph)).filter((line) => line.startsWith('{"id":'));
      await revise(graph, asserting(states.map((state) => ({ ...state, name: 'Renamed' }))));
      await revise(graph, {
        ...asserting([]),
        withdrawn: states.slice(0, 4).map(({ id }) => ({ id, place: 'test' })),
      });
      expectSame(
        (await textOf(graph, 2)).filter((line) => line.startsWith('{"id":')),
        text,
      );
    });

    test('what is undone already is not undone again, unless that was undone in turn', async () => {
      await revise(graph, asserting([pact('a')]));
      const before = await linesOf(graph);
      await undo(graph, 2);
      // As whoever lost the connection before the answer came would try.
      await expect(undo(graph, 2)).rejects.toThrow(
        'Revision 2 is undone already, by revision 3. Nothing was changed. To bring back what it changed, undo revision 3.',
      );
      await undo(graph, 3);
      expectSame(await linesOf(graph), before);
      await expect(undo(graph, 3)).rejects.toThrow('Revision 3 is undone already, by revision 4.');
      await undo(graph, 2);
      expectSame(await linesOf(graph), bundled);
      await expect(undo(graph, 2)).rejects.toThrow('Revision 2 is undone already, by revision 5.');
    });

    test('the text of any revision is that of the graph as it was, and is restored to the same hash', async () => {
      const states = [bundled];
      const changes = [
        importing('one', 1, [pact('a'), membership('a', { alliance: 'alliance:test-a' })]),
        asserting([pact('a', { name: 'By people' }), statement]),
        { ...asserting([]), withdrawn: [{ id: statement.id, place: 'test' }] },
      ];
      for (const each of changes) {
        await revise(graph, each);
        states.push(await linesOf(graph));
      }
      for (const [index, lines] of states.entries()) {
        const text = await textOf(graph, index + 1);
        expectSame(text.slice(index + 2), lines);
        await expectRestored(engine, text);
      }
      await expect(textOf(graph, 9)).rejects.toThrow('There is no revision 9');
    });

    test('a restored graph knows its revisions, takes no undo of them, and goes on from there', async () => {
      await revise(graph, asserting([statement]));
      const lines = await linesOf(graph);
      const text = await textOf(graph);
      await withEmpty(engine, async (other) => {
        const revision = await restore(other, from(text), 'graph.ndjson');
        expect(revision).toMatchObject({ number: 3, kind: 'RESTORE', added: lines.length });
        expectSame(await linesOf(other), lines);
        expect((await readRevisions(other)).slice(1)).toEqual(await readRevisionsIn(text));
        for (const number of [1, 2, 3]) {
          await expect(undo(other, number)).rejects.toThrow(/restored from a text by revision 3/);
        }
        await revise(other, asserting([membership('a')]));
        await undo(other, 4);
        expectSame(await linesOf(other), lines);
        await expect(restore(other, from(text), 'x')).rejects.toThrow(/into an empty store/);
        const { changes, total } = await changesSince(
          other,
          await readRevisions(other),
          { since: 0 },
          undefined,
          10_000,
        );
        expect(total).toBe(lines.length + 2);
        expect(changes).toHaveLength(total);
      });
    });

    test.each([
      [
        'a line that was changed',
        (lines: string[]) => lines.map((line) => line.replace('"name":"Kyrgyzstan"', '"name":"X"')),
        /has been changed or cut off/,
      ],
      [
        'a line less',
        (lines: string[]) => lines.slice(0, -1),
        /has been changed or cut off|nothing has the id/,
      ],
      [
        'half a line',
        (lines: string[]) => lines.with(-1, lines.at(-1)?.slice(0, 40) ?? ''),
        /graph\.ndjson:\d+: the line cannot be read/,
      ],
      [
        'the number of another revision',
        (lines: string[]) =>
          lines.with(0, (lines[0] ?? '').replace('"revision":1,', '"revision":2147483647,')),
        /`revision` is 2147483647, which no export writes/,
      ],
      [
        'a revision less',
        (lines: string[]) => lines.toSpliced(1, 1),
        /the lines of revisions do not lead from 1 to it/,
      ],
      [
        'a revision of half its fields',
        (lines: string[]) => lines.with(1, '{"revision":{"number":1}}'),
        /graph\.ndjson:2: `time` is missing, which no export writes/,
      ],
      [
        'no precedence',
        (lines: string[]) => lines.with(0, (lines[0] ?? '').replace('"precedence":{', '"x":{')),
        /`precedence` is missing/,
      ],
      ['null', (lines: string[]) => lines.with(0, 'null'), /does not begin as the text of a graph/],
      ['another file', () => ['a,b,c'], /graph\.ndjson:1: the line cannot be read/],
      ['nothing', () => [], /graph\.ndjson is empty/],
      [
        'a field that the model lacks',
        (lines: string[]) =>
          lines.with(-1, lines.at(-1)?.replace('"fact":{', '"fact":{"rumour":1,') ?? ''),
        /has no field `rumour`/,
      ],
    ])('of a text with %s nothing is restored', async (_what, change, message) => {
      const text = change([...(await textOf(graph))]);
      await withEmpty(engine, async (other) => {
        await expect(restore(other, from(text), 'graph.ndjson')).rejects.toThrow(message);
        expect(await linesOf(other)).toEqual([]);
        expect((await readHead(other)).revision).toBe(0);
      });
    });

    test('what has changed since a revision is told, withdrawals included, page by page', async () => {
      await revise(graph, asserting([statement, membership('a')]));
      await revise(graph, {
        ...asserting([membership('a', { end: '1999' })]),
        withdrawn: [{ id: statement.id, place: 'test' }],
        asserted: located(membership('a', { end: '1999' })),
      });
      const told = async (...asked: Told) =>
        changesSince(graph, await readRevisions(graph), ...asked);
      const { changes, total } = await told({ since: 1 }, undefined, 100);
      expect(total).toBe(4);
      expect(changes.map(({ revision, kind, id }) => [revision, kind, id])).toEqual([
        [2, 'ADDED', statement.id],
        [2, 'ADDED', 'membership:test/a'],
        [3, 'CORRECTED', 'membership:test/a'],
        [3, 'WITHDRAWN', statement.id],
      ]);
      const [first] = changes;
      const rest = await told({ since: 1 }, first, 1);
      expect(rest.changes).toEqual([changes[1]]);
      const second = await told({ since: 1, until: 2 }, undefined, 100);
      expect(second).toEqual({ changes: changes.slice(0, 2), total: 2 });
      const kinds = ['WITHDRAWN', 'CORRECTED'] as const;
      const some = await told({ since: 1, kinds }, undefined, 1);
      expect(some).toEqual({ changes: [changes[2]], total: 2 });
      const twice = await told({ since: 1, kinds: [...kinds, ...kinds] }, undefined, 9);
      expect(twice).toEqual({ changes: changes.slice(2), total: 2 });
      const after = await told({ since: 1, kinds }, some.changes[0], 1);
      expect(after.changes).toEqual([changes[3]]);
    });
  });
}

/** With the engine's other empty graph: on Neo4j the embedded engine stands in, since a server has one. */
async function withEmpty(
  engine: EmptyEngine,
  work: (graph: Graph) => Promise<void>,
): Promise<void> {
  const other = engine.name === 'embedded' ? await engine.open() : openEmbedded();
  try {
    await work(other);
  } finally {
    await other.close();
  }
}

async function expectRestored(engine: EmptyEngine, text: readonly string[]): Promise<void> {
  const { hash } = JSON.parse(text[0] ?? '{}') as { readonly hash?: string };
  await withEmpty(engine, async (other) => {
    await restore(other, from(text), 'graph.ndjson');
    expect(await trueHash(other)).toBe(hash);
  });
}

async function textOf(graph: Graph, revision?: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of graphText(graph, revision)) lines.push(line);
  return lines;
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* await Promise.resolve(lines);
}

function readRevisionsIn(text: readonly string[]): Promise<readonly unknown[]> {
  const lines = text.filter((line) => line.startsWith('{"revision":'));
  return Promise.resolve(
    lines.map((line) => (JSON.parse(line) as { revision: unknown }).revision).reverse(),
  );
}
