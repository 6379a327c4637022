/** The codegen plugin that writes the map of the resolvers written by hand, and what each must give. */
import type { Model } from '../read/model.ts';
import { readModel } from '../read/read-model.ts';
import { argumentsName, resolvedFields, resultName } from './results.ts';

export function plugin(): string {
  return resolversText(readModel(process.cwd()));
}

export function resolversText(model: Model): string {
  const fields = resolvedFields(model);
  const coordinates = fields.map(({ coordinate }) => coordinate);
  return `/** The resolvers written by hand: from schema/ and src/resolvers/, by src/codegen/write/resolvers.ts. */
import type { FieldResolvers } from '../plan/field-resolver.ts';
import type { ${coordinates.map(resultName).join(', ')} } from './results.ts';
import type { ${[...new Set(fields.map(argumentsName))].join(', ')} } from './types.ts';
${coordinates.map((coordinate) => `import ${identifier(coordinate)} from '../resolvers/${coordinate}.ts';`).join('\n')}

/** By the coordinate of their field. */
export const fieldResolvers = {
${coordinates.map((coordinate) => `  '${coordinate}': ${identifier(coordinate)},`).join('\n')}
} satisfies FieldResolvers<{
${fields.map((field) => `  '${field.coordinate}': [${argumentsName(field)}, ${resultName(field.coordinate)}];`).join('\n')}
}>;
`;
}

function identifier(coordinate: string): string {
  const name = resultName(coordinate).replace(/Result$/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}
