/** `npm run bench -- --size smoke | 100k | 1m`: one run from an empty Neo4j to a table. */
import './as-in-production.ts';
import { parseArgs } from 'node:util';
import { runBenchmark } from './run.ts';
import { sizeNamed } from './sizes.ts';
import { writeSection } from './report/results-file.ts';
import { sectionOf } from './report/section.ts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '100k' } } });
const size = sizeNamed(values.size);
const say = (line: string) => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`);
const section = sectionOf(await runBenchmark(size, say));
console.log(`\n${section}`);
// The smallest size says that the benchmark works; its times say nothing.
if (size.name !== 'smoke') writeSection(size.name, section);
