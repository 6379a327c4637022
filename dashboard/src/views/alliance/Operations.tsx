/** The operations, exercises and missions of an alliance. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSources } from '../../api/use-sources.ts';
import { Fact, Facts } from '../../facts/Facts.tsx';
import { AllianceOperationsDocument } from '../../generated/alliance-operations.ts';
import type { AllianceOperationsQuery } from '../../generated/alliance-operations.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { partialDateInWords } from '../../time/day.ts';
import { useMark } from '../../why/use-why.ts';
import { capitalized, statusWords } from '../../words.ts';
import type { PartProps } from '../../facts/part.ts';

type Operation = NonNullable<AllianceOperationsQuery['alliance']>['operations']['nodes'][number];

export function Operations({ id, name }: PartProps) {
  const variables = { id };
  const answer = useAnswer(AllianceOperationsDocument, variables);
  return (
    <Panel
      id="operations"
      className="operations"
      headline="Operations"
      title={`Operations of the ${name}`}
      answer={mapAnswer(answer, ({ alliance }) => alliance?.operations.nodes ?? [])}
      asked={{ query: AllianceOperationsDocument, variables }}
      sources={(operations) => operations.map(({ source }) => source.id)}
      table={(operations) => ({
        columns: ['operation', 'name', 'status', 'planned', 'targets', 'participants', 'source'],
        rows: operations.map((one) => [
          one.id,
          one.name,
          one.status,
          one.planned,
          one.targets.join('; '),
          one.participants.nodes.map((state) => state.id).join(' '),
          one.source.id,
        ]),
      })}
      empty={(operations) =>
        operations.length === 0 ? 'The sources record no operations of it.' : undefined
      }
    >
      {(operations) => operations.map((one) => <One key={one.id} operation={one} />)}
    </Panel>
  );
}

function One({ operation }: { readonly operation: Operation }) {
  const mark = useMark();
  const { label } = useSources();
  const { id, name, status, planned, targets, participants, consenting, source } = operation;
  return (
    <article className="operation">
      <h3>
        <span className="cited" {...mark({ kind: 'cited', id }, name)}>
          {name}
        </span>
      </h3>
      <p className="quiet">
        {capitalized(statusWords[status])}
        {planned !== null && ` for ${partialDateInWords(planned)}`} · {label(source.id)}
      </p>
      <Facts>
        {targets.length > 0 && (
          <Fact name="Against">
            <ul>
              {targets.map((target) => (
                <li key={target}>{target}</li>
              ))}
            </ul>
          </Fact>
        )}
        {participants.nodes.length > 0 && (
          <Fact name="Participants">
            <States of={participants.nodes} />
          </Fact>
        )}
        {consenting.nodes.length > 0 && (
          <Fact name="Needs the consent of">
            {sameStates(participants.nodes, consenting.nodes) ? (
              'All participants'
            ) : (
              <States of={consenting.nodes} />
            )}
          </Fact>
        )}
      </Facts>
    </article>
  );
}

type StateName = Operation['participants']['nodes'][number];

function States({ of }: { readonly of: readonly StateName[] }) {
  return of.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <NodeLink id={id}>{name}</NodeLink>
    </span>
  ));
}

function sameStates(some: readonly StateName[], others: readonly StateName[]): boolean {
  const ids = new Set(some.map(({ id }) => id));
  return some.length === others.length && others.every(({ id }) => ids.has(id));
}
