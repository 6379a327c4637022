/** What the network says beside the pointer. */
import type { States } from '../../../map/use-states.ts';
import { certaintyWords } from '../../../words.ts';
import type { Focus } from '../model/focus.ts';
import type { Picture, Tie } from '../model/picture.ts';
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

export function TieSummary({ tie, states, picture }: Props & { readonly tie: Tie }) {
  const names = tie.alliances.map(
    (id) => picture.alliances.find((one) => one.id === id)?.name ?? id,
  );
  return (
    <>
      <strong>
        {states.get(tie.a)?.name ?? tie.a} – {states.get(tie.b)?.name ?? tie.b}
      </strong>
      , {certaintyWords[tie.certainty]}
      <br />
      {names.slice(0, named).join('; ')}
      {names.length > named && `; and ${names.length - named} more`}
    </>
  );
}
