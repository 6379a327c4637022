/** Whether rows are what the statement of cypher/ that gave them declares: only a database can tell. */
import { readModel } from '../../src/codegen/read/read-model.ts';
import { textOf } from '../../src/codegen/read/placeholders.ts';
import type { Named, ValueType } from '../../src/codegen/read/value-types.ts';
import type { Values } from '../../src/graph/graph.ts';

const model = readModel(process.cwd());

/** By their texts; those with placeholders have many. */
const declared = new Map(
  model.statements.map((statement) => [textOf(model, statement), statement] as const),
);

/** The file that the text is compiled from; undefined where the planner has made it. */
export function fileOf(text: string): string | undefined {
  return declared.get(text)?.file;
}

/** Every value that is not of its type. */
export function misfits(text: string, rows: readonly Values[]): readonly string[] {
  const statement = declared.get(text);
  if (statement === undefined) throw new Error(`cypher/ has no such statement: ${text}`);
  const found = rows.flatMap((row) => misfitsOfAll(statement.columns, row, statement.file));
  return [...new Set(found)];
}

function misfitsOfAll(types: readonly Named[], values: Values, place: string): readonly string[] {
  const all = types.flatMap(({ name, type }, index) =>
    misfitsOf(type, values[index], `${place}: ${name}`),
  );
  return values.length === types.length
    ? all
    : [...all, `${place}: ${values.length} values for ${types.length} names`];
}

function misfitsOf(type: ValueType, value: unknown, place: string): readonly string[] {
  const unfit = [`${place}: ${value === undefined ? 'undefined' : JSON.stringify(value)}`];
  switch (type.kind) {
    case 'name':
      return isOf(type.name, value) ? [] : unfit;
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((each) => misfitsOf(type.of, each, `${place}[]`))
        : unfit;
    case 'tuple':
      return Array.isArray(value) ? misfitsOfAll(type.elements, value, place) : unfit;
    case 'map':
      return isMap(value)
        ? type.entries.flatMap(({ name, type: inner }) =>
            misfitsOf(inner, value[name], `${place}.${name}`),
          )
        : unfit;
    case 'union': {
      const each = type.of.map((one) => misfitsOf(one, value, place));
      return each.some(({ length }) => length === 0) ? [] : unfit;
    }
    default:
      return type satisfies never;
  }
}

function isOf(name: string, value: unknown): boolean {
  switch (name) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === name;
    case 'null':
      return value === null;
    case 'unknown':
      return value !== undefined;
    case 'Properties':
      return isMap(value);
    case 'NodeType':
      return model.types.get(value as string)?.role === 'node';
    default:
      return model.enums.get(name)?.values?.some((each) => each.name.value === value) === true;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
