/**
 * Types and documents of every `*.graphql` under src/, one file of src/generated/ each, from the API's
 * schema. `--check` writes nothing and fails when a file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import add from '@graphql-codegen/add';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse } from 'graphql';

const folder = fileURLToPath(new URL('.', import.meta.url));
const generated = join(folder, 'src/generated');
const check = process.argv.includes('--check');

const documents = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.graphql'))
  .sort();
const shared = documents.filter((name) => name.startsWith('fragments/'));
const operations = documents.filter((name) => !shared.includes(name));
const nameOf = (operation) => `${basename(operation, '.graphql')}.ts`;
const names = operations.map(nameOf);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== undefined) {
  console.error(`Two files of src/ would both write src/generated/${twice}: rename one.`);
  process.exit(1);
}

const schema = parse(readFileSync(join(folder, '../src/generated/schema.graphql'), 'utf8'));
const schemaAst = buildASTSchema(schema);
const config = {
  enumType: 'string-literal',
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  documentMode: 'graphQLTag',
  gqlImport: '@urql/core#gql',
  pureMagicComment: true,
  scalars: {
    ID: 'string',
    Date: 'string',
    PartialDate: 'string',
    DateTime: 'string',
    URL: 'string',
  },
};
const written = new Map();
for (const name of operations) written.set(nameOf(name), await generate(name));

/** Fragments are shared by writing them into each file that uses them, so that a new one changes no other file. */
function generate(name) {
  return codegen({
    filename: `src/generated/${nameOf(name)}`,
    schema,
    schemaAst,
    documents: [name, ...fragmentsOf(name)].map((file) => ({
      location: join(folder, 'src', file),
      document: parse(textOf(file)),
    })),
    plugins: [
      { add: { content: `/** From dashboard/src/${name}, by \`npm run codegen\`. */` } },
      { operations: {} },
      { documents: {} },
    ],
    pluginMap: { add, operations: typescriptOperations, documents: typedDocumentNode },
    config,
  });
}

function fragmentsOf(name, found = new Set()) {
  const used = textOf(name).matchAll(/\.\.\.\s*(?!on\b)(\w+)/g);
  for (const [, fragment] of used) {
    const file = shared.find((one) => textOf(one).includes(`fragment ${fragment} on`));
    if (file === undefined || found.has(file)) continue;
    found.add(file);
    fragmentsOf(file, found);
  }
  return found;
}

function textOf(name) {
  return readFileSync(join(folder, 'src', name), 'utf8');
}

mkdirSync(generated, { recursive: true });
const read = (name) => {
  const path = join(generated, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};
const stale = [...new Set([...written.keys(), ...readdirSync(generated)])].filter(
  (name) => read(name) !== written.get(name),
);
for (const name of check ? [] : stale) {
  const content = written.get(name);
  if (content === undefined) rmSync(join(generated, name));
  else writeFileSync(join(generated, name), content);
}
if (check && stale.length > 0) {
  console.error(
    `Stale: ${stale.map((name) => `dashboard/src/generated/${name}`).join(', ')}. Run \`npm run codegen\` in dashboard/ and commit what it writes.`,
  );
  process.exitCode = 1;
}
