/** All states by id, asked for once by the whole page. */
import { useMemo } from 'react';
import type { Answer } from '../api/answer.ts';
import { mapAnswer } from '../api/answer.ts';
import { useAnswer } from '../api/use-answer.ts';
import { StatesDocument } from '../generated/states.ts';
import type { StatesQuery } from '../generated/states.ts';
import type { MappedState } from './gazetteer.ts';

export type States = ReadonlyMap<string, MappedState>;

export function useStates(): Answer<States> {
  const answer = useAnswer(StatesDocument, {});
  return useMemo(
    () =>
      mapAnswer(
        answer,
        ({ states }) => new Map(states.nodes.map((node) => [node.id, mapped(node)])),
      ),
    [answer],
  );
}

function mapped({
  id,
  name,
  identifiers,
  successors,
  lifespans,
}: StatesQuery['states']['nodes'][number]): MappedState {
  return {
    id,
    name,
    code: identifiers.find(({ scheme }) => scheme === 'ISO_NUMERIC')?.value,
    successors: successors.nodes.map((successor) => successor.id),
    lifespans: lifespans.nodes.map(({ startMin, endMax }) => ({ from: startMin, until: endMax })),
  };
}
