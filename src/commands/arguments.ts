/** Reads the arguments of commands. */
import { badUserInput } from '../errors.ts';

export function noArguments(command: string, args: readonly string[]): void {
  if (args.length === 0) return;
  throw badUserInput(`\`${command}\` takes no arguments, found: ${args.join(' ')}.`);
}
