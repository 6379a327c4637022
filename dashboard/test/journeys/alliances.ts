/** Journeys to an alliance and a state on a day: who was in, who was allied, and why. */
import { describe, expect, test } from 'vitest';
import { hands, press, search, writeDay } from '../support/hands.ts';
import { expectTheSameAgain, settled } from '../support/stage.ts';
import type { Stage } from '../support/stage.ts';

export function alliances(set: () => Stage): void {
  describe.each(hands)('by %s', (hand) => {
    test('finds who was in the CSTO in 2001, and why Uzbekistan is hatched', async () => {
      const stage = set();
      const page = await stage.open('/');
      await search(hand, page, 'CSTO', /Collective Security Treaty Organization/);
      await page.getByRole('heading', { level: 1, name: /Collective Security/ }).waitFor();
      await writeDay(hand, page.getByLabel('On', { exact: true }), '2001-01-01');
      const members = page.getByRole('region', { name: 'members on 1 January 2001' });
      await members.waitFor();
      await settled(page);
      const group = (name: string) =>
        members.locator('.member-group', { hasText: name }).getByRole('link').allInnerTexts();
      expect(await group('6 certain')).toEqual([
        'Armenia',
        'Belarus',
        'Kazakhstan',
        'Kyrgyzstan',
        'Russia',
        'Tajikistan',
      ]);
      expect(await group('3 disputed')).toEqual(['Azerbaijan', 'Georgia', 'Uzbekistan']);

      const mark = members.getByRole('button', { name: 'Why Uzbekistan is disputed' });
      const fill = (name: string) =>
        members
          .getByRole('button', { name })
          .locator('.mark')
          .evaluate((element) => getComputedStyle(element).backgroundImage);
      expect(await fill('Why Uzbekistan is disputed')).toContain('repeating-linear-gradient');
      expect(await fill('Why Russia is certain')).toBe('none');

      await press(hand, mark);
      const why = page.getByRole('dialog', { name: /Uzbekistan and the/ });
      await why.getByText('What each source records').waitFor();
      const shown = await why.innerText();
      expect(shown).toMatch(/In, by\s+COW alliances 4\.1/);
      expect(shown).toMatch(/Out, by\s+ATOP 4\.01/);
      expect(shown).toContain('15 May 1992 until 20 April 1999');
      expect(shown).toContain('atopid 4220, member 704, phase 1, entry 1992-05-15');
      expect(shown).toContain('version4id 350, ccode 704, start 1992-05-15');
      await page.keyboard.press('Escape');
      await why.waitFor({ state: 'detached' });
      if (hand === 'keyboard')
        expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
      await expectTheSameAgain(stage, page);
    });

    test('finds the allies of Serbia on 28 July 1914', async () => {
      const stage = set();
      const page = await stage.open('/disputes');
      await search(hand, page, 'serbia', /^Serbia state/);
      await page.getByRole('heading', { level: 1, name: 'Serbia' }).waitFor();
      await writeDay(hand, page.getByLabel('On', { exact: true }), '1914-07-28');
      const allies = page.getByRole('region', { name: 'on 28 July 1914' });
      await allies.waitFor();
      await settled(page);
      const expected = await alliesOfSerbia(stage);
      if (stage.program.full) expect(expected).toEqual(['Greece', 'Montenegro']);
      expect(await allies.locator('.ally-list > li > a').allInnerTexts()).toEqual(expected);
      if (stage.program.full) {
        await press(hand, allies.getByRole('button', { name: 'Why Greece is an ally' }));
        const why = page.getByRole('dialog', { name: 'Serbia and Greece' });
        await why.getByText('Defense pact of Greece and Serbia, 1913').waitFor();
        expect(await why.innerText()).toContain('version4id');
        await page.keyboard.press('Escape');
      }
      await expectTheSameAgain(stage, page);
    });
  });
}

interface Allies {
  readonly state: {
    readonly allies: readonly { readonly state: { readonly name: string } }[];
  };
}

async function alliesOfSerbia({ program }: Stage): Promise<readonly string[]> {
  const query = '{ state(id: "state:srb", asOf: "1914-07-28") { allies { state { name } } } }';
  const { state } = await program.ask<Allies>(query);
  return state.allies.map((ally) => ally.state.name);
}
