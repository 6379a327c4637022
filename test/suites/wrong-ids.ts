/** Ids in arguments that name no state and no alliance: silence about them must not pass for an answer. */
import { expect, test } from 'vitest';
import type { Served } from '../support/served.ts';
import { onlyError } from './hostile/answers.ts';

const day = 'asOf: "2001-01-01"';

/** Every argument that names a state or an alliance by its id. */
const naming: readonly (readonly [coordinate: string, argument: string, question: string])[] = [
  ['Query.alliancePath', 'from', `{ alliancePath(PLACE, to: "state:kgz", ${day}) { certainty } }`],
  ['Query.alliancePath', 'to', `{ alliancePath(from: "state:kgz", PLACE, ${day}) { certainty } }`],
  ['Query.disputes', 'state', '{ disputes(PLACE) { totalCount } }'],
  ['Query.disputes', 'state', '{ disputes(alliance: "alliance:csto", PLACE) { totalCount } }'],
  ['Query.disputes', 'alliance', '{ disputes(PLACE) { totalCount } }'],
  ['Query.disputes', 'alliance', '{ disputes(state: "state:uzb", PLACE) { totalCount } }'],
  ['Query.spells', 'state', '{ spells(PLACE) { from } }'],
  ['Query.spells', 'state', '{ spells(alliance: "alliance:csto", PLACE) { from } }'],
  ['Query.spells', 'alliance', '{ spells(PLACE, kinds: [PACT]) { from } }'],
];

/** What no state and no alliance can be named by, and what is said of it. */
const namingNone: readonly (readonly [id: string, found: string])[] = [
  ['kgz', '"kgz", which is not an id'],
  ['', '"", which is not an id'],
  ['STATE:KGZ', '"STATE:KGZ", which is not an id'],
  ['state:atlantis', '"state:atlantis", which names nothing'],
  ['alliance:entente-of-atlantis', '"alliance:entente-of-atlantis", which names nothing'],
  ['source:atop-4.01', '"source:atop-4.01", which is the id of the type Dataset'],
];

/** Ids of the one type where the other is expected. */
const otherType = {
  State: ['alliance:csto', '"alliance:csto", which is the id of the type Alliance'],
  Alliance: ['state:kgz', '"state:kgz", which is the id of the type State'],
} as const;

/** How many statements a question takes whose ids name what they should: records are read by two. */
const lookedUp: readonly (readonly [what: string, question: string, statements: number])[] = [
  [
    'a way is shown to lead on',
    `{ alliancePath(from: "state:kgz", to: "state:rus", ${day}) { certainty } }`,
    2,
  ],
  [
    'of a state without an ally both ends are looked up',
    '{ alliancePath(from: "state:kgz", to: "state:usa", asOf: "1799-01-01") { certainty } }',
    3,
  ],
  [
    'a way to where it starts is no way yet',
    `{ alliancePath(from: "state:kgz", to: "state:kgz", ${day}) { certainty } }`,
    1,
  ],
  ['a state with memberships', '{ disputes(state: "state:uzb") { totalCount } }', 2],
  ['an alliance with members', '{ spells(alliance: "alliance:csto") { from } }', 2],
  [
    'a state that was never in the alliance',
    '{ disputes(alliance: "alliance:csto", state: "state:usa") { totalCount } }',
    3,
  ],
  [
    'an alliance of which the sources used say nothing',
    '{ spells(alliance: "alliance:csto", sources: []) { from } }',
    4,
  ],
];

export function wrongIds(server: () => Served): void {
  test.each(naming)(
    '%s(%s:) of what has no such id: %s',
    async (coordinate, argument, question) => {
      const type = argument === 'alliance' ? 'Alliance' : 'State';
      for (const [id, found] of [...namingNone, otherType[type]]) {
        server().statements.length = 0;
        const error = onlyError(
          await server().ask(question.replace('PLACE', `${argument}: ${JSON.stringify(id)}`)),
        );
        expect(error.message).toMatch(
          new RegExp(
            `^${coordinate}: \`${argument}\` is ${found}\\. Expected the id of a node of type ${type}, such as`,
          ),
        );
        expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, expected: type });
        if (found.endsWith('no id')) expect(server().statements).toEqual([]);
      }
    },
  );

  test.each(lookedUp)('%s', async (_what, question, statements) => {
    server().statements.length = 0;
    expect((await server().ask(question)).body.errors).toBeUndefined();
    expect(server().statements).toHaveLength(statements);
  });
}
