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
      headline="Who it is tied to"
      title={`Who ${name} is tied to on ${dayInWords(day)}`}
      subtitle="The heavier the line, the more alliances they share. Allies stand by the smallest alliance that binds at least three of them."
      answer={answer}
      asked={asked}
      day={day}
      sources={sourcesOf}
      table={tableOf}
      empty={(state) =>
        (state?.allies ?? []).length === 0 ? 'It has no ally on this day.' : undefined
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
