/** The codegen plugin that writes the resolver map. */
import { readModel } from '../read/read-model.ts';
import { readFolder } from '../read/read-folder.ts';
import { isObjectType, isInterfaceType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

export function plugin(schema: GraphQLSchema): string {
  const root = process.cwd();
  const model = readModel(root);
  const files = readFolder(root, 'src/resolvers', '.ts');
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter(isObjectType);
  const interfaces = types.filter(isInterfaceType);
  return `/** Resolves every field of the API: from schema/ and src/resolvers/, by src/codegen/write/resolvers.ts. */
import { concreteType, root, selected } from '../plan/resolve.ts';
import type { FieldResolvers } from '../plan/field-resolver.ts';
import type { ${[...new Set(files.map(({ stem }) => argumentsName(stem))), 'Resolvers'].join(', ')} } from './types.ts';
${files.map(({ stem }) => `import ${identifier(stem)} from '../resolvers/${stem}.ts';`).join('\n')}

/** The resolvers written by hand, by the coordinate of their field. */
export const fieldResolvers = {
${files.map(({ stem }) => `  '${stem}': ${identifier(stem)},`).join('\n')}
} satisfies FieldResolvers<{
${files.map(({ stem }) => `  '${stem}': ${argumentsName(stem)};`).join('\n')}
}>;

export const resolvers: Resolvers = {
${objects
  .map(
    (type) => `  ${type.name}: {
${Object.keys(type.getFields())
  .map((name) => `    ${name}: ${type.name === 'Query' ? 'root' : 'selected'},`)
  .join('\n')}
  },`,
  )
  .join('\n')}
${interfaces.map((type) => `  ${type.name}: { __resolveType: concreteType },`).join('\n')}
};
`;

  function argumentsName(coordinate: string): string {
    const [type = '', field = ''] = coordinate.split('.');
    const has = model.types.get(type)?.fields.find(({ name }) => name === field)?.node
      .arguments?.length;
    return has ? `${type}${capital(field)}Args` : 'NoArguments';
  }
}

function identifier(coordinate: string): string {
  const [type = '', field = ''] = coordinate.split('.');
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}${capital(field)}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
