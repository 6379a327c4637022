/** Runs graphql-codegen's core on a configuration in the format of its command line, such as codegen.yml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema } from 'graphql';
import type { DocumentNode } from 'graphql';
import { parse } from 'yaml';

interface Configuration {
  /** A module whose default export gives the schema. */
  readonly schema: readonly [{ readonly schema: { readonly loader: string } }];
  readonly generates: Readonly<Record<string, Output>>;
}

interface Output {
  readonly plugins: readonly (string | Readonly<Record<string, object>>)[];
  readonly config?: object;
}

type Options = Parameters<typeof codegen>[0];
type Plugin = Options['pluginMap'][string];

export interface Generated {
  readonly file: string;
  readonly text: string;
}

/** The text of each file that the configuration names; paths are relative to the root. */
export async function generate(root: string, configuration: string): Promise<readonly Generated[]> {
  const { schema, generates } = parse(
    readFileSync(join(root, configuration), 'utf8'),
  ) as Configuration;
  const load = (await moduleAt(root, schema[0].schema.loader)) as {
    readonly default: () => DocumentNode;
  };
  const document = load.default();
  const schemaAst = buildASTSchema(document);
  const files = Object.entries(generates).map(async ([file, output]): Promise<Generated> => {
    const plugins = output.plugins.map((plugin) =>
      typeof plugin === 'string' ? { [plugin]: {} } : plugin,
    );
    const names = plugins.flatMap((plugin) => Object.keys(plugin));
    const loaded = names.map(async (name) => [name, await pluginNamed(root, name)] as const);
    const text = await codegen({
      filename: file,
      schema: document,
      schemaAst,
      documents: [],
      plugins,
      pluginMap: Object.fromEntries(await Promise.all(loaded)),
      config: { ...output.config },
    });
    return { file, text };
  });
  return Promise.all(files);
}

/** A file of this project, or a package of graphql-codegen. */
async function pluginNamed(root: string, name: string): Promise<Plugin> {
  const found: unknown = name.startsWith('.')
    ? await moduleAt(root, name)
    : await import(`@graphql-codegen/${name}`);
  return found as Plugin;
}

function moduleAt(root: string, path: string): Promise<unknown> {
  return import(pathToFileURL(join(root, path)).href);
}
