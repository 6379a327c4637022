/** Which alliances are shown: by their obligations, their kind, and the sources that record them. */
import { useAddress } from '../../../address/use-address.ts';
import { useSources } from '../../../api/use-sources.ts';
import { allianceKinds, kindWords, obligations, obligationWords } from '../../../words.ts';

export function Filters() {
  const { parameters, go } = useAddress();
  const { all } = useSources();
  const membershipSources = all.filter(({ memberships }) => memberships > 0);
  return (
    <div className="filters">
      <Choice
        legend="Obligations"
        options={obligations.map((one) => [one, obligationWords[one]] as const)}
        chosen={parameters.obligations ?? []}
        choose={(chosen) => go({ obligations: chosen })}
      />
      <Choice
        legend="Kinds"
        options={allianceKinds.map((one) => [one, `${kindWords[one]}s`] as const)}
        chosen={parameters.kinds ?? []}
        choose={(chosen) => go({ kinds: chosen })}
      />
      <Choice
        legend="Sources"
        options={membershipSources.map(({ id, label }) => [id, label] as const)}
        chosen={parameters.sources ?? []}
        choose={(chosen) => go({ sources: chosen })}
      />
    </div>
  );
}

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [Option, string])[];
  /** None means any. */
  readonly chosen: readonly Option[];
  readonly choose: (chosen: readonly Option[]) => void;
}

function Choice<Option extends string>({ legend, options, chosen, choose }: ChoiceProps<Option>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, words]) => {
        const isChosen = chosen.includes(option);
        const others = chosen.filter((one) => one !== option);
        return (
          <button
            key={option}
            type="button"
            aria-pressed={isChosen}
            onClick={() => choose(isChosen ? others : [...others, option])}
          >
            {words}
          </button>
        );
      })}
    </fieldset>
  );
}
