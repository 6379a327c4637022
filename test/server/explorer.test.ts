import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { startServer } from './serving.ts';

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const examples = [
  { title: 'Members', query: '{\n  greeting # "quotes", `ticks`, ${braces}\n}\n' },
  { title: 'A </script> & an "apostrophe\'s" end', query: '{ slow }' },
];

test('a browser that opens the API gets the explorer; other clients do not', async () => {
  const server = await startServer({}, { examples });
  const page = await server.request('/graphql', { headers: browser });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('vary')?.split(', ')).toContain('Accept');
  expect(page.text).toContain('<app-root>');
  for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
    const { headers } = await server.request('/graphql', { headers: { accept } });
    expect(headers.get('content-type'), accept).toContain('json');
  }
});

test('the page takes everything from this server, from addresses relative to its own', async () => {
  const server = await startServer({}, { examples });
  const page = await server.request('/graphql', { headers: browser });
  const base = /<base href="([^"]+)"/.exec(page.text)?.[1] ?? '';
  expect(base).toBe('explorer/');
  const links = [...page.text.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="([^"]+)"/g)];
  const addresses = links.map((link) => link[1] ?? '');
  expect(addresses).toContain('main.js');
  expect(addresses).toContain('options.js');
  for (const address of addresses) {
    expect(address).not.toMatch(/^(?:[a-z]+:|\/)/);
    const { status } = await server.request(`/${base}${address}`, { method: 'HEAD' });
    expect(status, address).toBe(200);
  }
  expect(page.text).not.toMatch(/<script(?![^>]* src=)/);
});

test('the page may load nothing from elsewhere, run no text as a script, and not be framed', async () => {
  const server = await startServer();
  const { headers } = await server.request('/graphql', { headers: browser });
  const policy = headers.get('content-security-policy') ?? '';
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe("'self'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('frame-ancestors')).toBe("'none'");
  const sources = new Set([...directives.values()].flatMap((value) => value.split(' ')));
  expect([...sources].sort()).toEqual(["'none'", "'self'", "'unsafe-inline'", 'data:']);
});

/** What the page's script gives Altair, on a page whose address ends in this fragment. */
async function openedWith(fragment: string): Promise<unknown> {
  const server = await startServer({}, { examples });
  const { text, headers } = await server.request('/explorer/options.js');
  expect(headers.get('content-type')).toContain('javascript');
  const given: unknown[] = [];
  runInNewContext(text, {
    location: { origin: 'https://entente.example', pathname: '/prefix/graphql', hash: fragment },
    AltairGraphQL: { init: (options: unknown) => given.push(options) },
    URLSearchParams,
  });
  expect(given).toHaveLength(1);
  return given[0];
}

const endpointURL = 'https://entente.example/prefix/graphql';

test('each example is a tab, sent to the address of the page', async () => {
  expect(await openedWith('')).toMatchObject({
    endpointURL,
    disableAccount: true,
    initialWindows: examples.map(({ title, query }) => ({
      initialName: title,
      initialQuery: query,
      endpointURL,
    })),
  });
});

test('a link brings a query and its variables in its fragment, and leaves kept tabs alone', async () => {
  const query = 'query Members($day: Date!) {\n  greeting # & "quotes"\n}';
  const variables = '{ "day": "2001-01-01" }';
  const link = `#${new URLSearchParams({ query, variables }).toString()}`;
  expect(await openedWith(link)).toMatchObject({
    preserveState: false,
    instanceStorageNamespace: 'entente_linked_',
    initialWindows: [{ initialQuery: query, initialVariables: variables, endpointURL }],
  });
});
