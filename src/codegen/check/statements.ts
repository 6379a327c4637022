/** Checks each statement that answers a field against the field and the data model. */
import { columnsOf, parametersOf, writingClause } from '../read/cypher-text.ts';
import type { Fault } from '../read/fault.ts';
import { statementOf } from '../read/model.ts';
import type { Model, ModelField } from '../read/model.ts';
import { suggest } from '../suggest.ts';
import { checkNames } from './statement-names.ts';
import type { Report } from './statement-names.ts';

export function checkStatements(model: Model, faults: Fault[]): void {
  const seen = new Set<string>();
  for (const type of model.types.values()) {
    for (const field of type.fields) {
      const statement = statementOf(field);
      if (statement === undefined || seen.has(field.coordinate)) continue;
      seen.add(field.coordinate);
      const { file, text } = statement;
      const fault: Report = (problem, repair) => {
        faults.push({ file, coordinate: field.coordinate, problem, repair });
      };
      checkReads(text, fault);
      checkParameters(field, text, fault);
      checkColumns(model, field, text, fault);
      checkNames(text, model.names, fault);
    }
  }
}

/** Statements answer questions, on followers of a cluster too: none of them may write. */
function checkReads(text: string, fault: Report): void {
  const clause = writingClause(text);
  if (clause !== undefined) fault(`it writes, with ${clause}.`, 'A statement only reads.');
}

function checkParameters(field: ModelField, text: string, fault: Report): void {
  const declared = (field.node.arguments ?? []).map((argument) => argument.name.value);
  const used = parametersOf(text);
  for (const name of used) {
    // The day of the nearest enclosing `asOf` comes to every statement that names it.
    if (declared.includes(name) || name === 'asOf') continue;
    fault(
      `$${name} is not an argument of the field.`,
      declared.length > 0 ? suggest(name, declared) : `Declare it: \`${field.name}(${name}: …)\`.`,
    );
  }
  if (field.origin.kind === 'property' && !used.includes('asOf')) {
    fault(
      'an interface stores the field, which a statement answers under a day only: it never uses `$asOf`.',
      'Use $asOf, or take the statement away.',
    );
  }
  for (const name of declared) {
    if (used.includes(name)) continue;
    fault(`the statement never uses the argument \`${name}\`.`, `Use $${name}, or take it away.`);
  }
}

function checkColumns(model: Model, field: ModelField, text: string, fault: Report): void {
  const columns = columnsOf(text);
  if (columns.includes(undefined)) fault('a column has no name.', 'Name it with `AS`.');
  if (columns.includes('this')) {
    fault('a column cannot be `this`, which is the parent.', 'Name it with `AS`.');
  }
  const target = model.types.get(field.target);
  if (target?.role !== 'row') {
    if (columns.length === 1) return;
    fault(
      `it returns ${columns.length} columns where the field has one value.`,
      `End it with \`RETURN … AS ${field.name}\`.`,
    );
    return;
  }
  const expected = target.fields
    .filter(({ origin }) => origin.kind === 'column')
    .map(({ name }) => name);
  for (const column of columns) {
    if (column === undefined || expected.includes(column)) continue;
    fault(
      `the type ${target.name} has no field for the column \`${column}\`.`,
      suggest(column, expected),
    );
  }
  for (const name of expected) {
    if (columns.includes(name)) continue;
    fault(`it returns no column for ${target.name}.${name}.`, `Add \`… AS ${name}\` to RETURN.`);
  }
}
