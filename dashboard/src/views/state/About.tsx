/** What a state is: its other names, its codes, how long it existed by each source, and the states before and after it. */
import type { Answer } from '../../api/answer.ts';
import { Aliases } from '../../facts/Aliases.tsx';
import { Codes } from '../../facts/Codes.tsx';
import { Fact, Facts } from '../../facts/Facts.tsx';
import { Lifespans } from '../../facts/Lifespans.tsx';
import type { StateAboutQuery } from '../../generated/state-about.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import type { Asked } from '../../panel/explorer-link.ts';
import { Panel } from '../../panel/Panel.tsx';
import type { Table } from '../../panel/table.ts';
import { assertionDates } from '../../time/assertion-dates.ts';

interface Props {
  readonly name: string;
  readonly answer: Answer<StateAboutQuery>;
  readonly asked: Asked;
}

export function About({ name, answer, asked }: Props) {
  return (
    <Panel
      id="about"
      className="about"
      headline="Overview"
      title={`Overview of ${name}`}
      answer={answer}
      asked={asked}
      sources={({ state }) => state?.lifespans.nodes.map(({ source }) => source.id) ?? []}
      table={tableOf}
    >
      {({ state }) =>
        state !== null && (
          <Facts>
            <Fact name="Also called">
              <Aliases of={[state.name, ...state.aliases].filter((other) => other !== name)} />
            </Fact>
            <Fact name="In the system of states">
              <Lifespans of={state.lifespans.nodes} />
            </Fact>
            <Fact name="Predecessors">
              <States of={state.predecessors.nodes} none="No predecessor is recorded." />
            </Fact>
            <Fact name="Successors">
              <States of={state.successors.nodes} none="No successor is recorded." />
            </Fact>
            <Fact name="Codes">
              <Codes of={state.identifiers} />
            </Fact>
          </Facts>
        )
      }
    </Panel>
  );
}

interface StatesProps {
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly none: string;
}

function States({ of, none }: StatesProps) {
  if (of.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul>
      {of.map(({ id, name }) => (
        <li key={id}>
          <NodeLink id={id}>{name}</NodeLink>
        </li>
      ))}
    </ul>
  );
}

function tableOf({ state }: StateAboutQuery): Table {
  const columns = ['property', 'value', 'source'];
  if (state === null) return { columns, rows: [] };
  return {
    columns,
    rows: [
      ['name', state.name, null],
      ...state.aliases.map((alias) => ['alias', alias, null]),
      ...state.identifiers.map(({ scheme, value }) => [scheme, value, null]),
      ...state.lifespans.nodes.map((span) => ['lifespan', assertionDates(span), span.source.id]),
      ...state.predecessors.nodes.map(({ id }) => ['predecessor', id, null]),
      ...state.successors.nodes.map(({ id }) => ['successor', id, null]),
    ],
  };
}
