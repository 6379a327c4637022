/** Reads records back from what is stored of them: nodes, their parts, and to what they lead. */
import type { Graph } from '../graph/graph.ts';
import { batches } from '../lists.ts';
import type { LooseFact } from '../model/fact.ts';
import { givenFields, normalFact } from '../model/given.ts';
import type { GivenPlan, TypeNamed } from '../model/given.ts';
import { fieldsOf, typeNamed } from '../model/types.ts';
import type { TypePlan } from '../model/types.ts';
import type { Origin } from './origin.ts';
import type { NodeRecord } from './record.ts';
import { records, recordsAfter, typesOf } from '../generated/statements.ts';
import type { RecordsRow } from '../generated/statements.ts';
import type { Properties } from '../graph/compiled.ts';

export type Records = ReadonlyMap<string, NodeRecord>;

/** How many records one statement reads. */
const pageSize = 2000;

/** Those with these ids that the graph has, by id. */
export async function readRecords(graph: Graph, ids: readonly string[]): Promise<Records> {
  const found = new Map<string, NodeRecord>();
  for (const batch of batches(ids, pageSize)) {
    for (const row of await records(graph, { ids: batch }))
      found.set(row[0], recordIn(row, typeNamed));
  }
  return found;
}

/** The type of each of these ids that the graph has, by id. */
export async function readTypes(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const batch of batches(ids, pageSize)) {
    for (const [id, labels] of await typesOf(graph, { ids: batch })) {
      found.set(id, concreteType(labels).name);
    }
  }
  return found;
}

/** All of them, in the order of ids; `types` are those of the model by which they are stored. */
export async function* allRecords(
  graph: Graph,
  types: TypeNamed = typeNamed,
): AsyncGenerator<{ readonly id: string; readonly record: NodeRecord }> {
  for await (const row of rowsByPages(graph)) yield { id: row[0], record: recordIn(row, types) };
}

/** Some of what is stored, in the order of ids, from the first after this one. */
export async function readRecordsAfter(
  graph: Graph,
  after: string,
  limit: number,
): Promise<readonly RecordsRow[]> {
  return recordsAfter(graph, { after, limit });
}

async function* rowsByPages(graph: Graph): AsyncGenerator<RecordsRow> {
  let after = '';
  for (;;) {
    const rows = await readRecordsAfter(graph, after, pageSize);
    yield* rows;
    const last = rows.at(-1)?.[0];
    if (rows.length < pageSize || last === undefined) return;
    after = last;
  }
}

/** The relationship by which a record leads to what its origins assert, where they differ. */
const assertedAs = 'ASSERTED_AS';

function recordIn([id, labels, properties, links]: RecordsRow, types: TypeNamed): NodeRecord {
  const variants = links.filter(([type]) => type === assertedAs);
  if (variants.length > 0) {
    return new Map(
      variants.map(([, , part]) => [
        part?.origin as Origin,
        JSON.parse(part?.fact as string) as LooseFact,
      ]),
    );
  }
  const fact = factIn({ id, labels, properties, links }, types);
  return new Map((properties.origins as readonly Origin[]).map((origin) => [origin, fact]));
}

/** Of the labels of a node the one that is its own type; the others are its interfaces. */
export function concreteType(labels: readonly string[], types: TypeNamed = typeNamed): TypePlan {
  const type = labels
    .map((label) => types(label))
    .find((plan) => plan?.role === 'node' && plan.possible[0] === plan.name);
  if (type !== undefined) return type;
  throw new Error(`The data model has no type with the labels ${labels.join(', ')}.`);
}

/** A node, and to what it leads, as they are stored. */
export interface StoredNodeRead {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly links: RecordsRow[3];
}

/** What is stored, read as a source would give it. */
export function factIn(
  { id, labels, properties, links }: StoredNodeRead,
  types: TypeNamed,
): LooseFact {
  const type = concreteType(labels, types);
  const fields = givenFields(type).map(
    ([name, plan]) => [name, name === 'id' ? id : valueIn(plan, properties, links, types)] as const,
  );
  return normalFact({ type: type.name, id, ...Object.fromEntries(fields) }, types);
}

function valueIn(
  plan: GivenPlan,
  properties: Properties,
  links: RecordsRow[3],
  types: TypeNamed,
): unknown {
  if (plan.kind === 'property') return properties[plan.property];
  const own = links.filter(([type]) => type === plan.type);
  if (plan.kind === 'one') return own[0]?.[1];
  if (plan.kind === 'connection') return own.map(([, to]) => to);
  const part = types(plan.target);
  if (part === undefined) throw new Error(`There is no type ${plan.target}.`);
  return own
    .map(([, , stored]) => stored ?? {})
    .sort((a, b) => Number(a.position) - Number(b.position))
    .map((stored) =>
      Object.fromEntries(
        fieldsOf(part).flatMap(([name, field]) =>
          field.kind === 'property' ? [[name, stored[field.property]] as const] : [],
        ),
      ),
    );
}
