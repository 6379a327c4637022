/** Runs `import` as the command line does, in this process, and keeps what it says. */
import { vi } from 'vitest';
import { run } from '../../src/commands/run.ts';

export interface MembershipRow {
  readonly code: number;
  /** Standard output. */
  readonly output: string;
  /** Standard error, without the progress. */
  readonly errors: string;
  readonly progress: string;
}

export async function importCommand(
  store: string,
  ...args: readonly string[]
): Promise<MembershipRow> {
  const output: string[] = [];
  const errors: string[] = [];
  const progress: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => void output.push(line)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line)),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => progress.push(String(text)) > 0),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => progress.push(String(text)) > 0),
  ];
  try {
    const code = await run(['import', ...args], { ENTENTE_STORE: store });
    return {
      code,
      output: output.join('\n'),
      errors: errors.join('\n'),
      progress: progress.join(''),
    };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
