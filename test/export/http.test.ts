/** Exports over HTTP: types, names, errors, and that a long one leaves the server free. */
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { EntenteError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { embedded } from '../support/engine.ts';
import { served } from '../support/served.ts';
import type { Served } from '../support/served.ts';
import { exported } from './exported.ts';

let graph: Graph;
let server: Served;
beforeAll(async () => {
  graph = await embedded.open();
  server = await served(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});
afterEach(() => expect(server.logged).toEqual([]));

test.each([
  [
    'network.csv?asOf=2001-01-01',
    'text/csv; charset=utf-8; header=present',
    'network-2001-01-01.csv',
  ],
  ['network.json?asOf=2001-01-01', 'application/json; charset=utf-8', 'network-2001-01-01.json'],
  [
    'network.graphml?asOf=2001-01-01',
    'application/graphml+xml; charset=utf-8',
    'network-2001-01-01.graphml',
  ],
  ['dyads.gexf?from=1914&to=1914', 'application/gexf+xml; charset=utf-8', 'dyads-1914.gexf'],
  [
    'members.csv?from=1990&to=1991',
    'text/csv; charset=utf-8; header=present',
    'members-1990-1991.csv',
  ],
  ['disputes.csv', 'text/csv; charset=utf-8; header=present', 'disputes.csv'],
])('/export/%s', async (path, type, name) => {
  const response = await fetch(`${server.url}/export/${path}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="entente-${name}"`,
  );
  const [subject = '', format = ''] = path.split(/[.?]/);
  const options = Object.fromEntries(new URL(path, 'http://localhost').searchParams);
  expect(await response.text()).toBe((await exported(graph, subject, format, options)).text);
});

test('lists are separated by commas, or given one by one', async () => {
  const text = async (query: string) =>
    (await fetch(`${server.url}/export/network.json?asOf=2001-01-01&${query}`)).text();
  const [one, two] = ['source:atop-4.01', 'source:cow-igo-3'];
  const both = await text(`sources=${one},${two}&obligations=DEFENSE`);
  expect(both).toBe(await text(`sources=${one}&obligations=DEFENSE&sources=${two}`));
  expect(both).toContain(`"sources":["${one}","${two}"],"obligations":["DEFENSE"]`);
});

test('HEAD gives the headers alone', async () => {
  const response = await fetch(`${server.url}/export/disputes.csv`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain('entente-disputes.csv');
  expect(await response.text()).toBe('');
});

test('is compressed for whoever can unpack it', async () => {
  const response = await begun('/export/network.gexf?asOf=2001-01-01', {
    'accept-encoding': 'gzip',
  });
  expect(response.headers['content-encoding']).toBe('gzip');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  expect(gunzipSync(Buffer.concat(chunks)).toString()).toMatch(/<\/gexf>\n$/);
});

test.each([
  ['network.xlsx?asOf=2001-01-01', /csv, json, graphml, gexf/],
  ['network', /Say which format: csv, json, graphml, gexf/],
  ['alliances.csv', /network, members, dyads, disputes/],
  ['network.csv?asOf=2001-02-30', /`asOf` is "2001-02-30"/],
  ['network.csv?asOf=2001-01-01&asOf=2002-01-01', /"2001-01-01,2002-01-01"/],
  ['network.csv?asof=2001-01-01', /no parameter `asof`.*asOf, from, to/],
  ['dyads.csv?from=1991&to=1990', /1991 and 1990/],
  ['members.csv?asOf=2001-01-01&sources=source:nato', /source:nato\. Did you mean/],
  ['members.graphml?asOf=2001-01-01', /not a network/],
])('/export/%s is refused in the one error shape', async (path, message) => {
  const { status, body } = await server.get(`/export/${path}`);
  expect(status).toBe(400);
  expect(body.errors).toEqual([
    {
      message: expect.stringMatching(message) as string,
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as object,
    },
  ]);
});

test.each(['/export', '/export/', '/export/network.csv/more'])('nothing is at %s', async (path) => {
  expect((await server.get(path)).status).toBe(404);
});

test('a graph that cannot be reached is 503, and not the fault of the request', async () => {
  const cause = new Error('hunter2');
  const away = await served({
    ...graph,
    read: () =>
      Promise.reject(
        new EntenteError('UNAVAILABLE', 'The graph cannot be reached.', undefined, { cause }),
      ),
  });
  const { status, body, text } = await away.get('/export/disputes.csv');
  expect(status).toBe(503);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
  expect(text).not.toContain('hunter2');
  expect(away.logged.join('\n')).toContain('hunter2');
  await away.stop();
});

test('begins to arrive before it is drawn, waits for a slow reader, and ends when one hangs up', async () => {
  const response = await begun('/export/dyads.json?from=1816&to=2012');
  await once(response, 'readable');
  expect(String(response.read(100))).toMatch(/^\{"meta":\{"export":"dyads"/);
  // Nobody reads on: a server that did not wait would be drawing still, or be done.
  expect((await server.get('/health/live')).status).toBe(200);
  expect(response.complete).toBe(false);
  response.destroy();
  expect((await server.get('/health/live')).status).toBe(200);
});

async function begun(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const [response] = (await once(get(server.url + path, { headers }), 'response')) as [
    IncomingMessage,
  ];
  return response;
}
