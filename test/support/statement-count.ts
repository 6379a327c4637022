/** How many statements a question may take: one a root field, and one or two for each resolver's field. */
import { getNamedType, isCompositeType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { fieldResolvers } from '../../src/generated/resolvers.ts';
import { schema } from './ask.ts';

export function expectedStatements(source: string): number {
  const document = parse(source);
  const types = new TypeInfo(schema);
  let count = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()?.name ?? '';
        if (parent === 'Query' && !node.name.value.startsWith('__')) count += 1;
        if (!Object.hasOwn(fieldResolvers, `${parent}.${node.name.value}`)) return;
        // Its own, and one more for what is selected beneath; at the root it stands for the root's.
        count +=
          (parent === 'Query' ? 0 : 1) + (isCompositeType(getNamedType(types.getType())) ? 1 : 0);
      },
    }),
  );
  return count;
}
