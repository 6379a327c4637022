/** What a search looks into follows from the model, type by type. */
import { expect, test } from 'vitest';
import { typePlans } from '../../src/generated/plans.ts';
import { nameFieldsOf, searchedFieldsOf } from '../../src/model/searched.ts';
import { typeLabelled } from '../../src/model/types.ts';

test('names come before other names, and those before other texts', () => {
  const found = Object.values(typePlans)
    .map((type) => [type.name, searchedFieldsOf(type).join(' ')])
    .filter(([, fields]) => fields !== '');
  // A type that is added is not in the way: `toMatchObject`.
  expect(Object.fromEntries(found)).toMatchObject({
    Alliance: 'name abbreviation aliases',
    Article: 'title',
    Author: 'name aliases',
    Dataset: 'title',
    Group: 'name aliases',
    Institution: 'name aliases',
    Official: 'name aliases',
    Operation: 'name',
    Organization: 'name aliases',
    Outlet: 'name aliases',
    Person: 'name aliases',
    Source: 'title',
    State: 'name aliases',
    Statement: 'quote',
    Subject: 'name',
    Term: 'title',
    Treaty: 'name aliases',
  });
});

test('a quotation is searched, and is not a name', () => {
  expect(nameFieldsOf(typeLabelled(['Node', 'Statement', 'Cited', 'Searchable']))).toEqual([]);
});

test('labels of which the model has no type are refused', () => {
  expect(() => typeLabelled(['Node', 'Searchable'])).toThrow(
    'No type of the schema has the labels Node,Searchable.',
  );
});
