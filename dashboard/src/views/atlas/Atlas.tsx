/** The alliances of a day. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AlliancesOfADayDocument } from '../../generated/alliances-of-a-day.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { dayInWords } from '../../time/day.ts';
import { counted } from '../../words.ts';

export default function Atlas() {
  const { day } = useAddress();
  const asked = { query: AlliancesOfADayDocument, variables: { day } };
  const answer = useAnswer(asked.query, asked.variables);
  const inForce = mapAnswer(answer, ({ alliances }) =>
    alliances.nodes.filter(({ members }) => members.length > 0),
  );
  return (
    <Panel
      id="alliances"
      headline={`Alliances in force on ${dayInWords(day)}`}
      answer={inForce}
      asked={asked}
      day={day}
      sources={(alliances) =>
        alliances.flatMap(({ members }) =>
          members.flatMap(({ memberships }) => memberships.map(({ source }) => source.id)),
        )
      }
      table={(alliances) => ({
        columns: ['alliance', 'name', 'kind', 'members'],
        rows: alliances.map(({ id, name, kind, members }) => [id, name, kind, members.length]),
      })}
      empty={(alliances) =>
        alliances.length === 0 ? 'No source has any alliance on this day.' : undefined
      }
    >
      {(alliances) => (
        <ul>
          {alliances.map(({ id, name, members }) => (
            <li key={id}>
              <NodeLink id={id}>{name}</NodeLink>{' '}
              <span className="quiet">{counted(members.length, 'member')}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
