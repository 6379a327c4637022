/** Texts that would be harmful if they became part of a statement, in every place that takes text. */
import { getNamedType, getNullableType, isListType } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import type { Served } from '../../support/served.ts';
import {
  connections,
  filterOf,
  literal,
  textArguments,
  textScalars,
  whereOf,
} from '../../support/text-places.ts';
import type { Asked, Operands } from '../../support/text-places.ts';
import { effectOf, forged, refusal } from './answers.ts';
import type { Effect } from './answers.ts';

const hostile: readonly string[] = [
  `' OR true //`,
  `'}) DETACH DELETE n //`,
  `"}) MATCH (n) DETACH DELETE n RETURN "`,
  '`) CREATE (:Hacked) //',
  '*/ CREATE (:Hacked) /*',
  '\\',
  `\\' OR true //`,
  '\\u0027 OR true //',
  '$p0',
  '{id: $p0}',
  '}} CALL () { CREATE (:Hacked) }',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '😀 👩‍👩‍👧‍👦',
  '\u202e\ufeff\uffff',
  '',
  ' \n\t',
  '__proto__',
  'x'.repeat(500),
];

/** Those that can follow the colon of an id. */
const afterColon = hostile
  .map((text) => text.replace(/[\s\p{C}]/gu, '-').slice(0, 250))
  .filter((text) => text !== '');

const atRoot = ({ coordinate }: Asked): boolean => coordinate.startsWith('Query.');

/**
 * Neo4j takes a second to plan each large statement. That all values give one text is the planner's
 * doing, so that the embedded engine, where it costs nothing, is asked for every one of them.
 */
export function texts(server: () => Served, engine: Graph['engine']): void {
  const thorough = engine === 'embedded';
  const extent = thorough ? 'whole' : 'own';

  describe('no text changes what is executed', () => {
    test.each(connections.filter(atRoot))('operands of $coordinate', async (asked) => {
      const where = whereOf(asked);
      const asVariable = `query ($where: ${where.name}) ${questionOf(asked, { where: '$where' })}`;
      const inVariables = withVariables(asked, extent);
      const effect = (text: string) =>
        effectOf(server(), asVariable, { where: filterOf(where, operandsOf(text), extent) });

      const harmless = await effect('x');
      expect(harmless).toMatchObject({ status: 200, codes: [] });
      expect(harmless.texts).toHaveLength(1);
      for (const text of hostile) {
        expect(await effect(text), text).toEqual(harmless);
        if (!isWellFormed(text)) continue;
        const filter = literal(filterOf(where, operandsOf(text), extent));
        expect(await effectOf(server(), questionOf(asked, { where: filter })), text).toEqual(
          harmless,
        );
      }
      for (const text of hostile.slice(0, 3)) {
        const { query, values } = inVariables;
        expect(await effectOf(server(), query, values(text)), text).toEqual(harmless);
      }
    });

    if (thorough) {
      test('operands of the connections of nodes', async () => {
        for (const asked of connections.filter((each) => !atRoot(each))) {
          const effect = (text: string) =>
            effectOf(server(), questionOf(asked, { where: literal({ id: { eq: text } }) }));
          const harmless = await effect('x');
          expect(harmless, asked.coordinate).toMatchObject({ status: 200, codes: [] });
          for (const text of hostile.filter(isWellFormed)) {
            expect(await effect(text), `${asked.coordinate} ${text}`).toEqual(harmless);
          }
        }
      });
    }

    test('cursors, raw or forged', async () => {
      for (const asked of connections.filter((each) => thorough || atRoot(each))) {
        const order = whereOf(asked).getFields().name === undefined ? ['id'] : ['name', 'id'];
        const orderBy = order.length === 1 ? '' : '[{ name: DESC }]';
        const ordering = order.length === 1 ? 'id ASC' : 'name DESC, id ASC';
        // One function reads them all, so that a few do for the connections of nodes.
        const some = atRoot(asked) ? hostile : hostile.slice(0, 3);
        for (const argument of atRoot(asked) ? ['after', 'before'] : ['after']) {
          const args = { [argument]: '$cursor', ...(orderBy === '' ? {} : { orderBy }) };
          const query = `query ($cursor: String) ${questionOf(asked, args)}`;
          const effect = (text: string) =>
            effectOf(server(), query, {
              cursor: forged([asked.origin, ordering, ...order.map(() => text)]),
            });
          const harmless = await effect('x');
          expect(harmless, `${asked.coordinate} ${argument}`).toMatchObject({ codes: [] });
          for (const text of some) {
            expect(await effect(text), `${asked.coordinate} ${text}`).toEqual(harmless);
          }
          server().statements.length = 0;
          for (const cursor of some.slice(0, 2).flatMap((text) => [text, forged([text, text])])) {
            await refusal(server().ask(query, { cursor }), 200, 'BAD_USER_INPUT');
          }
          expect(server().statements).toEqual([]);
        }
      }
    });

    test.each(textArguments)('$asked.coordinate, $argument.name', async ({ asked, argument }) => {
      const scalar = getNamedType(argument.type).name;
      const value = isListType(getNullableType(argument.type)) ? '[$text]' : '$text';
      const asVariable = questionOf(asked, { [argument.name]: value });
      const effect = (text: string) =>
        effectOf(server(), `query ($text: ${scalar}!) ${asVariable}`, { text });
      const known = new Map<string, Effect>();
      const harmlessEffect = async (text: string): Promise<Effect> => {
        const harmless = harmlessLike(text);
        const found = known.get(harmless) ?? (await effect(harmless));
        known.set(harmless, found);
        return found;
      };
      // A search that finds nothing asks once more, for near words.
      const further = asked.coordinate === 'Query.search' ? await effect('zzzzzzzz') : undefined;
      const expectLike = (found: Effect, harmless: Effect, text: string) => {
        if (further === undefined) {
          expect(found, text).toEqual(harmless);
          return;
        }
        expect({ ...found, texts: [] }, text).toEqual({ ...harmless, texts: [] });
        expect(further.texts, text).toEqual(expect.arrayContaining([...found.texts]));
      };
      for (const text of scalar === 'ID' ? afterColon.map((end) => `state:${end}`) : hostile) {
        const harmless = await harmlessEffect(text);
        expectLike(await effect(text), harmless, text);
        if (!isWellFormed(text)) continue;
        const asLiteral = value.replace('$text', () => literal(text));
        const question = questionOf(asked, { [argument.name]: asLiteral });
        expectLike(await effectOf(server(), question), harmless, text);
      }
      if (scalar !== 'ID') return;
      // As an id most of them are malformed: no statement is run, or none but the usual ones.
      const { texts: usual } = await harmlessEffect('state:x');
      for (const text of hostile) {
        const { texts: found } = await effect(text);
        expect(usual, text).toEqual(expect.arrayContaining([...found]));
      }
    });

    test('a lone surrogate is no text of GraphQL', async () => {
      const asked = server().ask(
        '{ alliances(where: { name: { eq: "\\ud800" } }) { totalCount } }',
      );
      await refusal(asked, 400, 'GRAPHQL_PARSE_FAILED');
    });
  });
}

function questionOf(asked: Asked, args: Readonly<Record<string, string>>): string {
  return asked.inQuestion(asked.selection(args));
}

/** A text for each scalar: a URL must be one, and may still hold anything. */
function operandsOf(text: string): Operands {
  return (scalar) => {
    if (!textScalars.has(scalar)) return undefined;
    return scalar === 'URL' ? `https://example.org/?${text}` : text;
  };
}

/** The question whose filter is written out, but for the operands. */
function withVariables(asked: Asked, extent: 'whole' | 'own') {
  const filter = literal(
    filterOf(
      whereOf(asked),
      (scalar) => (textScalars.has(scalar) ? `$${scalar}` : undefined),
      extent,
    ),
  );
  const used = [...textScalars].filter((scalar) => filter.includes(`"$${scalar}"`));
  const question = questionOf(asked, { where: filter.replace(/"(\$\w+)"/g, '$1') });
  return {
    query: `query (${used.map((scalar) => `$${scalar}: ${scalar}!`).join(', ')}) ${question}`,
    values: (text: string) =>
      Object.fromEntries(used.map((scalar) => [scalar, operandsOf(text)(scalar)])),
  };
}

/** Whether it has no lone surrogate, which a literal of GraphQL cannot hold. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** The same number of words, and nothing else: a search looks for each. */
function harmlessLike(text: string): string {
  if (text.startsWith('state:')) return 'state:x';
  return [...new Set(text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu))]
    .map((word, index) => (word.length > 200 ? word : `word${index}`))
    .join(' ');
}
