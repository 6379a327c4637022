/** Every state that at least one source has in the alliance, as bars through time. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AllianceSpellsDocument } from '../../generated/alliance-spells.ts';
import type { AllianceSpellsQuery } from '../../generated/alliance-spells.ts';
import { Panel } from '../../panel/Panel.tsx';
import { rowsOf } from '../../spans/rows.ts';
import { SpanChart } from '../../spans/SpanChart.tsx';
import type { SpanRow } from '../../spans/span.ts';
import { spanTable } from '../../spans/span-table.ts';
import { today } from '../../time/day.ts';
import type { PartProps } from '../../facts/part.ts';

export function MembersThroughTime({ id, name }: PartProps) {
  const variables = { id, from: '1500-01-01', to: today() };
  const answer = useAnswer(AllianceSpellsDocument, variables);
  const headline = 'Members through time';
  return (
    <Panel
      id="through-time"
      className="through-time"
      headline={headline}
      title={`Members of the ${name} through time`}
      answer={mapAnswer(answer, rowsOfStates)}
      asked={{ query: AllianceSpellsDocument, variables }}
      sources={(rows) =>
        rows.flatMap(({ memberships }) => memberships.map(({ source }) => source.id))
      }
      table={spanTable}
      empty={(rows) => (rows.length === 0 ? 'The sources record no members of it.' : undefined)}
    >
      {(rows) => <SpanChart rows={rows} label={headline} aligned />}
    </Panel>
  );
}

function rowsOfStates({ alliance, spells }: AllianceSpellsQuery): readonly SpanRow[] {
  return rowsOf(
    alliance?.memberships.nodes ?? [],
    spells,
    ({ state }) => ({ ...state, state: state.id, alliance: alliance?.id ?? '' }),
    ({ state }) => state.id,
  );
}
