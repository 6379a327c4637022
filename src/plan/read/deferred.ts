/** What a statement leaves to the resolvers of `src/resolvers/`: which field, for which parents. */
import type { ResolverPlan } from '../../model/field-plan.ts';
import type { Day, SelectedField } from '../request.ts';

/** A field of a selection that a resolver answers. */
export interface ResolverUse {
  readonly plan: ResolverPlan;
  readonly field: SelectedField;
  readonly args: Readonly<Record<string, unknown>>;
  readonly day: Day;
}

/** One parent that waits for the field's value. */
export interface Waiting {
  readonly parent: string;
  readonly put: (value: unknown) => void;
}

export type Deferred = Map<ResolverUse, Waiting[]>;

export function defer(deferred: Deferred, use: ResolverUse, waiting: Waiting): void {
  const all = deferred.get(use);
  if (all) all.push(waiting);
  else deferred.set(use, [waiting]);
}
