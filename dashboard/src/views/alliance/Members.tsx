/** The members of a day, by certainty. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSources } from '../../api/use-sources.ts';
import { AllianceMembersDocument } from '../../generated/alliance-members.ts';
import type { AllianceMembersQuery } from '../../generated/alliance-members.ts';
import { Roving } from '../../keyboard/Roving.tsx';
import { NodeLink } from '../../links/NodeLink.tsx';
import { certaintyClass } from '../../marks/Certainty.tsx';
import { sourcesOfPositions, positionsInWords } from '../../marks/positions.ts';
import { Panel } from '../../panel/Panel.tsx';
import type { Table } from '../../panel/table.ts';
import { dayInWords } from '../../time/day.ts';
import { useMark } from '../../why/use-why.ts';
import { certainties } from '../../certainty.ts';
import { certaintyMeanings, certaintyWords, counted } from '../../words.ts';
import type { PartProps } from '../../facts/part.ts';

type Member = NonNullable<AllianceMembersQuery['alliance']>['members'][number];

export function Members({ id, name }: PartProps) {
  const { day } = useAddress();
  const variables = { id, day };
  const answer = mapAnswer(
    useAnswer(AllianceMembersDocument, variables),
    ({ alliance }) => alliance?.members ?? [],
  );
  const count = answer.state === 'here' ? howMany(answer.data.length) : 'Members';
  return (
    <Panel
      id="members"
      className="members"
      headline={`${count} on ${dayInWords(day)}`}
      title={`Members of the ${name} on ${dayInWords(day)}`}
      answer={answer}
      asked={{ query: AllianceMembersDocument, variables }}
      day={day}
      sources={(members) => members.flatMap(sourcesOfPositions)}
      table={tableOf}
      empty={(members) =>
        members.length === 0
          ? 'No source has a member of it on this day. The chart shows the years in which it had members: click on a year to go there.'
          : undefined
      }
    >
      {(members) => <Groups alliance={id} members={members} />}
    </Panel>
  );
}

function howMany(count: number): string {
  return count === 0 ? 'No members' : counted(count, 'member');
}

interface GroupsProps {
  readonly alliance: string;
  readonly members: readonly Member[];
}

function Groups({ alliance, members }: GroupsProps) {
  return (
    <Roving label="Members">
      {certainties.map((certainty) => {
        const group = members.filter((member) => member.certainty === certainty);
        if (group.length === 0) return null;
        return (
          <section key={certainty} className="member-group">
            <h3>
              <i className={certaintyClass(certainty)} aria-hidden="true" />
              {group.length} {certaintyWords[certainty]}
              <span className="quiet"> {certaintyMeanings[certainty]}</span>
            </h3>
            <ul>
              {group.map((member) => (
                <One key={member.state.id} alliance={alliance} member={member} />
              ))}
            </ul>
          </section>
        );
      })}
    </Roving>
  );
}

function One({ alliance, member }: { readonly alliance: string; readonly member: Member }) {
  const mark = useMark();
  const { day } = useAddress();
  const { label } = useSources();
  const { state, certainty } = member;
  const positions = positionsInWords(member, label);
  return (
    <li data-row="">
      <NodeLink id={state.id}>{state.name}</NodeLink>
      <span
        className="why-button"
        {...mark(
          { kind: 'membership', alliance, state: state.id, day },
          `Why ${state.name} is ${certaintyWords[certainty]}: ${positions}`,
          `${state.name}: ${positions}`,
        )}
      >
        <i className={certaintyClass(certainty)} />
      </span>
      {certainty === 'DISPUTED' && <span className="quiet positions-line">{positions}</span>}
    </li>
  );
}

function tableOf(members: readonly Member[]): Table {
  const ids = (sources: readonly { readonly id: string }[]) =>
    sources.map(({ id }) => id).join(' ');
  return {
    columns: [
      'state',
      'name',
      'certainty',
      'obligations',
      'affirmedBy',
      'supposedBy',
      'presumedBy',
      'deniedBy',
    ],
    rows: members.map((member) => [
      member.state.id,
      member.state.name,
      member.certainty,
      member.obligations.join(' '),
      ids(member.affirmedBy),
      ids(member.supposedBy),
      ids(member.presumedBy),
      ids(member.deniedBy),
    ]),
  };
}
