/** What is chosen in the Atlas, one state or several alliances, with their names. */
import { useMemo } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AlliancesDocument } from '../../generated/alliances.ts';
import { useStates } from '../../map/use-states.ts';

export interface Chosen {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly isState: boolean;
  /** A state takes the place of what was chosen. */
  readonly chooseState: (state: string) => void;
  /** An alliance joins those that were chosen, or leaves them. */
  readonly toggleAlliance: (alliance: string) => void;
  readonly clear: (id: string) => void;
}

const none: readonly string[] = [];

export function useChosen(): Chosen {
  const { parameters, go } = useAddress();
  const ids = parameters.select ?? none;
  // Of all, so that what is not in force on the day has a name too.
  const states = useStates();
  const alliances = useAnswer(AlliancesDocument, {});
  return useMemo(() => {
    const named = new Map([
      ...(alliances.state === 'here' ? alliances.data.alliances.nodes : []).map(
        ({ id, name }) => [id, name] as const,
      ),
      ...(states.state === 'here' ? [...states.data.values()] : []).map(
        ({ id, name }) => [id, name] as const,
      ),
    ]);
    return {
      ids,
      names: ids.map((id) => named.get(id) ?? id),
      isState: ids[0]?.startsWith('state:') === true,
      chooseState: (state) => go({ select: [state] }),
      toggleAlliance: (alliance) => {
        const others = ids.filter((id) => id.startsWith('alliance:') && id !== alliance);
        go({ select: ids.includes(alliance) ? others : [...others, alliance] });
      },
      clear: (id) => go({ select: ids.filter((one) => one !== id) }),
    };
  }, [ids, states, alliances, go]);
}
