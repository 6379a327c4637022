/** What the Atlas shows, in words: the day, how many alliances and states, what is chosen, and the filters. */
import { useAddress } from '../../address/use-address.ts';
import type { ShownDay } from '../../address/use-shown-day.ts';
import type { Answer } from '../../api/answer.ts';
import { dayInWords } from '../../time/day.ts';
import { counted } from '../../words.ts';
import { Filters } from './list/Filters.tsx';
import type { Picture } from './model/picture.ts';
import { DayControls } from './timeline/DayControls.tsx';
import type { Play } from './timeline/use-play.ts';
import type { Chosen } from './use-chosen.ts';

interface Props {
  readonly shown: ShownDay;
  readonly playing: Play;
  readonly picture: Answer<Picture>;
  readonly chosen: Chosen;
}

export function Heading({ shown, playing, picture, chosen }: Props) {
  const { parameters } = useAddress();
  if (parameters.embed !== undefined) return null;
  return (
    <header className="heading">
      <div className="day">
        <div>
          <h1 className="title">{dayInWords(shown.day)}</h1>
          <p className="lead">{lead(shown.day, picture)}</p>
        </div>
        <DayControls day={shown.day} go={shown.go} playing={playing} />
      </div>
      <div className="tools">
        <Filters />
      </div>
      {chosen.ids.length > 0 && (
        <ul className="chosen" aria-label="Chosen">
          {chosen.ids.map((id, index) => (
            <li key={id}>
              <button type="button" onClick={() => chosen.clear(id)}>
                {chosen.names[index]} <span aria-hidden="true">×</span>
                <span className="unseen">: remove</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

function lead(day: string, picture: Answer<Picture>): string {
  if (picture.state !== 'here') return 'Alliances in force, and their member states';
  const { alliances, alliancesOf, day: found } = picture.data;
  const counts = `${counted(alliances.length, 'alliance')} in force between ${counted(alliancesOf.size, 'state')}`;
  if (found !== day) return `${counts} on ${dayInWords(found)}; the day you chose is being loaded`;
  return `${counts}${isPresumed(picture.data) ? '. All of it is presumed: no source covers this day, and nothing later ends what the sources had when their coverage ended' : ''}`;
}

function isPresumed({ alliances }: Picture): boolean {
  return (
    alliances.length > 0 &&
    alliances.every(({ members }) => members.every(({ certainty }) => certainty === 'PRESUMED'))
  );
}
