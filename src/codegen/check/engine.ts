/** Runs each statement on the embedded engine: one that it refuses would fail whoever asks first. */
import { openEmbedded } from '../../graph/embedded.ts';
import type { Graph } from '../../graph/graph.ts';
import { ModelError } from '../read/fault.ts';
import type { Fault } from '../read/fault.ts';
import type { Model } from '../read/model.ts';
import { trialsOf } from '../read/trials.ts';
import type { Trial } from '../read/trials.ts';

export async function tryStatements(model: Model): Promise<void> {
  const graph = openEmbedded();
  const faults = new Map<string, Fault>();
  try {
    for (const trial of trialsOf(model)) {
      // Of one file the first refusal says enough.
      if (faults.has(trial.file)) continue;
      const refusal = await refusalOf(graph, trial);
      if (refusal !== undefined) faults.set(trial.file, faultOf(trial, refusal));
    }
  } finally {
    await graph.close();
  }
  if (faults.size > 0) throw new ModelError([...faults.values()]);
}

async function refusalOf(graph: Graph, trial: Trial): Promise<string | undefined> {
  try {
    await (trial.writes ? graph.write([trial]) : graph.read(trial));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function faultOf({ file, coordinate, names, parameters }: Trial, refusal: string): Fault {
  const filled = names.length > 0 ? `, with ${names.join(' and ')}` : '';
  return {
    file,
    coordinate,
    problem: `the embedded engine refuses it${filled}, with the parameters ${JSON.stringify(parameters)}.`,
    // What it says has lines of its own, with the place that it means.
    repair: `Correct the statement:\n  ${refusal.trim().replaceAll('\n', '\n  ')}`,
  };
}
