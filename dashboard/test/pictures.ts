/** Takes the pictures of README, of the page with the full datasets, once nothing on it is awaited: `npm run pictures`. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../test/support/scratch.ts';
import { launchBrowser } from './support/browser.ts';
import { buildProgram } from './support/program.ts';
import { settled, stageOf } from './support/stage.ts';
import type { Stage } from './support/stage.ts';

interface Picture {
  readonly file: string;
  readonly address: string;
  /** The last part of the page that is in the picture. */
  readonly until: string;
}

const pictures: readonly Picture[] = [
  { file: 'atlas.png', address: '/?day=2001-01-01', until: '.map-and-network' },
  {
    file: 'alliance.png',
    address: '/alliance/csto?day=2001-01-01',
    until: '.through-time, .alliance-side',
  },
];
const width = 1440;
/** Below the last part, in pixels. */
const rest = 24;

const browser = await launchBrowser();
if (typeof browser === 'string') throw new Error(`The pictures are not taken: ${browser}.`);
const program = await buildProgram();
try {
  if (!program.full)
    throw new Error('The pictures are of the full datasets: put them where CONTRIBUTING says.');
  const stage = stageOf(browser, program);
  for (const picture of pictures) await take(stage, picture);
  await stage.end();
} finally {
  await browser.close();
  await program.remove();
}

async function take(stage: Stage, { file, address, until }: Picture): Promise<void> {
  const page = await stage.open(address, {
    viewport: { width, height: 1600 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  // The first answer of a server that has just begun may be late.
  await settled(page);
  await refuseUnfinished(page, address);
  const ends = await page
    .locator(until)
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom + scrollY));
  if (ends.length === 0) throw new Error(`${address} has no ${until}.`);
  const height = Math.round(Math.max(...ends)) + rest;
  await page.screenshot({
    path: join(root, 'docs', file),
    clip: { x: 0, y: 0, width, height },
    fullPage: true,
  });
  console.log(`docs/${file}: ${width} × ${height}, ${address}`);
}

/** What is awaited, late, failed or stale has no place in a picture. */
async function refuseUnfinished(page: Page, address: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const unfinished = page.locator('.waiting, .failed, [aria-busy="true"], .skeleton');
  const found = await unfinished.allInnerTexts();
  if (found.length > 0) throw new Error(`${address} still shows: ${found.join('; ')}`);
}
