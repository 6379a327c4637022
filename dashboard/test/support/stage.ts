/** Pages of the running program for a test, watched: a foreign host, an error or a broken policy fails it. */
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import type { Program } from './program.ts';

export interface Stage {
  readonly program: Program;
  /** Opens an address in a browser of its own, and waits until nothing more is awaited. */
  readonly open: (
    address: string,
    options?: BrowserContextOptions,
    watch?: (page: Page) => void,
  ) => Promise<Page>;
  /** What a page may complain of: a server that is killed is missed. */
  readonly expectTrouble: (trouble: RegExp) => void;
  /** Closes what was opened, and fails if something went wrong there. */
  readonly end: () => Promise<void>;
}

export function stageOf(browser: Browser, program: Program): Stage {
  const troubles: string[] = [];
  let expected: RegExp | undefined;
  return {
    program,
    open: async (address, options = {}, watch = () => undefined) => {
      const context = await browser.newContext({
        baseURL: program.url,
        locale: 'en-US',
        timezoneId: 'UTC',
        viewport: { width: 1280, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1')
          troubles.push(`A request left the machine: ${request.url()}`);
      });
      context.on('weberror', (error) => troubles.push(`In the page: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`On the console: ${message.text()}`);
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      count(page);
      watch(page);
      await page.goto(address);
      await settled(page);
      return page;
    },
    expectTrouble: (trouble) => {
      expected = trouble;
    },
    end: async () => {
      for (const context of browser.contexts()) await context.close();
      const found = troubles.splice(0).filter((trouble) => expected?.test(trouble) !== true);
      expected = undefined;
      expect(found).toEqual([]);
    },
  };
}

/** How many answers of the API a page waits for. */
const awaited = new WeakMap<Page, number>();

function count(page: Page): void {
  const by = (step: number) => (request: Request) => {
    if (request.url().endsWith('/graphql')) awaited.set(page, (awaited.get(page) ?? 0) + step);
  };
  page.on('request', by(1));
  page.on('requestfinished', by(-1));
  page.on('requestfailed', by(-1));
}

/** Until the page waits for no answer, and has drawn those that it had. */
export async function settled(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await drawn(page);
    quiet = (awaited.get(page) ?? 0) > 0 ? 0 : quiet + 1;
  }
}

/** In a frame of the browser's, that is, after what it has drawn. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main') !== null &&
      document.querySelector('.waiting, [aria-busy="true"]') === null &&
      document.querySelector('main h1, main h2') !== null,
  );
}

/** Opens the page's address again, as a reader of the link would: it shows the same. */
export async function expectTheSameAgain(stage: Stage, page: Page): Promise<void> {
  await settled(page);
  const other = await stage.open(page.url());
  expect(await wordsOf(other)).toBe(await wordsOf(page));
  expect(await marksOf(other)).toEqual(await marksOf(page));
}

function wordsOf(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/** What is pressed, opened, chosen or lit is not in the words. */
function marksOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('main :is([aria-pressed="true"], [aria-expanded="true"], :checked, .lit)')
    .evaluateAll((all) => all.map((one) => one.textContent));
}
