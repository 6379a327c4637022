/** Answers a root field: one statement, then what its selection leaves to resolvers. */
import type { Statement } from '../graph/graph.ts';
import type { Context } from './context.ts';
import type { Deferred, ResolverUse, Waiting } from './deferred.ts';
import { planByIds, planRoot } from './plan-root.ts';
import type { Request, SelectedField } from './planning.ts';
import { planRowValues } from './row-values.ts';

export async function answer(
  context: Context,
  request: Request,
  field: SelectedField,
): Promise<unknown> {
  const deferred: Deferred = new Map();
  const plan = planRoot(request, field);
  const row = plan.statement === undefined ? [] : await firstRow(context, plan.statement);
  const answered = plan.read(row, deferred);
  await settle(context, request, deferred);
  return answered();
}

/** Runs each resolver once for all its parents, then one statement for what is selected beneath. */
async function settle(context: Context, request: Request, deferred: Deferred): Promise<void> {
  for (const [use, waiting] of deferred) {
    const values = await resolveAll(context, use, waiting);
    const further: Deferred = new Map();
    const finish = await finisher(context, request, use, values, further);
    waiting.forEach(({ put }, index) => put(finish(values[index])));
    await settle(context, request, further);
  }
}

/** What turns a resolver's value into one in the shape of the selection. */
async function finisher(
  context: Context,
  request: Request,
  { plan, field, day }: ResolverUse,
  values: readonly unknown[],
  further: Deferred,
): Promise<(value: unknown) => unknown> {
  const target = context.types[plan.target];
  if (target === undefined) return (value) => value ?? null;
  if (target.role === 'row') {
    const rows = planRowValues(request, target.name, field.nodes, values, day);
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

async function firstRow(context: Context, statement: Statement): Promise<readonly unknown[]> {
  const [values] = await context.graph.read(statement);
  return values?.[0] as readonly unknown[];
}

async function resolveAll(
  context: Context,
  { plan, args, day }: ResolverUse,
  waiting: readonly Waiting[],
): Promise<readonly unknown[]> {
  const resolver = context.resolvers[plan.coordinate];
  if (resolver === undefined) throw new Error(`There is no resolver for ${plan.coordinate}.`);
  const parents = waiting.map(({ parent }) => parent);
  const values = await resolver(parents, args as never, { graph: context.graph, asOf: day });
  if (values.length !== parents.length) {
    throw new Error(
      `${plan.coordinate} gave ${values.length} values for ${parents.length} parents.`,
    );
  }
  return values;
}
