/** Asks the API, and tells where it does not answer as the rules do. */
import { asText } from './answers.ts';

/** A field, and the answer that the rules give. */
export interface Question {
  /** The root's field that it is asked of; undefined of one of the root itself. */
  readonly node?: string;
  /** With its arguments and its selection. */
  readonly field: string;
  readonly expected: () => readonly unknown[];
  /** The API's list as the rules write theirs. */
  readonly shaped: (answer: never) => readonly unknown[];
}

/** How many fields are asked for in one operation. */
const batchSize = 60;

/** Asks them all, and tells those whose answer is not the rules'. */
export async function differences(
  ask: (operation: string) => Promise<unknown>,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < questions.length; start += batchSize) {
    const batch = questions.slice(start, start + batchSize);
    const nodes = [...new Set(batch.map(({ node }) => node))];
    const parts = nodes.map((node, at) => {
      const own = batch.flatMap((each, index) =>
        each.node === node ? [`q${index}: ${each.field}`] : [],
      );
      return node === undefined ? own.join('\n') : `n${at}: ${node} { ${own.join('\n')} }`;
    });
    const row = batch.some(({ field }) => field.includes('...Row')) ? fragment : '';
    const data = (await ask(`{ ${parts.join('\n')} } ${row}`)) as Readonly<Record<string, unknown>>;
    batch.forEach(({ node, field, expected, shaped }, index) => {
      const parent = node === undefined ? data : data[`n${nodes.indexOf(node)}`];
      const answer = (parent as typeof data)[`q${index}`];
      const [is, should] = [shaped(answer as never), expected()].map((all) => all.map(asText));
      if (is === undefined || should === undefined || is.join() === should.join()) return;
      const more = is.filter((each) => !should.includes(each));
      const less = should.filter((each) => !is.includes(each));
      found.push(
        [`${node ?? ''} ${field}`, 'answered:', ...more, 'by the rules:', ...less].join('\n  '),
      );
    });
  }
  return found;
}

/** What `...Row` stands for in a question. */
export const fragment = 'fragment Row on Membership { source { id } start end observedOn }';
