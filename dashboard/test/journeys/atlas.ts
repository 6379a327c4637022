/** Journeys on the Atlas: years played and stopped, a day written, and a picture narrowed by what alliances promise. */
import { describe, expect, test } from 'vitest';
import { hands, press, writeDay } from '../support/hands.ts';
import { expectTheSameAgain, settled } from '../support/stage.ts';
import type { Stage } from '../support/stage.ts';

export function atlas(set: () => Stage): void {
  describe.each(hands)('by %s', (hand) => {
    test('plays 1900 to 1920, and stops', async () => {
      const stage = set();
      const page = await stage.open('/?day=1900-06-01');
      const heading = page.getByRole('heading', { level: 1 });
      await heading.evaluate((element) => {
        const seen = ((window as unknown as Watched).seen = [element.textContent]);
        new MutationObserver(() => {
          if (seen.at(-1) !== element.textContent) seen.push(element.textContent);
        }).observe(element, { characterData: true, childList: true, subtree: true });
      });
      await press(hand, page.getByRole('button', { name: 'Play' }));
      await page.waitForFunction(
        () => document.querySelector('h1')?.textContent.includes('1920') === true,
        undefined,
        { timeout: 60_000, polling: 20 },
      );
      await press(hand, page.getByRole('button', { name: 'Stop' }));
      await page.getByRole('button', { name: 'Play' }).waitFor();
      const stopped = await heading.innerText();
      // On a slow machine some years pass before it stops.
      expect(stopped).toMatch(/^1 June 192\d$/);
      const seen = await page.evaluate(() => (window as unknown as Watched).seen);
      expect(seen.slice(0, 21)).toEqual(
        Array.from({ length: 21 }, (_, index) => `1 June ${1900 + index}`),
      );
      // Longer than a year is shown.
      await page.waitForTimeout(600);
      expect(await heading.innerText()).toBe(stopped);
      await page.waitForURL(`**/?day=${stopped.slice(-4)}-06-01`);
      await expectTheSameAgain(stage, page);
    });

    test('writes a day: one that can be two is refused with its repair, a year is its first', async () => {
      const stage = set();
      const page = await stage.open('/?day=1960-06-15');
      const field = page.getByRole('textbox', { name: 'Day' });
      await writeDay(hand, field, '01/02/2001');
      await page
        .getByRole('alert')
        .filter({ hasText: '1 February 2001 is 2001-02-01, 2 January 2001 is 2001-01-02' })
        .waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(page.url()).toContain('?day=1960-06-15');
      await page.keyboard.press('Escape');
      expect(await field.inputValue()).toBe('1960-06-15');
      await writeDay(hand, field, '1975');
      await page.waitForURL('**/?day=1975-01-01');
      expect(await page.getByRole('alert').count()).toBe(0);
      for (const key of ['ArrowDown', 'ArrowDown', 'PageDown']) await page.keyboard.press(key);
      await page.waitForURL('**/?day=1974-11-30');
      await page.getByRole('heading', { level: 1, name: '30 November 1974' }).waitFor();
      await expectTheSameAgain(stage, page);
    });

    test('narrows the Atlas by obligation, and the link shows the same', async () => {
      const stage = set();
      // Few enough that the list shows them all.
      const day = stage.program.full ? '1914-07-28' : '1960-01-01';
      const page = await stage.open(`/?day=${day}`);
      const list = page.getByRole('region', { name: 'Alliances in force' });
      const names = () => list.locator('.alliance-list a.more').allTextContents();
      const all = await names();
      const offense = page.getByRole('button', { name: 'offense', exact: true });
      await press(hand, offense);
      await page.waitForURL(`**/?day=${day}&obligations=offense`);
      await settled(page);
      expect(await offense.getAttribute('aria-pressed')).toBe('true');
      const promised = await alliancesThatPromise(stage, day, 'OFFENSE');
      const everyone = await alliancesThatPromise(stage, day);
      const ofNames = (found: readonly string[]) => found.map((name) => `→Page of ${name}`).sort();
      expect([...all].sort()).toEqual(ofNames(everyone));
      expect([...(await names())].sort()).toEqual(ofNames(promised));
      expect(promised.length).toBeLessThan(everyone.length);
      if (stage.program.full) expect(promised.length).toBeGreaterThan(0);
      await expectTheSameAgain(stage, page);
      await press(hand, offense);
      await page.waitForURL(`**/?day=${day}`);
      await settled(page);
      expect(await names()).toEqual(all);
    });
  });

  test('shows all alliances, and so does the link', async ({ skip }) => {
    const stage = set();
    skip(!stage.program.full, 'the bundled data has fewer alliances than a list shows at first');
    const page = await stage.open('/?day=2001-01-01');
    const names = page.locator('.alliance-list a.more');
    expect(await names.count()).toBe(40);
    await page.getByRole('button', { name: /^Show all \d+ alliances$/ }).click();
    await page.waitForURL('**/?day=2001-01-01&rows=all');
    await settled(page);
    const all = await names.allTextContents();
    expect(all).toHaveLength((await alliancesThatPromise(stage, '2001-01-01')).length);
    const other = await stage.open(page.url());
    expect(await other.locator('.alliance-list a.more').allTextContents()).toEqual(all);
    await page.goBack();
    await expect.poll(() => names.count()).toBe(40);
  });
}

interface Watched {
  seen: string[];
}

interface Found {
  readonly spells: readonly { readonly alliance: { readonly name: string } }[];
}

/** The alliances with a member on the day that promises it there; all, if nothing is named. */
async function alliancesThatPromise(
  { program }: Stage,
  day: string,
  obligation?: string,
): Promise<readonly string[]> {
  const query = `query On($day: Date!, $obligations: [Obligation!]) {
    spells(from: $day, to: $day, obligations: $obligations) { alliance { name } }
  }`;
  const obligations = obligation === undefined ? null : [obligation];
  const { spells } = await program.ask<Found>(query, { day, obligations });
  return [...new Set(spells.map(({ alliance }) => alliance.name))];
}
