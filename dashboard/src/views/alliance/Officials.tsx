/** Who held an office or a post at an alliance. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { termRows, Terms } from '../../facts/Terms.tsx';
import { AllianceOfficialsDocument } from '../../generated/alliance-officials.ts';
import { Panel } from '../../panel/Panel.tsx';
import type { PartProps } from '../../facts/part.ts';

export function Officials({ id, name }: PartProps) {
  const variables = { id };
  const answer = useAnswer(AllianceOfficialsDocument, variables);
  return (
    <Panel
      id="officials"
      className="officials"
      headline="Officials"
      title={`Officials of the ${name}`}
      answer={mapAnswer(answer, ({ alliance }) => alliance?.terms.nodes ?? [])}
      asked={{ query: AllianceOfficialsDocument, variables }}
      sources={(terms) => terms.map(({ source }) => source.id)}
      table={termRows}
      empty={(terms) =>
        terms.length === 0 ? 'The sources record no offices or posts in it.' : undefined
      }
    >
      {(terms) => <Terms of={terms} />}
    </Panel>
  );
}
