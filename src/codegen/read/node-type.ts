/** Writes the types of the model into a statement, in the place of `nodeType(variable)`. */
import { bareText } from './cypher-text.ts';

const call = /\bnodeType\(\s*(\w+)\s*\)/g;

/**
 * The type of a node is one of its labels; which of them are types, only the model knows. `possible`
 * gives the types that a node with a label can have.
 */
export function withNodeTypes(
  text: string,
  possible: (label: string) => readonly string[],
): string {
  const bare = bareText(text);
  return [...bare.matchAll(call)].reduceRight((written, { 0: found, 1: variable = '', index }) => {
    const label = new RegExp(`\\(${variable}:(\\w+)`).exec(bare)?.[1] ?? 'Node';
    const cases = possible(label).map((type) => `WHEN ${variable}:${type} THEN '${type}'`);
    const rest = written.slice(index + found.length);
    return `${written.slice(0, index)}CASE ${cases.join(' ')} END${rest}`;
  }, text);
}
