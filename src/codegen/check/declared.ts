/** Checks each statement that declares itself: that its text has what it declares, and declares what it has. */
import { basename } from 'node:path';
import { bareText, columnsOf, parametersOf, writingClause } from '../read/cypher-text.ts';
import type { DeclaredStatement } from '../read/declared.ts';
import { fieldsFolder } from '../read/declared.ts';
import type { Fault } from '../read/fault.ts';
import type { Model } from '../read/model.ts';
import { nodeTypeEnum } from '../read/type-nodes.ts';
import { filled, fillings, textOf, placeholdersOf } from '../read/placeholders.ts';
import { partsOf, plainTypes } from '../read/value-types.ts';
import type { Named } from '../read/value-types.ts';
import { suggest } from '../suggest.ts';
import { checkNames } from './statement-names.ts';
import type { Report } from './statement-names.ts';

const storeFolder = 'cypher/store/';

export function checkDeclared(model: Model, faults: Fault[]): void {
  const files = new Map<string, string>();
  for (const statement of model.statements) {
    const { file, name, text } = statement;
    const fault: Report = (problem, repair) => {
      faults.push({ file, coordinate: name, problem, repair });
    };
    const folders = file.split('/').slice(1, -1);
    if (folders.length === 0) {
      const folder = 'else to the folder of its use, such as cypher/membership/';
      fault(
        'it stands in no folder.',
        `Move it to ${fieldsFolder}/ if it answers a field, ${folder}.`,
      );
      continue;
    }
    if (statement.description === '') {
      fault('it does not say what it does.', 'Begin it with a line such as `// All sources.`.');
    }
    checkFileName(statement, files, fault);
    checkTypes(model, statement, fault);
    checkUses(statement, fault);
    checkColumns(statement, fault);
    const clause = writingClause(text);
    if (clause !== undefined && !file.startsWith(storeFolder)) {
      fault(`it writes, with ${clause}.`, `Only a statement of ${storeFolder} may.`);
    }
    const keys = statement.parameters.flatMap(({ type }) => keysOf(type));
    checkNames(
      filled(textOf(model, statement), fillings(model, statement)[0] ?? {}),
      model.names,
      fault,
      keys,
    );
  }
}

/** A file's name is that of the function. */
function checkFileName(
  { file, name }: DeclaredStatement,
  files: Map<string, string>,
  fault: Report,
): void {
  const stem = basename(file, '.cypher');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(stem) || reserved.has(name)) {
    fault('no function can have its name.', 'Name it such as `source-ids.cypher`.');
  }
  const other = files.get(name);
  if (other !== undefined) fault(`${other} has the same name.`, 'Rename one of the two.');
  files.set(name, file);
}

/** Of one word: what TypeScript keeps for itself, and what the generated module has already. */
const reserved: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if implements import in interface let new null package private protected public ' +
    'return static super switch this throw true try typeof var void while with yield reading writing'
  ).split(' '),
);

function checkTypes(model: Model, { parameters, columns }: DeclaredStatement, fault: Report): void {
  const known = [...plainTypes, ...model.enums.keys(), nodeTypeEnum];
  for (const { name, type } of [...parameters, ...columns]) {
    for (const part of partsOf(type)) {
      if (part.kind !== 'name' || known.includes(part.name)) continue;
      fault(`\`${name}\` has the type \`${part.name}\`.`, suggest(part.name, known));
    }
  }
  for (const [what, all] of [
    ['the parameter $', parameters],
    ['the column ', columns],
  ] as const) {
    for (const name of repeated(all)) fault(`${what}${name} is declared twice.`, 'Keep one.');
  }
}

function repeated(all: readonly Named[]): readonly string[] {
  return all.map(({ name }) => name).filter((name, index, names) => names.indexOf(name) < index);
}

function checkUses({ parameters, placeholders, text }: DeclaredStatement, fault: Report): void {
  const bare = bareText(text);
  for (const [open, close, used, declared] of [
    ['$', '', parametersOf(text), parameters.map(({ name }) => name)],
    ['<', '>', placeholdersOf(bare), placeholders.map(({ name }) => name)],
  ] as const) {
    for (const name of used.filter((each) => !declared.includes(each))) {
      const near = declared.length > 0 ? `${suggest(name, declared)} Or declare` : 'Declare';
      fault(
        `${open}${name}${close} is not declared.`,
        `${near} it: \`// ${open}${name}${close}: …\`.`,
      );
    }
    for (const name of declared.filter((each) => !used.includes(each))) {
      fault(
        `the statement never uses ${open}${name}${close}.`,
        `Use it, or take its declaration away.`,
      );
    }
  }
  for (const [, name = '', key = ''] of bare.matchAll(/\$(\w+)\.(\w+)/g)) {
    const keys = parameters
      .filter((each) => each.name === name)
      .flatMap(({ type }) => keysOf(type));
    if (!keys.includes(key)) fault(`$${name} has no \`${key}\`.`, suggest(key, keys));
  }
}

/** The keys of all maps in it. */
function keysOf(type: Named['type']): readonly string[] {
  return [...partsOf(type)].flatMap((part) =>
    part.kind === 'map' ? part.entries.map(({ name }) => name) : [],
  );
}

function checkColumns({ columns, text }: DeclaredStatement, fault: Report): void {
  const found = columnsOf(text);
  if (found.includes(undefined)) {
    fault('a column has no name.', 'Name it with `AS`.');
    return;
  }
  const declared = columns.map(({ name }) => name);
  const list = (names: readonly (string | undefined)[]): string =>
    names.length === 0 ? 'none' : names.map((name) => `\`${name ?? ''}\``).join(', ');
  if (found.join() === declared.join()) return;
  fault(
    `it declares the columns ${list(declared)} and returns ${list(found)}.`,
    'Let `// => …` name those of RETURN, in their order.',
  );
}
