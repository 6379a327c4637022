/** Reads facts of one type from a CSV file whose columns are the type's fields. */
import { CsvError, parse } from 'csv-parse/sync';
import { FactError } from '../../model/fact.ts';
import type { Located } from '../../model/fact.ts';
import { fieldsOf } from '../../model/types.ts';
import type { FieldPlan, TypePlan } from '../../model/types.ts';
import { faultOf } from '../formats/csv-fault.ts';
import { parseIdentifierCell, parseListCell } from './cell-text.ts';

export function readCsv(type: TypePlan, text: string, file: string): readonly Located[] {
  const fields = new Map(fieldsOf(type));
  return recordsIn(text, file).map(({ record, info }) => {
    const place = `${file}:${info.lines}`;
    const values = Object.entries(record)
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => valueOf(fields, column, cell, place));
    return { fact: { ...Object.fromEntries(values), type: type.name, id: record.id ?? '' }, place };
  });
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function recordsIn(text: string, file: string): readonly Parsed[] {
  try {
    return parse(text, { columns: true, info: true, bom: true }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { line, cause } = faultOf(error);
    throw new FactError([`${file}:${line}: ${cause}`]);
  }
}

/** A cell that is not a value of its field's scalar stays text, which the check of the facts refuses. */
function valueOf(
  fields: ReadonlyMap<string, FieldPlan>,
  column: string,
  cell: string,
  place: string,
): readonly [string, unknown] {
  const [owner = '', field] = column.split('.');
  // `evidence.locator`: the parts of the row, by the one of their fields that the file gives.
  if (field !== undefined && fields.get(owner)?.kind === 'parts') {
    return [owner, parseListCell(cell).map((part) => ({ [field]: part }))];
  }
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
  if (plan?.kind === 'property' && plan.scalar === 'Boolean' && /^(true|false)$/.test(cell)) {
    return [column, cell === 'true'];
  }
  if (plan?.kind === 'property' && plan.scalar === 'Int' && /^-?\d+$/.test(cell)) {
    return [column, Number(cell)];
  }
  return [column, cell];
}

function identifier(text: string, column: string, place: string) {
  const parsed = parseIdentifierCell(text);
  if (parsed !== undefined) return parsed;
  throw new FactError([
    `${place}: ${column}: "${text}" is not an identifier. Write a scheme and a code, such as "COW 255 from 1990-10-03".`,
  ]);
}
