/** What holds of every view: axe finds nothing, light or dark; it fits a phone; its script is small; how it looks is kept. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults, run } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settled } from './support/stage.ts';
import type { Stage } from './support/stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Kept out of git. */
const screenshots = fileURLToPath(new URL('screenshots', import.meta.url));

const dispute = 'alliance:csto,state:uzb,1999-04-20,source:cow-alliances-4.1,source:atop-4.01';
const article = 'times-of-central-asia-2018-06-21-csto-recruiters';

const views: readonly (readonly [string, string])[] = [
  ['atlas', '/?day=1939-08-31'],
  ['alliance', '/alliance/csto?day=2001-01-01'],
  ['large-alliance', '/alliance/nato?day=1975-01-01'],
  ['state', '/state/kgz?day=2005-06-01'],
  ['article', `/source/${article}?select=statement:${article}-2`],
  ['dataset', '/source/atop-4.01'],
  ['disputes', `/disputes?about=alliance:csto,state:uzb&show=${dispute}`],
  ['search', '/search?q=kwan&select=author:sergey-kwan'],
  ['unknown', '/alliance/atlantis'],
];

/** Compressed, in KiB: what a person waits for at first. */
const most = 400;

export function everyView(set: () => Stage): void {
  describe('every view', () => {
    test.each(views)('%s: axe finds nothing, and nothing is cut off', async (name, address) => {
      const stage = set();
      const page = await stage.open(address, {
        viewport: { width: 1920, height: 1080 },
        reducedMotion: 'reduce',
      });
      await expectNoViolation(page);
      await keep(page, name, 1920);
      for (const width of [1024, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await keep(page, name, width);
      }
      await expectNoViolation(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await settled(page);
      await expectNoViolation(page);
      await keep(page, `${name}-dark`, 1280);
    });

    test('what opens over a view: axe finds nothing', async () => {
      const page = await set().open('/alliance/csto?day=2001-01-01');
      await page.getByRole('button', { name: 'Why Uzbekistan is disputed' }).first().click();
      await page.getByRole('dialog').getByText('What each source records').waitFor();
      await expectNoViolation(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Cite' }).first().click();
      await expectNoViolation(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('serb');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await expectNoViolation(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoViolation(page);
    });

    test(`first load: less than ${most} KiB of script, compressed`, async () => {
      const stage = set();
      const sizes: number[] = [];
      const waits: Promise<unknown>[] = [];
      // A browser of its own, with nothing kept from before.
      const page = await stage.open('/', {}, (opened) =>
        opened.on('requestfinished', (request) => {
          if (request.resourceType() !== 'script') return;
          waits.push(request.sizes().then(({ responseBodySize }) => sizes.push(responseBodySize)));
        }),
      );
      await page.waitForLoadState('networkidle');
      await Promise.all(waits);
      const total = sizes.reduce((sum, size) => sum + size, 0) / 1024;
      console.log(`first load: ${total.toFixed(0)} KiB of script in ${sizes.length} files`);
      expect(sizes.length).toBeGreaterThan(1);
      // Less could not draw anything: the sizes would not have been seen.
      expect(total).toBeGreaterThan(50);
      expect(total).toBeLessThan(most);
    });
  });
}

async function expectNoViolation(page: Page): Promise<void> {
  // As the browser's own tools run it: a policy against foreign scripts does not keep it out.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { readonly axe: { readonly run: typeof run } };
    const { violations }: AxeResults = await checker.run(document, {
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary]),
    }));
  });
  expect(found).toEqual([]);
}

async function keep(page: Page, name: string, width: number): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}-${width}.png`) });
}
