/** What the disputes are restricted to: an alliance, a state, some of the sources, a least number of days. */
import type { Answer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSources } from '../../api/use-sources.ts';
import { useAddress } from '../../address/use-address.ts';
import { DisputeNamesDocument } from '../../generated/dispute-names.ts';
import type { DisputesQuery } from '../../generated/disputes.ts';
import { NodePicker } from '../../search/NodePicker.tsx';
import { counted } from '../../words.ts';

interface Props {
  readonly answer: Answer<DisputesQuery>;
  readonly alliance: string | undefined;
  readonly state: string | undefined;
  readonly days: number;
}

const lengths = new Map([
  [1, 'a day'],
  [2, '2 days'],
  [31, 'a month'],
  [365, 'a year'],
  [1826, '5 years'],
  [3652, '10 years'],
]);

export function DisputeFilters({ answer, alliance, state, days }: Props) {
  const { go } = useAddress();
  const ids = [alliance, state].filter((id) => id !== undefined);
  const named = useAnswer(DisputeNamesDocument, { ids }, { wait: ids.length === 0 });
  const nameOf = (id: string | undefined) => {
    const nodes = named.state === 'here' ? named.data.nodes : [];
    const found = nodes.find((node) => node?.id === id);
    return found !== null && found !== undefined && 'name' in found ? found.name : id;
  };
  const narrow = (ids: readonly (string | undefined)[]) =>
    go({ about: ids.filter((id) => id !== undefined), rows: undefined, show: undefined });
  const offered = lengths.has(days) ? lengths : new Map([...lengths, [days, counted(days, 'day')]]);
  return (
    <div className="filters" role="group" aria-label="Which disputes">
      <NodePicker
        label="Alliance"
        types={['Alliance']}
        taken={nameOf(alliance)}
        take={(id) => narrow([id, state])}
      />
      <NodePicker
        label="State"
        types={['State']}
        taken={nameOf(state)}
        take={(id) => narrow([alliance, id])}
      />
      <label>
        <span className="quiet">Lasting at least</span>
        <select
          value={days}
          onChange={(event) =>
            go({ days: Number(event.target.value), rows: undefined, show: undefined })
          }
        >
          {[...offered]
            .sort(([a], [b]) => a - b)
            .map(([length, words]) => (
              <option key={length} value={length}>
                {words}
              </option>
            ))}
        </select>
      </label>
      <Sources answer={answer} />
    </div>
  );
}

/** None named in the address means all of them. */
function Sources({ answer }: { readonly answer: Answer<DisputesQuery> }) {
  const { parameters, go } = useAddress();
  const { label } = useSources();
  const membershipSources = (answer.state === 'here' ? answer.data.sources.nodes : [])
    .filter(({ assertionCounts }) => assertionCounts.some(({ type }) => type === 'Membership'))
    .map(({ id }) => id);
  const chosen = parameters.sources ?? membershipSources;
  const toggle = (id: string) => {
    const now = membershipSources.filter((one) =>
      one === id ? !chosen.includes(id) : chosen.includes(one),
    );
    const all = now.length === membershipSources.length;
    go({ sources: all ? undefined : now, rows: undefined, show: undefined });
  };
  return (
    <fieldset>
      <legend className="quiet">Between</legend>
      {membershipSources.map((id) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {label(id)}
        </label>
      ))}
    </fieldset>
  );
}
