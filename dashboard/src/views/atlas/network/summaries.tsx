/** The summaries that the network shows beside the pointer. */
import type { States } from '../../../map/use-states.ts';
import { certaintyWords } from '../../../words.ts';
import type { Focus } from '../model/focus.ts';
import type { Pair, Picture } from '../model/picture.ts';
import { wordsOfState } from '../model/words-of-state.ts';

interface Props {
  readonly states: States;
  readonly picture: Picture;
  readonly chosen: Focus | undefined;
}

export function StateSummary({
  state,
  states,
  picture,
  chosen,
}: Props & { readonly state: string }) {
  return (
    <>
      <strong>{states.get(state)?.name ?? state}</strong>
      <br />
      {wordsOfState(state, picture, chosen)}
    </>
  );
}

const named = 4;

export function PairSummary({ pair, states, picture }: Props & { readonly pair: Pair }) {
  const names = pair.alliances.map(
    (id) => picture.alliances.find((one) => one.id === id)?.name ?? id,
  );
  return (
    <>
      <strong>
        {states.get(pair.a)?.name ?? pair.a} – {states.get(pair.b)?.name ?? pair.b}
      </strong>
      , {certaintyWords[pair.certainty]}
      <br />
      {names.slice(0, named).join('; ')}
      {names.length > named && `; and ${names.length - named} more`}
    </>
  );
}
