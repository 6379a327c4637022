/** Whatever several origins assert, correct, withdraw and undo: the hash is that of the lines, each revision can be told, and undoing all leads back. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { EntenteError } from '../../src/errors.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { FactError } from '../../src/model/fact.ts';
import type { LooseFact } from '../../src/model/fact.ts';
import { canonicalLinesAt } from '../../src/store/canonical.ts';
import type { ChangeSet } from '../../src/store/change-set.ts';
import { readHead } from '../../src/store/head.ts';
import { bundledData } from '../../src/store/origin.ts';
import { restore } from '../../src/store/restore.ts';
import { revise } from '../../src/store/revise.ts';
import { graphText } from '../../src/store/text.ts';
import { tieFact } from '../../src/store/tie.ts';
import { undo } from '../../src/store/undo.ts';
import { asserting, importing, located, membership, pact } from './facts.ts';
import { expectSame, linesOf, trueHash } from './lines.ts';

/** What is bundled here: as little as the others can lead to. */
const base: readonly LooseFact[] = [
  {
    ...{ type: 'Dataset', id: 'source:atop-4.01', title: 'Made up', version: '1' },
    ...{
      terms: 'None.',
      citation: 'None.',
      coverageStart: '1816-01-01',
      coverageEnd: '2018-12-31',
    },
  },
  { type: 'State', id: 'state:kgz', name: 'Kyrgyzstan' },
  { type: 'State', id: 'state:kaz', name: 'Kazakhstan' },
  { ...pact('csto', { name: 'CSTO' }), id: 'alliance:csto' },
];

/** Loads of other data: less, and otherwise. */
const loads: readonly (readonly LooseFact[])[] = [
  base,
  base.filter(({ id }) => id !== 'state:kaz'),
  base.map((fact) => (fact.id === 'state:kgz' ? { ...fact, name: 'Kyrgyz Republic' } : fact)),
];

const origins = ['data', 'people', 'import:a', 'import:b'] as const;
type Origin = (typeof origins)[number];

const pacts = ['a', 'b'].map((name) => `alliance:test-${name}`);
const ids = [...pacts, 'membership:test/m', 'membership:test/n', 'tie:alliance:test-b'];
const ends = [undefined, '1999', '2001-05'];

const aPact = fc
  .record({ of: fc.constantFrom('a', 'b'), name: fc.nat(2), codes: fc.subarray(['901', '902']) })
  .map(({ of, name, codes }) =>
    pact(of, {
      name: `Pact ${of}${name}`,
      identifiers: codes.map((value) => ({ scheme: 'COW', value })),
    }),
  );
const aMembership = fc
  .record({
    id: fc.constantFrom('m', 'n'),
    state: fc.constantFrom('state:kgz', 'state:kaz'),
    alliance: fc.constantFrom('alliance:csto', ...pacts),
    end: fc.constantFrom(...ends),
  })
  .map(({ id, end, ...fields }) =>
    membership(id, { ...fields, ...(end === undefined ? {} : { end }) }),
  );
const aTie = fc
  .nat(1)
  .map((why) =>
    tieFact({ canonical: pacts[0] ?? '', same: pacts[1] ?? '', reason: `made up ${why}` }),
  );
/** Each id once; most often with the pacts that they lead to. */
const facts = fc
  .record({
    some: fc.array(aPact, { maxLength: 2 }),
    members: fc.array(aMembership, { maxLength: 2 }),
    tie: fc.option(aTie, { nil: undefined, freq: 4 }),
    isWhole: fc.nat(5),
  })
  .map(({ some, members, tie, isWhole }) => {
    const own = [...some, ...members, ...(tie === undefined ? [] : [tie])];
    const ledTo = isWhole === 0 ? [] : pactsOf(own);
    return [...new Map([...ledTo, ...own].map((fact) => [fact.id, fact])).values()];
  });

function pactsOf(own: readonly LooseFact[]): readonly LooseFact[] {
  const led = new Set(own.flatMap(({ alliance, canonical, same }) => [alliance, canonical, same]));
  return ['a', 'b'].map((name) => pact(name)).filter(({ id }) => led.has(id));
}

type Step =
  | { readonly kind: 'assert'; readonly origin: Origin; readonly facts: readonly LooseFact[] }
  | { readonly kind: 'load'; readonly which: number }
  | {
      readonly kind: 'correct';
      readonly origin: Origin;
      readonly which: number;
      readonly to: number;
    }
  | { readonly kind: 'withdraw'; readonly origin: Origin; readonly which: readonly number[] }
  | { readonly kind: 'undo'; readonly back: number };

const origin = fc.constantFrom(...origins);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('assert'), origin, facts }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('load'), which: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: fc.constant('correct'), origin, which: fc.nat(ids.length - 1), to: fc.nat(2) },
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('withdraw'),
      origin,
      which: fc.uniqueArray(fc.nat(ids.length - 1), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('undo'), back: fc.nat(5) }) },
);

/** How often each kind of step was taken, and how often it was refused. */
const taken = new Map<string, number>();
afterAll(() => console.log(Object.fromEntries([...taken].sort())));

test('the hash is true, every revision can be told and restored, and undoing all leads back through each', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12, size: 'max' }),
      async (steps) => {
        const graph = openEmbedded();
        try {
          await expectHistory(graph, steps);
        } finally {
          await graph.close();
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 40) },
  );
  // Or else some of it proves nothing.
  const kinds = ['assert', 'load', 'correct', 'withdraw', 'undo'];
  const all = kinds.flatMap((kind) => [
    `${kind} taken`,
    ...(kind === 'load' ? [] : [`${kind} refused`]),
  ]);
  expect(all.filter((what) => !taken.has(what))).toEqual([]);
});

async function expectHistory(graph: Graph, steps: readonly Step[]): Promise<void> {
  await revise(graph, bundling(base));
  /** The lines after each revision, from 0. */
  const history = [[], await linesOf(graph)] as (readonly string[])[];
  for (const each of steps) {
    const before = await readHead(graph);
    const isTaken = await take(graph, each, before.revision, history.at(-1) ?? []);
    const { revision } = await readHead(graph);
    const lines = await linesOf(graph);
    await trueHash(graph);
    // What is refused, or changes nothing, leaves no revision.
    if (revision === before.revision) expectSame(lines, history[revision] ?? []);
    else history.push(lines);
    expect(history).toHaveLength(revision + 1);
    count(`${each.kind} ${isTaken ? 'taken' : 'refused'}`);
  }

  const { revision: last, hash } = await readHead(graph);
  for (const [number, lines] of history.entries()) {
    expectSame(await collected(canonicalLinesAt(graph, number)), lines);
  }
  await expectRestored(graph, hash, history[last] ?? []);

  for (let number = last; number > 1; number -= 1) {
    await undo(graph, number);
    expectSame(await linesOf(graph), history[number - 1] ?? []);
    await trueHash(graph);
  }
}

/** Whether it was taken; what is not refused for a reason that the user is told is a failure. */
async function take(
  graph: Graph,
  each: Step,
  last: number,
  lines: readonly string[],
): Promise<boolean> {
  try {
    if (each.kind === 'undo') await undo(graph, Math.max(1, last - each.back));
    else await revise(graph, changesOf(each, lines));
    return true;
  } catch (error) {
    if (error instanceof FactError) return false;
    if (error instanceof EntenteError && error.code === 'BAD_USER_INPUT') return false;
    throw error;
  }
}

function changesOf(each: Exclude<Step, { kind: 'undo' }>, lines: readonly string[]): ChangeSet {
  switch (each.kind) {
    case 'assert':
      return by(each.origin, each.facts);
    case 'load':
      return bundling(loads[each.which] ?? base);
    case 'correct': {
      const { to } = each;
      const there = idsIn(lines, ids);
      const id = there[each.which % there.length] ?? ids[each.which] ?? '';
      const fields = id.startsWith('membership:')
        ? { end: ends[to] ?? null }
        : id.startsWith('tie:')
          ? { reason: `corrected ${to}` }
          : { name: `Corrected ${to}` };
      return { ...by(each.origin, []), corrected: [{ id, fields, place: 'test' }] };
    }
    case 'withdraw': {
      const there = idsIn(lines, ids, each.origin);
      const chosen = new Set(
        each.which.map((which) => there[which % there.length] ?? ids[which] ?? ''),
      );
      const withdrawn = [...chosen].map((id) => ({ id, place: 'test' }));
      return { ...by(each.origin, []), withdrawn };
    }
    default:
      return each satisfies never;
  }
}

/** Those of the ids under which there is something, by the origin if one is named. */
function idsIn(lines: readonly string[], some: readonly string[], of?: Origin): readonly string[] {
  return lines
    .map((line) => JSON.parse(line) as { readonly id: string; readonly origins: readonly string[] })
    .filter(({ id, origins: by }) => some.includes(id) && (of === undefined || by.includes(of)))
    .map(({ id }) => id);
}

function by(of: Origin, asserted: readonly LooseFact[]): ChangeSet {
  if (of === 'import:a') return importing('a', 1, asserted);
  if (of === 'import:b') return importing('b', 2, asserted);
  return asserting(asserted, of);
}

function bundling(asserted: readonly LooseFact[]): ChangeSet {
  return {
    origin: bundledData,
    occasion: { kind: 'LOAD', who: 'data', note: 'made up' },
    asserted: located(...asserted),
    isComplete: true,
    data: createHash('sha256').update(JSON.stringify(asserted)).digest('hex'),
  };
}

function count(what: string): void {
  taken.set(what, (taken.get(what) ?? 0) + 1);
}

async function expectRestored(graph: Graph, hash: string, lines: readonly string[]): Promise<void> {
  const other = openEmbedded();
  try {
    await restore(other, graphText(graph), 'graph.ndjson');
    expect(await trueHash(other)).toBe(hash);
    expectSame(await linesOf(other), lines);
  } finally {
    await other.close();
  }
}

async function collected(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
