/** What a revision does to one record: what it was, what it will be, and what that means. */
import type { LooseFact } from '../model/fact.ts';
import { hashOfLine } from './hash.ts';
import type { Sum } from './hash.ts';
import { lineOf } from './line.ts';
import type { ChangeKind, Entry } from './log.ts';
import type { Precedence } from './origin.ts';
import { isSameFact, shownOf } from './record.ts';
import type { NodeRecord } from './record.ts';

export interface Transition {
  readonly id: string;
  /** Undefined where the node is new. */
  readonly before: NodeRecord | undefined;
  /** Undefined where it goes. */
  readonly after: NodeRecord | undefined;
}

/** A transition, seen from the graph. */
export interface Seen extends Transition {
  readonly kind: ChangeKind;
  readonly shownAfter: LooseFact | undefined;
  /** Of its line, which is not kept: those of a large import take as much memory as its facts. */
  readonly hashBefore: Sum | undefined;
  readonly hashAfter: Sum | undefined;
}

/** What the transitions mean; those that change nothing are left out. */
export function seen(
  transitions: readonly Transition[],
  precedence: { readonly before: Precedence; readonly after: Precedence },
): readonly Seen[] {
  return transitions.flatMap((transition) => {
    const { before, after } = transition;
    const hashBefore = before && hashOfLine(lineOf(before, precedence.before));
    const hashAfter = after && hashOfLine(lineOf(after, precedence.after));
    if (hashBefore === hashAfter) return [];
    const shownBefore = before && shownOf(before, precedence.before);
    const shownAfter = after && shownOf(after, precedence.after);
    const kind = kindOf(shownBefore, shownAfter);
    return [{ ...transition, kind, shownAfter, hashBefore, hashAfter }];
  });
}

function kindOf(before: LooseFact | undefined, after: LooseFact | undefined): ChangeKind {
  if (before === undefined) return 'ADDED';
  if (after === undefined) return 'WITHDRAWN';
  return isSameFact(before, after) ? 'ATTRIBUTED' : 'CORRECTED';
}

/** For the log: of each origin whose assertion changes, what it was. */
export function entriesOf({ id, kind, before, after }: Seen): readonly Entry[] {
  const origins = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  return origins.flatMap((origin) => {
    const was = before?.get(origin) ?? null;
    const is = after?.get(origin) ?? null;
    const same = was === is || (was !== null && is !== null && isSameFact(was, is));
    return same ? [] : [{ kind, id, origin, before: was }];
  });
}
