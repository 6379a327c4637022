/** Reads the arguments of commands, and says of one that a command does not take what was meant. */
import { parseArgs } from 'node:util';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { badUserInput } from '../errors.ts';

/** The options that a command takes, without their dashes. */
export interface ArgumentSpec<Flag extends string, Option extends string> {
  /** Those that stand alone. */
  readonly flags?: readonly Flag[];
  /** Those that a value follows. */
  readonly options?: readonly Option[];
}

export interface Arguments<Flag extends string, Option extends string> {
  readonly flags: ReadonlySet<Flag>;
  readonly options: Readonly<Partial<Record<Option, string>>>;
  /** What is not an option, in its order. */
  readonly words: readonly string[];
}

export function readArguments<Flag extends string = never, Option extends string = never>(
  command: string,
  { flags = [], options = [] }: ArgumentSpec<Flag, Option>,
  args: readonly string[],
): Arguments<Flag, Option> {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { ...typed(flags, 'boolean'), ...typed(options, 'string') },
    allowPositionals: true,
    // Node would refuse what it does not know, in words of its own.
    strict: false,
    tokens: true,
  });
  const help = `\`${command === 'serve' ? 'npm start' : `npm run ${command}`} -- --help\` says what ${command} takes.`;
  const given = new Set<Flag>();
  const values: Partial<Record<Option, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const flag = flags.find((each) => each === name);
    const option = options.find((each) => each === name);
    if (flag !== undefined) {
      if (value !== undefined) throw badUserInput(`${rawName} takes no value. ${help}`);
      given.add(flag);
    } else if (option === undefined) {
      throw badUserInput(`Unknown option ${rawName}${meant(name, [...flags, ...options])} ${help}`);
    } else if (value === undefined || (!inlineValue && value.startsWith('-'))) {
      throw badUserInput(`${rawName} needs a value: ${rawName} VALUE. ${help}`);
    } else {
      values[option] = value;
    }
  }
  return { flags: given, options: values, words: positionals };
}

export function noArguments(command: string, args: readonly string[]): void {
  const { words } = readArguments(command, {}, args);
  if (words.length === 0) return;
  throw badUserInput(`\`${command}\` takes no arguments, found: ${words.join(' ')}.`);
}

function typed<Type>(names: readonly string[], type: Type): Record<string, { type: Type }> {
  return Object.fromEntries(names.map((name) => [name, { type }]));
}

function meant(name: string, known: readonly string[]): string {
  const [nearest] = suggestionList(name, known);
  return nearest === undefined ? '.' : `: did you mean --${nearest}?`;
}
