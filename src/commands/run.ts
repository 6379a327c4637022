/** Runs a command of the command line and says what went wrong, if anything did. */
import { EntenteError } from '../errors.ts';
import { FactError } from '../load/located.ts';
import { readSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { load } from './load.ts';
import { serveUntilSignal } from './serve.ts';

const usage = `Usage: entente <command>

  serve   answers GraphQL over HTTP; an embedded graph is brought up to date with data/ first
  load    writes the graph that ships into the database that NEO4J_URI names, or the embedded one

Settings are environment variables; README.md lists them.`;

const commands: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  serve: serveUntilSignal,
  load,
};

/** The exit code of the process. */
export async function run(
  [name = 'serve', ...rest]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  if (name === '--help' || name === 'help') {
    console.log(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || rest.length > 0) {
    console.error(`There is no command \`${[name, ...rest].join(' ')}\`.\n\n${usage}`);
    return 1;
  }
  try {
    await command(readSettings(env));
    return 0;
  } catch (error) {
    console.error(explanation(error));
    return 1;
  }
}

/** Errors raised on purpose say it all; of others the stack is what helps. */
function explanation(error: unknown): string {
  if (error instanceof EntenteError || error instanceof FactError) return error.message;
  if (error instanceof Error) return error.message + (error.stack ? `\n${error.stack}` : '');
  return String(error);
}
