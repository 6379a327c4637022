/** What an alliance is: its kind, its other names, its codes, and how long it existed by each source. */
import type { Answer } from '../../api/answer.ts';
import { Aliases } from '../../facts/Aliases.tsx';
import { Codes } from '../../facts/Codes.tsx';
import { Fact, Facts } from '../../facts/Facts.tsx';
import { Lifespans } from '../../facts/Lifespans.tsx';
import type { AllianceAboutQuery } from '../../generated/alliance-about.ts';
import type { Asked } from '../../panel/explorer-link.ts';
import { Panel } from '../../panel/Panel.tsx';
import type { Table } from '../../panel/table.ts';
import { assertionDates } from '../../time/assertion-dates.ts';
import { capitalized, kindWords } from '../../words.ts';

interface Props {
  readonly name: string;
  readonly answer: Answer<AllianceAboutQuery>;
  readonly asked: Asked;
}

export function About({ name, answer, asked }: Props) {
  return (
    <Panel
      id="about"
      className="about"
      headline="Overview"
      title={`Overview of the ${name}`}
      answer={answer}
      asked={asked}
      sources={({ alliance }) => alliance?.lifespans.nodes.map(({ source }) => source.id) ?? []}
      table={tableOf}
    >
      {({ alliance }) =>
        alliance !== null && (
          <Facts>
            <Fact name="Kind">
              {alliance.kind === null ? (
                <span className="quiet">
                  No source records whether it is an organization or a pact.
                </span>
              ) : (
                capitalized(kindWords[alliance.kind])
              )}
            </Fact>
            <Fact name="Also called">
              <Aliases of={alliance.aliases} />
            </Fact>
            <Fact name="In existence">
              <Lifespans of={alliance.lifespans.nodes} />
            </Fact>
            <Fact name="Codes">
              <Codes of={alliance.identifiers} />
            </Fact>
          </Facts>
        )
      }
    </Panel>
  );
}

function tableOf({ alliance }: AllianceAboutQuery): Table {
  const rows: (readonly [string, string | null, string | null])[] = [];
  if (alliance !== null) {
    rows.push(['name', alliance.name, null], ['abbreviation', alliance.abbreviation, null]);
    rows.push(['kind', alliance.kind, null]);
    for (const alias of alliance.aliases) rows.push(['alias', alias, null]);
    for (const { scheme, value } of alliance.identifiers) rows.push([scheme, value, null]);
    for (const span of alliance.lifespans.nodes)
      rows.push(['lifespan', assertionDates(span), span.source.id]);
  }
  return { columns: ['property', 'value', 'source'], rows };
}
