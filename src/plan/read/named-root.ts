/** Which node a root field is about that names one: by its id, by an id in another case, or by a code. */
import { badUserInput } from '../../errors.ts';
import { argumentsOf, dayOf } from '../build/collect.ts';
import type { Context } from '../context.ts';
import type { Request, SelectedField } from '../request.ts';

export interface NamedRoot {
  /** Undefined where nothing has the code. */
  readonly id: string | undefined;
  /** Asked once it is known that nothing has the id. */
  readonly otherwise: () => Promise<string | undefined>;
}

/** Undefined for a root field that names no node. */
export async function namedRoot(
  { graph, lookup }: Context,
  request: Request,
  field: SelectedField,
): Promise<NamedRoot | undefined> {
  const [root = ''] = field.types;
  const plan = request.types[root]?.fields[field.name];
  if (plan?.kind !== 'byId') return undefined;
  const args = argumentsOf(request, root, field);
  const { id = null, code = null, scheme = null } = args;
  const type = plan.target;
  if (typeof code === 'string' && id === null) {
    const day = dayOf(args, undefined) ?? new Date().toISOString().slice(0, 10);
    const asked = { coordinate: plan.coordinate, type, code, day };
    const found = await lookup.byCode(graph, { ...asked, scheme: scheme as string | null });
    return { id: found, otherwise: () => Promise.resolve(undefined) };
  }
  if (typeof id !== 'string' || code !== null || scheme !== null) {
    throw badUserInput(
      `${plan.coordinate}: expected either \`id\`, or \`code\` with or without \`scheme\`.`,
    );
  }
  return { id, otherwise: () => lookup.inAnyCase(graph, type, id) };
}
