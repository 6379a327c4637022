/** A command of the command line. */
import type { Settings } from '../settings.ts';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** What it prints instead where other arguments come with it; undefined where they tell it nothing. */
  readonly helpOn?: (args: readonly string[]) => Promise<string | undefined>;
  /** Gives the exit code; an error that it throws is shown, and the exit code is 1. */
  readonly run: (settings: Settings, args: readonly string[]) => Promise<number>;
}
