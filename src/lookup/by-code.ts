/** Finds the node that a code or an abbreviation means, written in any case. */
import { badUserInput } from '../errors.ts';
import { byAbbreviation, byCode } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { AskedCode } from '../plan/context.ts';
import { typeNamed } from '../model/types.ts';
import type { TypePlan } from '../model/types.ts';
import { codeIn, codesIn, codesOf, codeText } from '../search/codes.ts';
import type { Code, SoughtCode } from '../search/codes.ts';
import { foldedWords } from '../search/fold.ts';

interface Coded extends Code {
  readonly id: string;
}

/** Undefined where none has it; throws where several do. */
export async function idOfCode(graph: Graph, asked: AskedCode): Promise<string | undefined> {
  const type = typeNamed(asked.type);
  if (type === undefined) throw new Error(`There is no type ${asked.type}.`);
  const found = await codedAs(graph, type, codesIn(asked.code));
  const fitting = found.filter(({ scheme }) => scheme === (asked.scheme ?? scheme));
  const onDay = fitting.filter((code) => isValidOn(code, asked.day));
  const id = theOne(asked, onDay.length > 0 ? onDay : fitting);
  if (id !== undefined || asked.scheme !== null) return id;
  return abbreviated(graph, asked);
}

async function codedAs(
  graph: Graph,
  type: TypePlan,
  ways: readonly SoughtCode[],
): Promise<readonly Coded[]> {
  const plan = codesOf(type)?.plan;
  if (plan === undefined) return [];
  const rows = await byCode(graph, { codes: ways.map(({ folded }) => folded) });
  return rows.flatMap(([id, labels, properties]) => {
    const isSought = ways.some(
      ({ folded, scheme, field }) =>
        properties.folded === folded && (scheme === null || properties[field] === scheme),
    );
    return labels.includes(type.name) && isSought ? [{ id, ...codeIn(properties, plan) }] : [];
  });
}

function isValidOn({ from, until }: Code, day: string): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

function theOne({ coordinate, code }: AskedCode, found: readonly Coded[]): string | undefined {
  const ids = new Set(found.map(({ id }) => id));
  if (ids.size <= 1) return found[0]?.id;
  const meanings = found.map((each) => `${codeText(each)} is ${each.id}`).join(', ');
  throw badUserInput(
    `${coordinate}: the code ${JSON.stringify(code)} means several: ${meanings}. Add \`scheme\`, or ask by \`id\`.`,
    { ids: [...ids] },
  );
}

async function abbreviated(
  graph: Graph,
  { coordinate, type, code }: AskedCode,
): Promise<string | undefined> {
  const folded = foldedWords(code);
  const rows = await byAbbreviation(graph, { name: `| ${folded} |`, type });
  const ids = rows.flatMap(([id, abbreviation]) =>
    abbreviation !== null && foldedWords(abbreviation) === folded ? [id] : [],
  );
  if (ids.length <= 1) return ids[0];
  throw badUserInput(
    `${coordinate}: ${JSON.stringify(code)} is the abbreviation of several: ${ids.join(', ')}. Ask by \`id\`.`,
    { ids },
  );
}
