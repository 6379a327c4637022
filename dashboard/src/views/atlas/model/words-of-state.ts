/** What a state is on a day, in a sentence: for the summary beside the pointer, and for screen readers. */
import { counted, certaintyWords } from '../../../words.ts';
import type { Focus } from './focus.ts';
import type { Picture } from './picture.ts';

export function wordsOfState(id: string, picture: Picture, chosen: Focus | undefined): string {
  const alliances = picture.alliancesOf.get(id)?.length ?? 0;
  if (alliances === 0) return 'not in any alliance';
  const allies = picture.alliesOf.get(id)?.size ?? 0;
  const part = chosen?.states.get(id);
  const inChosen =
    part?.role === 'with' ? `, ${certaintyWords[part.certainty]} in the selection` : '';
  return `${counted(allies, 'ally', 'allies')} in ${counted(alliances, 'alliance')}${inChosen}`;
}
