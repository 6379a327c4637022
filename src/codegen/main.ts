/** Runs graphql-codegen on codegen.yml. `--check` writes nothing and fails when a generated file is stale. */
import { createContext, generate } from '@graphql-codegen/cli';
import { tryStatements } from './check/engine.ts';
import { ModelError } from './read/fault.ts';
import { readModel } from './read/read-model.ts';

process.exitCode = await main(process.argv.includes('--check'));

async function main(check: boolean): Promise<number> {
  try {
    // Before any plugin runs: each of them would report the same faults once more.
    await tryStatements(readModel(process.cwd()));
    const context = await createContext();
    context.updateConfig({ silent: true, errorsOnly: true });
    await generate(context);
    if (!check || context.checkModeStaleFiles.length === 0) return 0;
    console.error(
      `Stale: ${context.checkModeStaleFiles.join(', ')}. Run \`npm run codegen\` and commit what it writes.`,
    );
  } catch (error) {
    console.error(error instanceof ModelError ? error.message : error);
  }
  return 1;
}
