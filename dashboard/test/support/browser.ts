/** A real Chromium, where the platform has one: npm's @sparticuz/chromium, or the one that CHROMIUM_PATH names. */
import type { Browser } from 'playwright-core';
import { describe, test } from 'vitest';

/** Nothing but the machine itself can be reached, whatever a page or the browser asks for. */
const ownMachineOnly = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What the package sets for another place than this, or what would loosen the page's own policy. */
const unwanted =
  /^--(headless|single-process|no-zygote|disable-web-security|allow-running-insecure-content)/;

/** The browser, or what is missing. */
export async function launchBrowser(): Promise<Browser | string> {
  try {
    const { chromium } = await import('playwright-core');
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = process.env.CHROMIUM_PATH ?? (await packaged.executablePath());
    const args = packaged.args.filter((arg) => !unwanted.test(arg));
    return await chromium.launch({ executablePath, args: [...args, ...ownMachineOnly] });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `no Chromium can be started on ${process.platform} ${process.arch} (${why}); CHROMIUM_PATH may name one`;
  }
}

/** Describes what is tested in a browser: without one it is skipped, and fails in CI. */
export function describeInBrowser(
  name: string,
  browser: Browser | string,
  body: (browser: Browser) => void,
): void {
  if (typeof browser !== 'string') {
    describe(name, () => body(browser));
    return;
  }
  describe(name, () => {
    if (process.env.CI === undefined) {
      test.skip(`skipped, since ${browser}`, () => undefined);
    } else {
      test('needs a browser', () => {
        throw new Error(`In CI this must not be skipped, but ${browser}.`);
      });
    }
  });
}
