import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getOperationAST, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fieldResolvers } from '../src/generated/resolvers.ts';
import { measureOperation } from '../src/server/measure.ts';
import { settingTable } from '../src/settings.ts';
import { questions, questionsOn } from './suites/questions.ts';
import { schema } from './support/ask.ts';
import { embedded } from './support/engine.ts';

questionsOn(embedded, 'shipped');

describe('docs/questions.md', () => {
  const page = readFileSync(
    fileURLToPath(new URL('../docs/questions.md', import.meta.url)),
    'utf8',
  );

  test('has fifteen questions, in the order of their files', () => {
    const headings = [...page.matchAll(/^## (\d+)\. (.+)$/gm)].map(([, , title]) => title);
    expect(headings).toEqual(questions.map(({ title }) => title));
    expect(headings).toHaveLength(15);
  });

  test.each(questions)('tells how to read $name, with figures from it alone', ({ name }) => {
    const [, shown = '', reading = ''] =
      new RegExp(`<!-- ${name}:[^>]*-->([^]*?)<!-- /${name} -->([^]*?)(?:<!-- |$)`).exec(page) ??
      [];
    expect(reading.trim()).not.toBe('');
    const figures = reading.match(/\d[\d-]*\d|\d/g) ?? [];
    expect(figures.filter((figure) => !shown.includes(figure))).toEqual([]);
  });

  test('asks each resolver of the API', () => {
    const asked = new Set(questions.flatMap(({ query }) => coordinatesOf(query)));
    expect(Object.keys(fieldResolvers).filter((coordinate) => !asked.has(coordinate))).toEqual([]);
  });

  test.each(questions)('keeps $name within the limits of a server', ({ query }) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('It is no single operation.');
    const { depth, rootFields, cost } = measureOperation(schema, document, operation, {});
    expect(depth).toBeLessThanOrEqual(settingTable.maxDepth.default);
    expect(rootFields).toBeLessThanOrEqual(settingTable.maxRootFields.default);
    expect(cost).toBeLessThanOrEqual(settingTable.maxCost.default);
  });
});

function coordinatesOf(query: string): readonly string[] {
  const types = new TypeInfo(schema);
  const found: string[] = [];
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field({ name }) {
        const type = types.getParentType();
        const interfaces = type && 'getInterfaces' in type ? type.getInterfaces() : [];
        for (const each of [type, ...interfaces]) found.push(`${each?.name ?? ''}.${name.value}`);
      },
    }),
  );
  return found;
}
