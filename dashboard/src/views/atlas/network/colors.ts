/** The page's colours for what is drawn by the graphics card, which knows no custom properties. */
import { useSyncExternalStore } from 'react';

export interface Colors {
  readonly ink: string;
  readonly quiet: string;
  readonly paper: string;
  readonly accent: string;
  readonly lit: string;
  readonly faint: string;
  readonly land: string;
}

const dark = matchMedia('(prefers-color-scheme: dark)');
let colors: Colors | undefined;

/** New ones when the scheme changes. */
export function useColors(): Colors {
  return useSyncExternalStore(watch, () => (colors ??= read()));
}

function watch(watcher: () => void): () => void {
  const change = () => {
    colors = undefined;
    watcher();
  };
  dark.addEventListener('change', change);
  return () => dark.removeEventListener('change', change);
}

function read(): Colors {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: token('ink-1'),
    quiet: token('ink-2'),
    paper: token('paper'),
    accent: token('accent'),
    lit: token('lit'),
    faint: token('line'),
    land: token('line-2'),
  };
}
