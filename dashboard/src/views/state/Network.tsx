/** The network of one step: the state, and around it its allies of the day. */
import { useAddress } from '../../address/use-address.ts';
import { Panel } from '../../panel/Panel.tsx';
import { dayInWords } from '../../time/day.ts';
import { groupsOf, sizeClass, sourcesOf, tableOf } from './allies.ts';
import type { AlliesProps } from './allies.ts';
import { Radial } from './Radial.tsx';

export function Network({ id, name, answer, asked }: AlliesProps) {
  const { day } = useAddress();
  return (
    <Panel
      id="network"
      className={sizeClass(answer)}
      headline="Its allies as a network"
      title={`The allies of ${name} on ${dayInWords(day)} as a network`}
      subtitle="A thicker line means more alliances in common. Allies are grouped by the smallest alliance in which at least three of them are."
      answer={answer}
      asked={asked}
      day={day}
      sources={sourcesOf}
      table={tableOf}
      empty={(state) =>
        (state?.allies ?? []).length === 0 ? 'It has no allies on this day.' : undefined
      }
    >
      {(state) =>
        state !== null && (
          <Radial id={id} name={state.name} groups={groupsOf(state.allies)} day={day} />
        )
      }
    </Panel>
  );
}
