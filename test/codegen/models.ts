/** Small data models in folders of their own, for codegen to read. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ModelError } from '../../src/codegen/read/fault.ts';
import type { Model } from '../../src/codegen/read/model.ts';
import { readModel } from '../../src/codegen/read/read-model.ts';

/** The texts of files, by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A model without faults: fleets and their bases. */
const sound: Files = {
  'schema/directives.graphql': readFileSync('schema/directives.graphql', 'utf8'),
  'schema/node.graphql': 'interface Node { id: ID! }',
  'schema/base.graphql': `type Base implements Node {
    name: String!
    fleets: [Fleet!]! @relationship(type: "BASED_AT", direction: IN)
  }`,
  'schema/fleet.graphql': `type Fleet implements Node {
    name: String!
    ships: Int
    base: Base @relationship(type: "BASED_AT", direction: OUT)
  }`,
};

/** Reads the sound model with these files added, or put in the place of its own. */
export function modelWith(files: Files): Model {
  const root = mkdtempSync(join(tmpdir(), 'entente-model-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readModel(root);
}

/** The same, with what every API has: scalars, and which page of a connection it is. */
export function apiWith(files: Files): Model {
  const shared = ['schema/scalars.graphql', 'schema/page-info.graphql'];
  const texts = shared.map((path) => [path, readFileSync(path, 'utf8')] as const);
  return modelWith({ ...Object.fromEntries(texts), ...files });
}

/** A file beside the model's own. */
export function more(sdl: string): Files {
  return { 'schema/more.graphql': sdl };
}

/** Fields added to Fleet. */
export function fleetWith(fields: string): Files {
  return more(`extend type Fleet { ${fields} }`);
}

/** A field added to Fleet, with the statement that answers it and a type that it may return. */
export function answered(field: string, statement: string, type = ''): Files {
  const name = /^\w+/.exec(field)?.[0] ?? '';
  return {
    ...more(`extend type Fleet { ${field} } ${type}`),
    [`cypher/fields/Fleet.${name}.cypher`]: statement,
  };
}

/** What codegen has to say against the model; undefined if it has nothing. */
export function refusalOf(files: Files): string | undefined {
  try {
    modelWith(files);
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}
