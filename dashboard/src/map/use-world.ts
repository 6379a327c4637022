/** The shapes of the map for a component, fetched once for the page. */
import { useEffect, useState } from 'react';
import type { Answer } from '../api/answer.ts';
import { here } from '../api/answer.ts';
import { loadWorld } from './world.ts';
import type { World } from './world.ts';

let loading: Promise<World> | undefined;
let loaded: World | undefined;

export function useWorld(): Answer<World> {
  const [answer, setAnswer] = useState<Answer<World>>(() =>
    loaded === undefined ? { state: 'waiting' } : here(loaded),
  );
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    loading ??= loadWorld();
    loading.then(
      (world) => {
        loaded = world;
        if (!gone) setAnswer(here(world));
      },
      (error: unknown) => {
        loading = undefined;
        if (gone) return;
        const message = error instanceof Error ? error.message : String(error);
        setAnswer({
          state: 'failed',
          failure: { unreachable: false, messages: [message] },
          retry: () => setAttempt((number) => number + 1),
        });
      },
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  return answer;
}
