/** Runs commands, given as a JSON list of lists, in a process of its own; tells their codes and the most memory taken. */
import { run } from '../../src/commands/run.ts';

const commands = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];
const codes: number[] = [];
for (const args of commands) codes.push(await run(args, process.env));
// In kilobytes, on every system.
console.log(JSON.stringify({ codes, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
