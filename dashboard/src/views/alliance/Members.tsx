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

type OfADay = Pick<NonNullable<AllianceMembersQuery['alliance']>, 'members' | 'coverage'>;
type Member = OfADay['members'][number];
type Coverage = OfADay['coverage'];

const uncovered: Coverage = { isCovered: false, firstDay: null, lastDay: null };

export function Members({ id, name }: PartProps) {
  const { day } = useAddress();
  const variables = { id, day };
  const answer = mapAnswer(
    useAnswer(AllianceMembersDocument, variables),
    ({ alliance }): OfADay => alliance ?? { members: [], coverage: uncovered },
  );
  const count = answer.state === 'here' ? howMany(answer.data.members.length) : 'Members';
  return (
    <Panel
      id="members"
      className="members"
      headline={`${count} on ${dayInWords(day)}`}
      title={`Members of the ${name} on ${dayInWords(day)}`}
      answer={answer}
      asked={{ query: AllianceMembersDocument, variables }}
      day={day}
      sources={({ members }) => members.flatMap(sourcesOfPositions)}
      table={({ members }) => tableOf(members)}
      empty={({ members, coverage }) => (members.length === 0 ? whyNone(coverage) : undefined)}
    >
      {({ members, coverage }) => (
        <>
          {!coverage.isCovered && (
            <p className="quiet">
              No source covers this day: what is shown is presumed
              {coverage.lastDay === null
                ? ''
                : `, since ${dayInWords(coverage.lastDay)} at the latest`}
              .
            </p>
          )}
          <Groups alliance={id} members={members} />
        </>
      )}
    </Panel>
  );
}

function howMany(count: number): string {
  return count === 0 ? 'No members' : counted(count, 'member');
}

/** An empty answer is of two kinds: a source says so, or none speaks of it. */
function whyNone({ isCovered, lastDay }: Coverage): string {
  if (lastDay === null) return 'No source in this graph speaks of its members.';
  return `${isCovered ? 'No source that covers this day has a member of it.' : 'No source covers this day, and none presumes a member.'} The chart shows the years in which it had members: click on a year to go there.`;
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
  const { state, role, certainty, presumedSince } = member;
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
      {role === 'SUSPENDED' && <span className="quiet"> suspended</span>}
      {certainty === 'PRESUMED' && presumedSince !== null && (
        <span className="quiet"> since {dayInWords(presumedSince)}</span>
      )}
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
      'role',
      'certainty',
      'presumedSince',
      'obligations',
      'affirmedBy',
      'supposedBy',
      'presumedBy',
      'deniedBy',
    ],
    rows: members.map((member) => [
      member.state.id,
      member.state.name,
      member.role,
      member.certainty,
      member.presumedSince ?? '',
      member.obligations.join(' '),
      ids(member.affirmedBy),
      ids(member.supposedBy),
      ids(member.presumedBy),
      ids(member.deniedBy),
    ]),
  };
}
