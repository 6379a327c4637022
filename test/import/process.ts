/** Runs commands, given as a JSON list of lists, in a process of its own; tells their codes and the most memory taken. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from '../../src/commands/run.ts';

const commands = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];
const codes: number[] = [];
for (const args of commands) codes.push(await run(args, process.env));
console.log(JSON.stringify({ codes, peakMegabytes: peakKilobytes() / 1024 }));

/** On Linux `maxRSS` counts what the process that started this one took. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  if (!existsSync(status)) return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]);
}
