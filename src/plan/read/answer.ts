/** Answers a root field: one statement, then what its selection leaves to resolvers. */
import type { CypherStatement } from '../../graph/graph.ts';
import type { Context } from '../context.ts';
import type { Deferred, ResolverUse } from './deferred.ts';
import { namedRoot } from './named-root.ts';
import type { KnownNode, KnownNodes } from './known-nodes.ts';
import { planByIds, planRoot } from '../build/plan-root.ts';
import type { PlannedRoot } from '../build/plan-root.ts';
import type { Request, SelectedField } from '../request.ts';
import { planRowValues } from './row-values.ts';

export async function answer(
  context: Context,
  request: Request,
  field: SelectedField,
): Promise<unknown> {
  const named = await namedRoot(context, request, field);
  if (named === undefined) return answerAbout(context, request, field, undefined);
  if (named.id === undefined) return null;
  const value = await answerAbout(context, request, field, named.id);
  if (value !== null) return value;
  const other = await named.otherwise();
  return other === undefined ? null : answerAbout(context, request, field, other);
}

async function answerAbout(
  context: Context,
  request: Request,
  field: SelectedField,
  id: string | undefined,
): Promise<unknown> {
  const deferred: Deferred = new Map();
  const plan = planRoot(request, field, id);
  const ahead = resolveAhead(context, plan);
  const row = plan.statement === undefined ? [] : await firstRow(context, plan.statement);
  const answered = plan.read(row, deferred);
  await settle(context, request, deferred, ahead);
  return answered();
}

interface Resolved {
  readonly values: readonly unknown[];
  readonly known: KnownNodes;
}

/** Starts the resolvers whose parent is known, so that they do not wait until it is known to be there. */
function resolveAhead(
  context: Context,
  plan: PlannedRoot,
): ReadonlyMap<ResolverUse, Promise<Resolved>> {
  return new Map(
    [...plan.ahead].map(([use, parent]) => {
      const resolved = resolveAll(context, use, [parent]);
      // If the parent is not there nobody wants to know; if it is, `settle` gets the error.
      resolved.catch(() => undefined);
      return [use, resolved];
    }),
  );
}

/** Runs each resolver once for all its parents, then one statement for what is selected beneath. */
async function settle(
  context: Context,
  request: Request,
  deferred: Deferred,
  ahead: ReadonlyMap<ResolverUse, Promise<Resolved>>,
): Promise<void> {
  const settled = [...deferred].map(async ([use, waiting]) => {
    const parents = waiting.map(({ parent }) => parent);
    const resolved = await (ahead.get(use) ?? resolveAll(context, use, parents));
    const further: Deferred = new Map();
    const finish = await finisher(context, request, use, resolved, further);
    waiting.forEach(({ put }, index) => put(finish(resolved.values[index])));
    await settle(context, request, further, new Map());
  });
  await Promise.all(settled);
}

/** What turns a resolver's value into one in the shape of the selection. */
async function finisher(
  context: Context,
  request: Request,
  { plan, field, day }: ResolverUse,
  { values, known }: Resolved,
  further: Deferred,
): Promise<(value: unknown) => unknown> {
  const target = context.types[plan.target];
  if (target === undefined) return (value) => value ?? null;
  if (target.role === 'row') {
    const rows = planRowValues(request, target.name, field.nodes, values, day, known);
    if (rows.statement !== undefined) {
      rows.receive(await firstRow(context, rows.statement), further);
    }
    return rows.fill;
  }
  const ids = values.flatMap((value) => (value ?? []) as string | readonly string[]);
  const byIds = planByIds(request, target.name, field, ids, day);
  const found = byIds.read(await firstRow(context, byIds.statement), further);
  return (value) =>
    Array.isArray(value)
      ? (value as readonly string[]).map((id) => found.get(id) ?? null)
      : (found.get(value as string) ?? null);
}

async function firstRow(context: Context, statement: CypherStatement): Promise<readonly unknown[]> {
  const [values] = await context.graph.read(statement);
  return values?.[0] as readonly unknown[];
}

async function resolveAll(
  context: Context,
  { plan, args, day }: ResolverUse,
  parents: readonly string[],
): Promise<Resolved> {
  const resolver = context.resolvers[plan.coordinate];
  if (resolver === undefined) throw new Error(`There is no resolver for ${plan.coordinate}.`);
  const known = new Map<string, KnownNode>();
  const know = (nodes: Iterable<KnownNode>): void => {
    for (const node of nodes) known.set(node.fields.id, node);
  };
  const values = await resolver(parents, args as never, { graph: context.graph, asOf: day, know });
  if (values.length !== parents.length) {
    throw new Error(
      `${plan.coordinate} gave ${values.length} values for ${parents.length} parents.`,
    );
  }
  return { values, known };
}
