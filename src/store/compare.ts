/** Compares facts with what a graph holds of them: which are new to it, which would change it, and how. */
import type { Graph } from '../graph/graph.ts';
import type { LooseFact } from '../model/fact.ts';
import { stored } from './stored.ts';
import { shippedStanding } from './write.ts';
import { typeNamed } from '../model/types.ts';
import type { FieldPlan } from '../model/types.ts';

/** What a graph holds, or would hold, of a fact. */
export interface Held {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Where it leads to. */
  readonly links: readonly Link[];
}

interface Link {
  readonly type: string;
  readonly to: string;
  /** What the other end says where it is a part of the fact, such as its evidence; else null. */
  readonly part: Readonly<Record<string, unknown>> | null;
}

export interface Comparison {
  readonly result: 'added' | 'changed' | 'alreadyThere';
  /** Of a changed fact: all in which it differs. */
  readonly differences: readonly Difference[];
  /** Whether a node that no one source owns, such as an alliance, gains what another source lacks. */
  readonly gains: boolean;
  /** Whether it is one of the facts that ship. */
  readonly ships: boolean;
}

export interface Difference {
  readonly field: string;
  readonly was: string;
  readonly willBe: string;
}

/** By the ids of the facts that the graph has; one statement, however many there are. */
export async function heldIn(
  graph: Graph,
  facts: readonly LooseFact[],
): Promise<ReadonlyMap<string, Held>> {
  const rows = await graph.read({
    text: `UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END]) AS links
}
RETURN id, properties(n), links`,
    parameters: { ids: facts.map(({ id }) => id) },
  });
  return new Map(
    (rows as unknown as readonly Row[]).map(([id, properties, links]) => [
      id,
      { properties, links: links.map(([type, to, part]) => ({ type, to, part })) },
    ]),
  );
}

type Row = readonly [
  id: string,
  properties: Held['properties'],
  links: readonly (readonly [type: string, to: string, part: Link['part']])[],
];

/** What a graph holds of a fact once it is loaded as one that ships. */
export function heldOfShipped(fact: LooseFact): Held {
  const { properties, links } = heldOf(fact);
  const named = fact.type === 'Alliance' ? { standing: shippedStanding } : {};
  return { properties: { ...properties, ...named, shipped: true }, links };
}

/** Each by its id. */
export function comparedAll(
  facts: readonly LooseFact[],
  held: ReadonlyMap<string, Held>,
  standing: number,
): ReadonlyMap<string, Comparison> {
  return new Map(facts.map((fact) => [fact.id, compareFact(fact, held.get(fact.id), standing)]));
}

/** `standing` is that of the source that gives the fact: an alliance keeps the name of the lowest. */
function compareFact(fact: LooseFact, held: Held | undefined, standing: number): Comparison {
  if (held === undefined) {
    return { result: 'added', differences: [], gains: false, ships: false };
  }
  const ships = held.properties.shipped != null;
  const own = heldOf(fact);
  const named = held.properties.standing;
  const keepsName = typeof named === 'number' && named < standing;
  const linked = comparedLinks(fact, own.links, held.links);
  const differences = [
    ...(keepsName ? [] : differingProperties(fact, own.properties, held.properties)),
    ...linked.differences,
  ];
  const result = differences.length > 0 ? 'changed' : 'alreadyThere';
  return { result, differences, gains: linked.gains, ships };
}

function heldOf(fact: LooseFact): Held {
  const { nodes, relationships } = stored(fact);
  const parts = new Map(nodes.slice(1).map(({ id, properties }) => [id, properties]));
  return {
    properties: nodes[0]?.properties ?? {},
    links: relationships.map(({ type, to }) => ({ type, to, part: parts.get(to) ?? null })),
  };
}

function differingProperties(
  fact: LooseFact,
  own: Held['properties'],
  held: Held['properties'],
): readonly Difference[] {
  const differing = Object.keys(own).filter((name) => !same(own[name], held[name]));
  // The days that a date can mean, and what a search looks into, follow from what the source gives.
  const given = differing.filter((name) => isGiven(planOf(fact)[name]));
  return (given.length > 0 ? given : differing).map((name) => ({
    field: name,
    was: inWords(held[name]),
    willBe: inWords(own[name]),
  }));
}

/**
 * A fact of one source leads to what its row says and nothing else. What no one source owns keeps
 * what others have given it, so that more of the same is a gain and no change.
 */
function comparedLinks(
  fact: LooseFact,
  own: readonly Link[],
  held: readonly Link[],
): { readonly differences: readonly Difference[]; readonly gains: boolean } {
  const ofOneSource = typeNamed(fact.type)?.labels.includes('Cited') ?? false;
  const before = new Map(held.map((link) => [keyOf(link), saying(link)]));
  const after = new Set(own.map(keyOf));
  const gained = own.filter((link) => !before.has(keyOf(link)));
  const reworded = own.filter((link) => (before.get(keyOf(link)) ?? saying(link)) !== saying(link));
  const lost = held.filter((link) => !after.has(keyOf(link)));
  const changed = ofOneSource ? [...gained, ...reworded, ...lost] : reworded;
  const differences = [...new Set(changed.map(({ type }) => type))].map((type) => ({
    field: fieldLeadingBy(type, fact),
    was: inWords(sayings(held, type)),
    willBe: inWords(sayings(own, type)),
  }));
  return { differences, gains: !ofOneSource && gained.length > 0 };
}

function planOf({ type }: LooseFact): Readonly<Record<string, FieldPlan>> {
  return typeNamed(type)?.fields ?? {};
}

function isGiven(plan: FieldPlan | undefined): boolean {
  return plan?.kind === 'property' && !plan.derived;
}

function fieldLeadingBy(relationship: string, fact: LooseFact): string {
  const found = Object.entries(planOf(fact)).find(
    ([, plan]) => 'type' in plan && plan.type === relationship,
  );
  return found?.[0] ?? relationship;
}

function keyOf({ type, to }: Link): string {
  return `${type} ${to}`;
}

function sayings(links: readonly Link[], type: string): readonly string[] {
  return links
    .filter((link) => link.type === type)
    .map(saying)
    .sort();
}

/** Beside what a part says, the graph keeps where it belongs and which load brought it. */
const kept: ReadonlySet<string> = new Set(['id', 'position', 'shipped', 'imported']);

function saying({ to, part }: Link): string {
  if (part === null) return to;
  return Object.entries(part)
    .filter(([name, value]) => !kept.has(name) && value != null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => inWords(value))
    .join(' ');
}

/** An empty list is as good as none. */
function same(one: unknown, other: unknown): boolean {
  const text = (value: unknown) =>
    JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null));
  return text(one) === text(other);
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
