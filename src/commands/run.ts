/** Runs a command of the command line and says what went wrong, if anything did. */
import { readFileSync } from 'node:fs';
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { EntenteError } from '../errors.ts';
import { FactError } from '../model/fact.ts';
import { packageFile } from '../paths.ts';
import { readSettings } from '../settings.ts';
import type { Command } from './command.ts';
import { curateCommand } from './curate.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { load } from './load.ts';
import { restoreCommand } from './restore.ts';
import { revisionsCommand } from './revisions.ts';
import { serveCommand } from './serve.ts';
import { undoCommand } from './undo.ts';

const commands: readonly Command[] = [
  ...[serveCommand, load, importCommand, exportCommand],
  ...[revisionsCommand, undoCommand, restoreCommand, curateCommand],
];

const usage = `Usage: entente [command]

${commands.map(({ name, summary }) => `  ${name.padEnd(11)}${summary}`).join('\n')}

In a checkout, \`npm start\` serves and \`npm run COMMAND -- …\` does the others; with \`--help\` each says more.
Without a command it serves. \`--version\` says which version this is. Settings are environment variables; README.md lists them.`;

/** The exit code of the process. */
export async function run(
  [name = 'serve', ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  if (name === '--help' || name === 'help') {
    console.log(usage);
    return 0;
  }
  if (name === '--version') {
    console.log(packageVersion());
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const what = name.startsWith('-') ? 'option' : 'command';
    const names = commands.map((each) => each.name);
    const repair = didYouMean(suggestionList(name, [...names, '--help', '--version']));
    console.error(`There is no ${what} \`${name}\`.${repair}\n\n${usage}`);
    return 1;
  }
  if (args.includes('--help')) {
    console.log((await command.helpOn?.(args)) ?? command.help);
    return 0;
  }
  try {
    return await command.run(readSettings(env), args);
  } catch (error) {
    console.error(explanation(error, env.NEO4J_URI));
    return 1;
  }
}

/** Errors raised on purpose say it all; of others the stack is what helps. */
function explanation(error: unknown, neo4jUri: string | undefined): string {
  if (error instanceof FactError) return error.message;
  if (error instanceof EntenteError) {
    // Clients of the API must not learn where the database is; whoever starts the program must.
    return error.code === 'UNAVAILABLE' && neo4jUri
      ? `${error.message}\nNEO4J_URI is ${neo4jUri}. ${reasonOf(error.cause)}`
      : error.message;
  }
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}

/** The driver's words, up to where it shows its insides. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split(' Known routing table')[0] ?? '') : '';
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }).version;
}
