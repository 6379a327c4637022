/** Every alliance that at least one source has the state in, as bars through time. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { StateSpellsDocument } from '../../generated/state-spells.ts';
import type { StateSpellsQuery } from '../../generated/state-spells.ts';
import { Panel } from '../../panel/Panel.tsx';
import { rowsOf } from '../../spans/rows.ts';
import { SpanChart } from '../../spans/SpanChart.tsx';
import type { SpanRow } from '../../spans/span.ts';
import { spanTable } from '../../spans/span-table.ts';
import { today } from '../../time/day.ts';
import { counted } from '../../words.ts';
import type { PartProps } from '../../facts/part.ts';

export function AlliancesThroughTime({ id, name }: PartProps) {
  const variables = { id, from: '1500-01-01', to: today() };
  const answer = mapAnswer(useAnswer(StateSpellsDocument, variables), rowsOfAlliances);
  const count = answer.state === 'here' ? counted(answer.data.length, 'alliance') : 'Alliances';
  const headline = `${count} through time`;
  return (
    <Panel
      id="through-time"
      className="through-time"
      headline={headline}
      title={`Alliances of ${name} through time`}
      answer={answer}
      asked={{ query: StateSpellsDocument, variables }}
      sources={(rows) =>
        rows.flatMap(({ memberships }) => memberships.map(({ source }) => source.id))
      }
      table={spanTable}
      empty={(rows) => (rows.length === 0 ? 'The sources record no alliances of it.' : undefined)}
    >
      {(rows) => <SpanChart rows={rows} label={headline} aligned={false} />}
    </Panel>
  );
}

function rowsOfAlliances({ state, spells }: StateSpellsQuery): readonly SpanRow[] {
  return rowsOf(
    state?.memberships.nodes ?? [],
    spells,
    ({ alliance }) => ({ ...alliance, alliance: alliance.id, state: state?.id ?? '' }),
    ({ alliance }) => alliance.id,
  );
}
