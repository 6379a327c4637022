/** How far a change of the graph has come. */
import type { OnStatement } from '../graph/graph.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Tells that writing begins, then of each statement; how many facts one stands for is not known, so the last is done with the commit. */
export function progressOfWriting(onProgress: OnProgress, total: number): OnStatement {
  onProgress({ done: 0, total });
  return (done) => onProgress({ done: Math.min(total - 1, done), total });
}
