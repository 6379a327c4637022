/** The page of docs/dashboards.md, saved and opened as its reader would: from a server of its own. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeInBrowser, launchBrowser } from '../dashboard/test/support/browser.ts';
import { embedded } from './support/engine.ts';
import { root } from './support/scratch.ts';
import { served } from './support/served.ts';

const documentation = readFileSync(join(root, 'docs/dashboards.md'), 'utf8');
const written = /```html\n(.*?)```/s.exec(documentation)?.[1] ?? '';
const address = 'http://127.0.0.1:4000';

describeInBrowser('docs/dashboards.md', await launchBrowser(), (browser) => {
  test('is a page in some thirty lines of its own', () => {
    const body = /<script type="module">\n(.*?)<\/script>/s.exec(written)?.[1] ?? '';
    expect(body.trim().split('\n').length).toBeLessThanOrEqual(30);
    expect(written).toContain(address);
  });

  test('shows who was in the CSTO, and asks anew for another day', async () => {
    const page = await openPage(true);
    const rows = page.locator('li');
    await rows.first().waitFor();
    expect(await rows.allInnerTexts()).toEqual(
      expect.arrayContaining([
        'Armenia: CERTAIN, by Alliance Treaty Obligations and Provisions, Correlates of War, Formal Alliances; denied by nobody',
        'Uzbekistan: DISPUTED, by Correlates of War, Formal Alliances; denied by Alliance Treaty Obligations and Provisions',
      ]),
    );
    expect(await rows.count()).toBe(9);
    const note = page.locator('p');
    expect(await note.innerText()).toMatch(
      /^Collective Security Treaty Organization on 2001-01-01\. Graph [0-9a-f]{12}\.$/,
    );
    await page.locator('input').fill('2007-01-01');
    await note.filter({ hasText: '2007-01-01' }).waitFor();
    expect((await rows.allInnerTexts()).filter((row) => row.startsWith('Uzbekistan'))).toEqual([
      expect.stringContaining('CERTAIN'),
    ]);
  });

  test('is not answered by a server that was not told of it', async () => {
    const page = await openPage(false);
    await page.waitForEvent('console', (message) =>
      message.text().includes('has been blocked by CORS policy'),
    );
    expect(await page.locator('li').count()).toBe(0);
  });

  async function openPage(allowed: boolean) {
    let html = '';
    const pages = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end(html);
    });
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    const graph = await embedded.open();
    const api = await served(graph, allowed ? { ENTENTE_ORIGINS: origin } : {});
    html = written.replace(address, api.url);
    const page = await browser.newPage();
    onTestFinished(async () => {
      await page.close();
      await api.stop();
      await graph.close();
      pages.closeAllConnections();
      pages.close();
    });
    // Not awaited: what the page says while it loads must be heard.
    void page.goto(`${origin}/csto.html`);
    return page;
  }
});
