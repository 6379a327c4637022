/** Journeys through the disputes: narrowed by alliance and state, one of them opened to its rows on both sides. */
import { describe, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { hands, press, write } from '../support/hands.ts';
import { expectTheSameAgain, settled } from '../support/stage.ts';
import type { Stage } from '../support/stage.ts';

export function disputes(set: () => Stage): void {
  describe.each(hands)('by %s', (hand) => {
    test('opens a dispute, and sees both rows', async () => {
      const stage = set();
      const page = await stage.open('/disputes');
      const pick = async (label: string, text: string, wanted: RegExp) => {
        const field = page.getByRole('combobox', { name: label });
        await write(hand, field, text);
        const option = page.getByRole('option', { name: wanted }).first();
        await option.waitFor();
        if (hand === 'mouse') await option.click();
        for (let steps = 0; hand === 'keyboard' && steps < 9; steps += 1) {
          await page.keyboard.press('ArrowDown');
          if ((await option.getAttribute('aria-selected')) === 'true') break;
        }
        if (hand === 'keyboard') await page.keyboard.press('Enter');
        await page.getByRole('button', { name: new RegExp(`^${label} .*: remove`) }).waitFor();
      };
      await pick('Alliance', 'csto', /Collective Security Treaty Organization/);
      await pick('State', 'uzbekistan', /^Uzbekistan/);
      await page.getByRole('heading', { level: 2, name: '8 disputes' }).waitFor();
      await settled(page);
      const rows = page.locator('.disputes > ol > li > button');
      const amounts = await rows.locator('.amount').allInnerTexts();
      const days = amounts.map((text) => Number(text.replace(/\D/g, '')));
      expect(days).toEqual([2676, 1325, 433, 367, 366, 188, 187, 179]);
      await expectLengthsLike(rows.locator('.bar'), days);

      const first = rows.first();
      await press(hand, first);
      await page.getByRole('heading', { level: 3, name: 'In, by COW alliances 4.1' }).waitFor();
      expect(await first.getAttribute('aria-expanded')).toBe('true');
      const inside = await page
        .getByRole('region', { name: 'In, by COW alliances 4.1' })
        .innerText();
      expect(inside).toContain('15 May 1992, no end given');
      expect(inside).toContain('version4id 350, ccode 704, start 1992-05-15');
      const outside = await page.getByRole('region', { name: 'Out, by ATOP 4.01' }).innerText();
      expect(outside).toContain('15 May 1992 until 20 April 1999');
      expect(outside).toContain('atopid 4220, member 704, phase 1, entry 1992-05-15');
      expect(outside).toContain('17 August 2006 until 28 June 2012');
      await expectTheSameAgain(stage, page);
      await press(hand, first);
      expect(await first.getAttribute('aria-expanded')).toBe('false');
    });
  });

  test('are narrowed by sources and by length, and shown as many as are wanted', async () => {
    const stage = set();
    const page = await stage.open('/disputes?days=365');
    const headline = page.getByRole('heading', { level: 2 });
    const total = async () =>
      Number(/[\d,]+/.exec(await headline.innerText())?.[0].replace(',', ''));
    const counted = async (minDays: number, sources?: readonly string[]) =>
      (await stage.program.ask<Counted>(countQuery, { minDays, sources })).disputes.totalCount;
    expect(await total()).toBe(await counted(365));
    await page.getByLabel('Lasting at least').selectOption('5 years');
    await page.waitForURL('**/disputes?days=1826');
    await settled(page);
    expect(await total()).toBe(await counted(1826));
    await page.getByRole('checkbox', { name: 'ATOP 4.01' }).click();
    await settled(page);
    const sources = new URL(page.url()).searchParams.get('sources')?.split(',') ?? [];
    expect(sources).not.toContain('source:atop-4.01');
    expect(sources).toContain('source:cow-igo-3');
    expect(await total()).toBe(await counted(1826, sources));
    const all = await stage.open('/disputes');
    const rows = all.locator('.disputes > ol > li');
    const shown = await rows.count();
    const found = await counted(2);
    expect(shown).toBe(Math.min(found, 50));
    const more = Math.min(50, found - shown);
    if (more === 0) return;
    await all.getByRole('button', { name: `${more} more` }).click();
    await settled(all);
    await rows.nth(shown + more - 1).waitFor();
    expect(await rows.count()).toBe(shown + more);
    await expectTheSameAgain(stage, all);
  });
}

interface Counted {
  readonly disputes: { readonly totalCount: number };
}

const countQuery = `query Count($minDays: Int!, $sources: [ID!]) {
  disputes(minDays: $minDays, sources: $sources) { totalCount }
}`;

/** As long, one to the other, as the days; a pixel is a few days. */
async function expectLengthsLike(bars: Locator, days: readonly number[]): Promise<void> {
  const widths = await bars.evaluateAll((all) =>
    all.map((bar) => bar.getBoundingClientRect().width),
  );
  const scale = (widths[0] ?? 0) / (days[0] ?? 1);
  expect(scale).toBeGreaterThan(0);
  for (const [index, width] of widths.entries())
    expect(Math.abs(width - (days[index] ?? 0) * scale)).toBeLessThan(2.5);
}
