/** Answers a root field: one statement, then what its selection leaves to resolvers. */
import type { Context } from './context.ts';
import type { Deferred, ResolverUse, Waiting } from './deferred.ts';
import { planByIds, planRoot } from './plan-root.ts';
import type { RootPlan } from './plan-root.ts';
import type { Request, SelectedField } from './planning.ts';

export async function answer(
  context: Context,
  request: Request,
  field: SelectedField,
): Promise<unknown> {
  const plan = planRoot(request, field);
  const deferred: Deferred = new Map();
  if (plan.statement !== undefined) {
    const value = await run(context, plan, deferred);
    await settle(context, request, deferred);
    return value;
  }
  const holder = plan.read([], deferred) as { readonly value: unknown };
  await settle(context, request, deferred);
  return holder.value;
}

async function run(context: Context, plan: RootPlan, deferred: Deferred): Promise<unknown> {
  if (plan.statement === undefined) throw new Error('There is no statement to run.');
  const [values] = await context.graph.read(plan.statement);
  return plan.read(values?.[0] as readonly unknown[], deferred);
}

/** Runs each resolver once for all its parents, then one statement for what is selected beneath. */
async function settle(context: Context, request: Request, deferred: Deferred): Promise<void> {
  for (const [use, waiting] of deferred) {
    const values = await resolveAll(context, use, waiting);
    if (context.types[use.plan.target] === undefined) {
      waiting.forEach(({ put }, index) => put(values[index] ?? null));
      continue;
    }
    const ids = values.flatMap((value) => (value ?? []) as string | readonly string[]);
    const further: Deferred = new Map();
    const plan = planByIds(request, use.plan.target, use.field, ids, use.day);
    const found = (await run(context, plan, further)) as ReadonlyMap<string, unknown>;
    waiting.forEach(({ put }, index) => {
      const value = values[index];
      put(
        Array.isArray(value)
          ? (value as readonly string[]).map((id) => found.get(id) ?? null)
          : (found.get(value as string) ?? null),
      );
    });
    await settle(context, request, further);
  }
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
