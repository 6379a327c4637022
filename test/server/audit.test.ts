import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { startServer } from './serving.ts';

/** Apollo answers 400 where the specification would rather have 200 of clients that only accept application/json. */
const departures = [
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

test('GraphQL over HTTP: every MUST holds, and every SHOULD but the three that are known', async () => {
  const server = await startServer();
  const audits = serverAudits({ url: `${server.url}/graphql` });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const failed = (level: string) =>
    results
      .filter(({ name, status }) => name.startsWith(level) && status !== 'ok')
      .map(({ id, name }) => `${id} ${name}`);
  expect(results.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10);
  expect(failed('MUST')).toEqual([]);
  expect(failed('SHOULD')).toEqual(departures);
});
