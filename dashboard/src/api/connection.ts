/** Whether the server answers: code that finds that it does not reports it here, and is called back when it does again. */
import { useSyncExternalStore } from 'react';
import { base } from './client.ts';

let answers = true;
const watchers = new Set<() => void>();

/** Begins to ask the server whether it is back, ever less often. */
export function reportLost(): void {
  if (!answers) return;
  answers = false;
  notify();
  askAgainIn(500);
}

/** Calls back at each change; gives a way to stop it. */
export function watchConnection(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function serverAnswers(): boolean {
  return answers;
}

export function useServerAnswers(): boolean {
  return useSyncExternalStore(watchConnection, serverAnswers);
}

function notify(): void {
  for (const watcher of [...watchers]) watcher();
}

function askAgainIn(milliseconds: number): void {
  setTimeout(() => {
    void isReady().then((ready) => {
      if (!ready) {
        askAgainIn(Math.min(milliseconds * 1.5, 5_000));
        return;
      }
      answers = true;
      notify();
    });
  }, milliseconds);
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(new URL('health/ready', base), { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
