/** Writes the files of codegen.yml. `--check` writes nothing and fails when one of them is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { tryStatements } from './check/engine.ts';
import { generate } from './generate.ts';
import { ModelError } from './read/fault.ts';
import { readModel } from './read/read-model.ts';

process.exitCode = await main(process.argv.includes('--check'));

async function main(check: boolean): Promise<number> {
  try {
    // Before any plugin runs: each of them would report the same faults once more.
    await tryStatements(readModel(process.cwd()));
    const generated = await generate(process.cwd(), 'codegen.yml');
    const stale = generated.filter(
      ({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
    );
    if (stale.length === 0) return 0;
    if (check) {
      const files = stale.map(({ file }) => file).join(', ');
      console.error(`Stale: ${files}. Run \`npm run codegen\` and commit what it writes.`);
      return 1;
    }
    for (const { file, text } of stale) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof ModelError ? error.message : error);
    return 1;
  }
}
