/** The alliances of a day, largest first: each can be chosen, and lights up when it is pointed at. */
import { memo } from 'react';
import { useAddress } from '../../../address/use-address.ts';
import { NodeLink } from '../../../links/NodeLink.tsx';
import { AllRows, rowsOfAll } from '../../../lists/AllRows.tsx';
import { certaintyClass } from '../../../marks/Certainty.tsx';
import { certainties } from '../../../certainty.ts';
import { certaintyWords, counted, kindWords } from '../../../words.ts';
import type { DayAlliance } from '../model/day-alliances.ts';
import type { Focus } from '../model/focus.ts';
import './list.css';

interface Props {
  readonly alliances: readonly DayAlliance[];
  readonly chosen: readonly string[];
  readonly lit: Focus | undefined;
  readonly point: (id: string | undefined) => void;
  readonly choose: (alliance: string) => void;
}

/** Most days of today have hundreds, nearly all of two members. */
const few = 40;

export function AllianceList({ alliances, chosen, lit, point, choose }: Props) {
  const sorted = [...alliances].sort(
    (one, other) => other.members.length - one.members.length || (one.name < other.name ? -1 : 1),
  );
  const rows = rowsOfAll(useAddress().parameters.rows, few);
  const shown = sorted.filter(({ id }, index) => index < rows || chosen.includes(id));
  return (
    <>
      <ul className="alliance-list">
        {shown.map((alliance) => (
          <Row
            key={alliance.id}
            alliance={alliance}
            isChosen={chosen.includes(alliance.id)}
            isLit={lit?.alliances.has(alliance.id) === true}
            point={point}
            choose={choose}
          />
        ))}
      </ul>
      <AllRows few={few} shown={shown.length} total={sorted.length} of="alliances" />
    </>
  );
}

interface RowProps {
  readonly alliance: DayAlliance;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly point: (id: string | undefined) => void;
  readonly choose: (alliance: string) => void;
}

const Row = memo(function Row({ alliance, isChosen, isLit, point, choose }: RowProps) {
  const { id, name, abbreviation, kind, members } = alliance;
  return (
    <li
      className={isLit ? 'lit' : ''}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(undefined)}
      onFocus={() => point(id)}
      onBlur={() => point(undefined)}
    >
      <button type="button" aria-pressed={isChosen} onClick={() => choose(id)}>
        <span className="unseen">Show on the map: </span>
        {name}
        {abbreviation !== null && abbreviation !== name && (
          <span className="quiet"> {abbreviation}</span>
        )}
      </button>
      <Members members={members} />
      <span className="quiet kind">{kind === null ? '' : kindWords[kind]}</span>
      <NodeLink id={id} className="more">
        <span aria-hidden="true">→</span>
        <span className="unseen">Page of {name}</span>
      </NodeLink>
    </li>
  );
});

/** How many members, of which certainty: a strip with a part for each. */
function Members({ members }: Pick<DayAlliance, 'members'>) {
  const parts = certainties.flatMap((certainty) => {
    const count = members.filter((member) => member.certainty === certainty).length;
    return count === 0 ? [] : [{ certainty, count }];
  });
  const words = parts
    .map(({ certainty, count }) => `${count} ${certaintyWords[certainty]}`)
    .join(', ');
  return (
    <span className="members" title={words}>
      <span className="strip" aria-hidden="true">
        {parts.map(({ certainty, count }) => (
          <i
            key={certainty}
            className={certaintyClass(certainty)}
            style={{ inlineSize: `${Math.min(60, count) * 2}px` }}
          />
        ))}
      </span>
      <span className="number">{counted(members.length, 'member')}</span>
      <span className="unseen">: {words}</span>
    </span>
  );
}
