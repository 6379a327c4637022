/** Journeys out of a panel: its data with the citation and the hash in it, its query in the explorer, itself in another page. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hands, press } from '../support/hands.ts';
import type { Hand } from '../support/hands.ts';
import type { Stage } from '../support/stage.ts';

const address = '/alliance/csto?day=2001-01-01';

const membersOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'members on 1 January 2001' });

export function panels(set: () => Stage): void {
  describe.each(hands)('by %s', (hand) => {
    test('downloads the data of a panel, with the citation and the hash in it', async () => {
      const stage = set();
      const page = await stage.open(address);
      const { graph, dataset } = await stage.program.ask<Cited>(
        '{ graph { hash } dataset(id: "source:atop-4.01") { citation } }',
      );
      const { name, text } = await downloaded(hand, page, 'Data (CSV)');
      expect(name).toBe('entente-members-2001-01-01.csv');
      const notes = text.split('\n').filter((line) => line.startsWith('# '));
      expect(notes[0]).toBe(
        '# Entente. Members of the Collective Security Treaty Organization on 1 January 2001',
      );
      expect(notes).toContain('# day: 2001-01-01');
      expect(notes).toContain(`# address: ${stage.program.url}${address}`);
      expect(notes).toContain(`# graph: sha256 ${graph.hash}`);
      expect(notes).toContain(`# citation: source:atop-4.01: ${dataset.citation}`);
      expect(text).toMatch(/^state:uzb,Uzbekistan,FULL,DISPUTED,/m);
      expect(text.match(/^state:/gm)).toHaveLength(9);

      const { text: json } = await downloaded(hand, page, 'JSON');
      const { about, rows } = JSON.parse(json) as Downloaded;
      expect(about.graphHash).toBe(graph.hash);
      expect(about.citations).toContainEqual({ source: 'source:atop-4.01', ...dataset });
      expect(rows.find(({ state }) => state === 'state:uzb')?.certainty).toBe('DISPUTED');
      expect(rows).toHaveLength(9);
    });

    test("opens a panel's query in the explorer, where it gives the same", async () => {
      const page = await set().open(address);
      const opened = page.context().waitForEvent('page');
      await press(hand, membersOf(page).getByRole('link', { name: 'Query' }));
      const explorer = await opened;
      const editors = explorer.locator('.cm-content');
      await editors.filter({ hasText: 'query AllianceMembers' }).first().waitFor();
      const answered = explorer.waitForResponse((response) =>
        (response.request().postData() ?? '').includes('query AllianceMembers'),
      );
      if (hand === 'mouse') {
        await explorer.getByRole('button', { name: 'Send Request' }).first().click();
      } else {
        await editors.first().focus();
        await explorer.keyboard.press('ControlOrMeta+Enter');
      }
      const { data } = (await (await answered).json()) as Answered;
      const members = data.alliance.members.map(
        ({ state, certainty }) => `${state.name} ${certainty}`,
      );
      expect(members).toHaveLength(9);
      expect(members).toContain('Uzbekistan DISPUTED');
      await explorer.getByText('"DISPUTED"').first().waitFor();
    });

    test('embeds a panel, and nothing but it', async () => {
      const stage = set();
      const page = await stage.open(address);
      await press(hand, membersOf(page).getByRole('button', { name: 'Cite' }));
      const dialog = page.getByRole('dialog', { name: 'How to cite this' });
      const code = await dialog.locator('code').innerText();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(code).toContain(`${stage.program.url}/alliance/csto?day=2001-01-01&embed=members`);

      const { inside: panel } = await inAFrame(stage, code);
      await panel.locator('.member-group').first().waitFor();
      expect(await panel.getByRole('region').allInnerTexts()).toEqual([
        expect.stringContaining('9 members on 1 January 2001'),
      ]);
      expect(await panel.getByRole('banner').count()).toBe(0);
      // A whole page is not to be framed.
      stage.expectTrouble(/frame-ancestors/);
      const whole = await inAFrame(stage, code.replace('&embed=members', ''));
      await whole.page.waitForEvent('console', (message) =>
        message.text().includes('frame-ancestors'),
      );
    });
  });
}

interface Cited {
  readonly graph: { readonly hash: string };
  readonly dataset: { readonly citation: string };
}

interface Answered {
  readonly data: {
    readonly alliance: {
      readonly members: readonly {
        readonly state: { readonly name: string };
        readonly certainty: string;
      }[];
    };
  };
}

interface Downloaded {
  readonly about: {
    readonly graphHash: string;
    readonly citations: readonly { readonly source: string; readonly citation: string }[];
  };
  readonly rows: readonly { readonly state: string; readonly certainty: string }[];
}

async function downloaded(hand: Hand, page: Page, way: string) {
  const event = page.waitForEvent('download');
  await press(hand, membersOf(page).getByRole('button', { name: way, exact: true }));
  const download = await event;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** The frame in a page of another origin. */
async function inAFrame({ open }: Stage, code: string) {
  const page = await open('/search');
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><h1>A page</h1>${code}`);
  });
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => {
    other.closeAllConnections();
    other.close();
  });
  const { port } = other.address() as AddressInfo;
  // Before all is loaded: what the page reports while it loads must not be missed.
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
  return { page, inside: page.frameLocator('iframe') };
}
