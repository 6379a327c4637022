/** Shows how far a load has come: one line that renews itself on a terminal, a plain one elsewhere. */
import type { OnProgress } from '../load/progress.ts';

export function progressLine(what: string, output: NodeJS.WriteStream): OnProgress {
  return ({ done, total }) => {
    if (output.isTTY) {
      const filled = total === 0 ? 20 : Math.round((20 * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(20 - filled);
      output.write(`\r${what} ${bar} ${done}/${total}${done === total ? '\n' : ''}`);
    } else if (done === 0) {
      output.write(`${what} …\n`);
    }
  };
}
