/** Journeys by the search: from a statement to its passage in the article, and names however they are written. */
import { describe, expect, test } from 'vitest';
import { hands, press, reach, search } from '../support/hands.ts';
import { expectTheSameAgain, settled } from '../support/stage.ts';
import type { Stage } from '../support/stage.ts';

const article = '/source/times-of-central-asia-2018-06-21-csto-recruiters';

export function searches(set: () => Stage): void {
  describe.each(hands)('by %s', (hand) => {
    test('traces a statement by Semerikov to its passage in the article', async () => {
      const stage = set();
      const page = await stage.open('/disputes');
      await search(hand, page, 'semerikov', /Valery Semerikov official/);
      const statementFound = page.locator('.opened .statements > li', {
        hasText: 'Islamic State militants',
      });
      await statementFound.waitFor();
      expect(await page.locator('.opened .terms').innerText()).toContain(
        'Deputy Secretary General, Collective Security Treaty Organization',
      );
      await press(hand, statementFound.getByRole('link', { name: 'Passage in the article' }));
      const lit = page.locator('.marked-text mark.lit');
      await lit.first().waitFor();
      expect(new URL(page.url()).pathname).toBe(article);
      expect(await lit.allInnerTexts()).toEqual([
        'Islamic State militants gained foothold in Afghanistan, several thousands of them are already there,',
        'They seek contact with clandestine terrorist groups acting on the territory of our states. They find them, establish contact and those groups are reinforced by individuals who received training and combat experience on the territory of Syria.',
      ]);
      const statement = page.locator('.statement.lit');
      expect(await statement.innerText()).toMatch(
        /Valery Semerikov, Deputy Secretary General, Collective Security Treaty Organization\s+In the speaker’s own words, 20 June 2018, to TASS/,
      );
      // Both can be seen at once: the statement, and its passage.
      expect(await inWindow(page.locator('.statement.lit blockquote'))).toBe(true);
      expect(await inWindow(lit.first())).toBe(true);
      await expectTheSameAgain(stage, page);
    });

    test('finds what is written in Cyrillic, or without its accents', async () => {
      const stage = set();
      const page = await stage.open('/search');
      const field = page.getByRole('searchbox', { name: 'What to search for' });
      const look = async (text: string) => {
        if (hand === 'mouse') await field.click();
        else await reach(field);
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 2, name: `“${text}”` }).waitFor();
        await settled(page);
        return page.locator('.found > li').allInnerTexts();
      };
      expect(await look('ОДКБ')).toEqual([
        expect.stringMatching(/^Collective Security Treaty Organization organization\s+also ОДКБ$/),
        expect.stringMatching(/^Charter of the Collective .* treaty, of .*\s+also Устав ОДКБ$/),
      ]);
      expect(await page.locator('.found mark').allInnerTexts()).toEqual(['ОДКБ', 'ОДКБ']);
      const [ivoire] = await look('cote d ivoire');
      expect(ivoire).toMatch(/also Côte d'Ivoire$/);
      await expectTheSameAgain(stage, page);
      await press(hand, page.locator('.found a').first());
      await page.waitForURL('**/state/civ');
    });
  });

  test('by keyboard alone: the arrow keys go around, Escape closes, Enter asks for all', async () => {
    const page = await set().open('/disputes');
    const field = page.getByRole('combobox', { name: 'Search the graph' });
    const list = page.getByRole('listbox', { name: 'Search the graph' });
    const chosen = list.locator('[aria-selected="true"]');
    await page.keyboard.press('/');
    await page.keyboard.type('treaty');
    await list.getByRole('option').first().waitFor();
    expect(await chosen.count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    const last = await list.getByRole('option').last().innerText();
    expect(await chosen.innerText()).toBe(last);
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    expect(await chosen.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await chosen.innerText()).toBe(await list.getByRole('option').first().innerText());
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await field.inputValue()).toBe('treaty');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=treaty');
    const group = page.getByRole('region', { name: 'Alliances' });
    await reach(group.getByRole('button', { name: /^Show all / }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=treaty&show=alliances');
    await settled(page);
    const headline = page.getByRole('heading', { level: 2 });
    const count = Number(/\((\d+)\)/.exec(await headline.innerText())?.[1]);
    const rows = page.locator('.found > li');
    expect(await rows.count()).toBe(Math.min(count, 50));
  });
}

function inWindow(target: ReturnType<Awaited<ReturnType<Stage['open']>>['locator']>) {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
