/** Reads facts of one type from a CSV file whose columns are the type's fields. */
import { parse } from 'csv-parse/sync';
import { parseIdentifierCell, parseListCell } from './cells.ts';
import { FactError } from './located.ts';
import type { Located } from './located.ts';
import { fieldsOf } from './types.ts';
import type { FieldPlan, TypePlan } from './types.ts';

export function readCsv(type: TypePlan, text: string, file: string): readonly Located[] {
  const records = parse(text, { columns: true, info: true, bom: true }) as readonly {
    readonly record: Readonly<Record<string, string>>;
    readonly info: { readonly lines: number };
  }[];
  const fields = new Map(fieldsOf(type));
  return records.map(({ record, info }) => {
    const place = `${file}:${info.lines}`;
    const values = Object.entries(record)
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => valueOf(fields, column, cell, place));
    return { fact: { ...Object.fromEntries(values), type: type.name, id: record.id ?? '' }, place };
  });
}

function valueOf(
  fields: ReadonlyMap<string, FieldPlan>,
  column: string,
  cell: string,
  place: string,
): readonly [string, unknown] {
  if (column === 'evidence.locator') return ['evidence', [{ locator: cell }]];
  const plan = fields.get(column);
  if (plan?.kind === 'parts' && plan.target === 'Identifier') {
    return [column, parseListCell(cell).map((text) => identifier(text, column, place))];
  }
  if (plan?.kind === 'parts') {
    throw new FactError([
      `${place}: ${column}: a cell cannot hold ${plan.target}. Use a YAML file.`,
    ]);
  }
  if (plan?.kind === 'connection' || (plan?.kind === 'property' && plan.list)) {
    return [column, parseListCell(cell)];
  }
  if (plan?.kind === 'property' && plan.scalar === 'Boolean') return [column, cell === 'true'];
  if (plan?.kind === 'property' && plan.scalar === 'Int') return [column, Number(cell)];
  return [column, cell];
}

function identifier(text: string, column: string, place: string) {
  const parsed = parseIdentifierCell(text);
  if (parsed !== undefined) return parsed;
  throw new FactError([
    `${place}: ${column}: "${text}" is no identifier. Write a scheme and a code, such as "COW 255 from 1990-10-03".`,
  ]);
}
