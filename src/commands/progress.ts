/** Shows how far a load has come: a bar with rate and time left on a terminal, plain lines elsewhere. */
import type { OnProgress } from '../store/progress.ts';

/** The least time between two plain lines, in milliseconds. */
const quiet = 5_000;

export function progressLine(what: string, output: NodeJS.WriteStream): OnProgress {
  const started = performance.now();
  let shown = -Infinity;
  return ({ done, total }) => {
    const now = performance.now();
    const seconds = (now - started) / 1000;
    if (output.isTTY) {
      const filled = total === 0 ? 20 : Math.round((20 * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(20 - filled);
      output.write(
        `\r\x1b[K${what} ${bar} ${figures(done, total, seconds)}${done === total ? '\n' : ''}`,
      );
    } else if (now - shown >= quiet || done === total) {
      output.write(`${what}: ${figures(done, total, seconds)}\n`);
      shown = now;
    }
  };
}

function figures(done: number, total: number, seconds: number): string {
  if (done === 0 || seconds === 0) return `${done}/${total}`;
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  return `${done}/${total}, ${Math.round(rate)}/s${done < total ? `, ${left} s left` : ''}`;
}
