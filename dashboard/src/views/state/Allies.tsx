/** The allies of a day, the closest first, with the alliances that make them so. */
import { useSources } from '../../api/use-sources.ts';
import type { SourceInfo } from '../../api/use-sources.ts';
import { useAddress } from '../../address/use-address.ts';
import { Roving } from '../../keyboard/Roving.tsx';
import { AllRows, rowsOfAll } from '../../lists/AllRows.tsx';
import { NodeLink } from '../../links/NodeLink.tsx';
import { certaintyClass, CertaintyLegend } from '../../marks/Certainty.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { dayInWords } from '../../time/day.ts';
import { useMark } from '../../why/use-why.ts';
import { certainties } from '../../certainty.ts';
import { certaintyWords, counted } from '../../words.ts';
import { closestFirst, knownFirst, shortName, sizeClass, sourcesOf, tableOf } from './allies.ts';
import type { AlliesProps, Ally } from './allies.ts';

/** As many as fit beside the drawing. */
const few = 20;

export function Allies({ id, name, answer, asked }: AlliesProps) {
  const { day } = useAddress();
  const { all } = useSources();
  const count = answer.state === 'here' ? howMany(answer.data?.allies.length ?? 0) : 'Allies';
  return (
    <Panel
      id="allies"
      className={sizeClass(answer)}
      headline={`${count} on ${dayInWords(day)}`}
      title={`Allies of ${name} on ${dayInWords(day)}`}
      answer={answer}
      asked={asked}
      day={day}
      sources={sourcesOf}
      table={tableOf}
      empty={(state) =>
        (state?.allies ?? []).length === 0
          ? `No alliance in this graph has it and another state as members on this day.${selections(all)} The chart shows the years in which it had allies: click on a year to go there.`
          : undefined
      }
    >
      {(state) => <List state={id} allies={closestFirst(state?.allies ?? [])} />}
    </Panel>
  );
}

/** What is not here may be in them. */
function selections(sources: readonly SourceInfo[]): string {
  const labels = sources.filter(({ isSelection }) => isSelection).map(({ label }) => label);
  return labels.length === 0
    ? ''
    : ` Of ${lists.format(labels)}, which may have more, the graph has a selection only.`;
}

const lists = new Intl.ListFormat('en');

function howMany(count: number): string {
  return count === 0 ? 'No allies' : counted(count, 'ally', 'allies');
}

function List({ state, allies }: { readonly state: string; readonly allies: readonly Ally[] }) {
  const shown = allies.slice(0, rowsOfAll(useAddress().parameters.rows, few));
  return (
    <>
      <CertaintyLegend
        only={certainties.filter((one) => allies.some(({ certainty }) => certainty === one))}
      />
      <Roving label="Allies">
        <ol className="ally-list">
          {shown.map((ally) => (
            <One key={ally.state.id} state={state} ally={ally} />
          ))}
        </ol>
      </Roving>
      <AllRows few={few} shown={shown.length} total={allies.length} of="allies" />
    </>
  );
}

function One({ state, ally }: { readonly state: string; readonly ally: Ally }) {
  const mark = useMark();
  const { day } = useAddress();
  const { certainty, alliances } = ally;
  return (
    <li data-row="">
      <span
        className="why-button"
        {...mark(
          { kind: 'pair', a: state, b: ally.state.id, day },
          `Why ${ally.state.name} is an ally: ${certaintyWords[certainty]}, through ${counted(alliances.length, 'alliance')}`,
        )}
      >
        <i className={certaintyClass(certainty)} />
      </span>
      <NodeLink id={ally.state.id}>{ally.state.name}</NodeLink>
      <span className="through">
        {knownFirst(alliances).map((alliance, index) => (
          <span key={alliance.id}>
            {index > 0 && ', '}
            <NodeLink id={alliance.id}>{shortName(alliance)}</NodeLink>
          </span>
        ))}
      </span>
    </li>
  );
}
