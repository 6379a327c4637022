/** Everything that a user meets has a description: types, fields, arguments, values, inputs, settings. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLArgument, GraphQLNamedType } from 'graphql';
import { expect, test } from 'vitest';
import { schemaFile } from '../src/paths.ts';
import { settingTable } from '../src/settings.ts';

interface Described {
  readonly description?: string | null | undefined;
}

type Part = readonly [coordinate: string, Described];

test('everything in the schema has a description', () => {
  expect(undescribed(readFileSync(schemaFile, 'utf8'))).toEqual([]);
});

test('what has no description is told by its coordinate', () => {
  const sdl = `"." scalar Day type A { b(c: Int): Int "." d: Int } enum E { F "." G } input I { j: Int }
    "." interface K { "." l("." m: Int): Int } "" directive @n(o: Int) on FIELD`;
  expect([...undescribed(sdl)].sort()).toEqual([
    '@n',
    '@n(o:)',
    'A',
    'A.b',
    'A.b(c:)',
    'E',
    'E.F',
    'I',
    'I.j',
  ]);
});

test('every setting has help', () => {
  const bare = Object.values(settingTable).filter(({ help }) => help.trim() === '');
  expect(bare.map(({ name }) => name)).toEqual([]);
});

/** The schema coordinates of what has no description. */
function undescribed(sdl: string): readonly string[] {
  const schema = buildSchema(sdl);
  const parts = [
    ...schema
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .flatMap((directive) => withArguments(`@${directive.name}`, directive)),
    ...Object.values(schema.getTypeMap())
      .filter((type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type))
      .flatMap((type): readonly Part[] => [[type.name, type], ...members(type)]),
  ];
  return parts.flatMap(([coordinate, { description }]) =>
    (description ?? '').trim() === '' ? [coordinate] : [],
  );
}

function members(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type))
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    withArguments(`${type.name}.${field.name}`, field),
  );
}

function withArguments(
  coordinate: string,
  owner: Described & { readonly args: readonly GraphQLArgument[] },
): readonly Part[] {
  return [
    [coordinate, owner],
    ...owner.args.map((arg): Part => [`${coordinate}(${arg.name}:)`, arg]),
  ];
}
