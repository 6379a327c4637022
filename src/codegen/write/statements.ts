/** The codegen plugin that writes a typed function for each statement that answers no field. */
import type { DeclaredStatement, PlaceholderKind } from '../read/declared.ts';
import { nodeTypeEnum } from '../read/type-nodes.ts';
import type { Model } from '../read/model.ts';
import { chosen, textOf, valuesOf } from '../read/placeholders.ts';
import { readModel } from '../read/read-model.ts';
import { partsOf, typeText } from '../read/value-types.ts';
import type { Named } from '../read/value-types.ts';

export function plugin(): string {
  return statementsText(readModel(process.cwd()));
}

export function statementsText(model: Model): string {
  const { statements } = model;
  const types = new Set(
    statements.flatMap(({ parameters, columns }) =>
      [...parameters, ...columns].flatMap(({ type }) =>
        [...partsOf(type)].flatMap((part) => (part.kind === 'name' ? [part.name] : [])),
      ),
    ),
  );
  const kinds = new Set(statements.flatMap((each) => chosen(each).map(({ kind }) => kind)));
  const enums = [...model.enums.keys(), nodeTypeEnum].filter((name) => types.has(name));
  const reads = statements.some(({ writes }) => !writes);
  const writes = statements.some((statement) => statement.writes);
  const compiled = [
    ...(types.has('Properties') ? ['Properties'] : []),
    ...(reads ? ['ReadStatement'] : []),
    ...(writes ? ['WriteStatement'] : []),
  ];
  const helpers = [...(reads ? ['reading'] : []), ...(writes ? ['writing'] : [])];
  return `/** The statements of the program, each a function: from cypher/, by src/codegen/write/statements.ts. */
import { ${helpers.join(', ')} } from '../graph/compiled.ts';
import type { ${compiled.join(', ')} } from '../graph/compiled.ts';
${[...kinds].map((kind) => `\nconst ${constants[kind]}: ReadonlySet<string> = new Set(${JSON.stringify(valuesOf(model, kind))});\n`).join('')}${enums.length > 0 ? `import type { ${enums.join(', ')} } from './types.ts';\n` : ''}
${statements.map((statement) => statementText(model, statement)).join('\n\n')}
`;
}

/** The constants that hold the values that can be chosen. */
const constants: Readonly<Record<PlaceholderKind, string>> = {
  'labels of a stored type': 'labelsOfStoredTypes',
  'relationship type': 'relationshipTypes',
  'a label by which nodes are found': 'labelsThatFind',
  'a type of node': 'typesOfNodes',
  'each type of node': 'types',
};

function statementText(model: Model, statement: DeclaredStatement): string {
  const { name, parameters, columns, writes } = statement;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const placeholders = chosen(statement);
  const named = placeholders.map(
    ({ name: placeholder, kind }): string =>
      `  /** ${kind.charAt(0).toUpperCase()}${kind.slice(1)}: others are refused. */\n  readonly ${camel(placeholder)}: ${kind === 'labels of a stored type' ? 'readonly string[]' : 'string'};`,
  );
  const given = [
    ...(named.length > 0 ? [`names: ${type}Names`] : []),
    ...(parameters.length > 0 ? [`parameters: ${type}Parameters`] : []),
  ];
  const known = placeholders.map(
    ({ name: placeholder, kind }) => `${placeholder}: ${constants[kind]}`,
  );
  return [
    ...(named.length > 0 ? [`export interface ${type}Names {\n${named.join('\n')}\n}\n`] : []),
    ...(parameters.length > 0
      ? [`export interface ${type}Parameters {\n${parameters.map(propertyText).join('\n')}\n}\n`]
      : []),
    `export type ${type}Row = readonly [${columns.map((column) => `${column.name}: ${typeText(column.type)}`).join(', ')}];\n`,
    docComment(statement),
    `export const ${name}: ${writes ? 'WriteStatement' : 'ReadStatement'}<[${given.join(', ')}], ${type}Row> = ${writes ? 'writing' : 'reading'}(
  ${templateText(textOf(model, statement))},${known.length > 0 ? `\n  { ${known.join(', ')} },` : ''}
);`,
  ].join('\n');
}

function camel(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function propertyText({ name, type }: Named): string {
  return `  readonly ${name}: ${typeText(type)};`;
}

function docComment({ file, description, text }: DeclaredStatement): string {
  const lines = [
    ...description.split('\n'),
    '',
    `\`${file}\`:`,
    '```cypher',
    ...text.split('\n'),
    '```',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd().replaceAll('*/', '*\\/'));
  return ['/**', ...comment, ' */'].join('\n');
}

function templateText(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (special) => `\\${special}`)}\``;
}
