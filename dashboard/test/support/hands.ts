/** The two ways in which a person gets things done on a page: with a mouse, or with a keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const hands = ['mouse', 'keyboard'] as const;
export type Hand = (typeof hands)[number];

/** Clicks it, or goes to it with the keys that there are and presses Enter. */
export async function press(hand: Hand, target: Locator): Promise<void> {
  if (hand === 'mouse') {
    await target.click();
    return;
  }
  await reach(target);
  await target.page().keyboard.press('Enter');
}

/** Puts a text into a field. */
export async function write(hand: Hand, field: Locator, text: string): Promise<void> {
  if (hand === 'mouse') await field.click();
  else await reach(field);
  await field.page().keyboard.type(text);
}

/** Sets a day, in the place of the one that is there. */
export async function writeDay(hand: Hand, field: Locator, day: string): Promise<void> {
  if (hand === 'mouse') await field.click();
  else await reach(field);
  await field.page().keyboard.press('ControlOrMeta+A');
  await field.page().keyboard.type(day);
  await field.page().keyboard.press('Enter');
}

/** Tab, until the target has the focus; inside of a group with one tab stop, the arrow keys. */
export async function reach(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  const stop = await target.evaluateHandle((element) => {
    const group = element.closest('[role="group"]');
    const isStop = element.matches('[tabindex="-1"]') && group !== null;
    return isStop ? group.querySelector('[data-row] [tabindex="0"]') : element;
  });
  for (let tabs = 0; tabs < 700; tabs += 1) {
    const isHere = await stop.evaluate((element) => element === document.activeElement);
    if (isHere) {
      await stop.dispose();
      await rove(page, target);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${target.toString()}.`);
}

/** From row to row, then along the row. */
async function rove(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 300; steps += 1) {
    const key = await target.evaluate((element) => {
      const active = document.activeElement;
      if (active === element || active === null) return undefined;
      const group = element.closest('[role="group"]');
      const rows = [...(group?.querySelectorAll('[data-row]') ?? [])];
      const rowOf = (one: Element) => rows.findIndex((row) => row.contains(one));
      if (rowOf(active) !== rowOf(element))
        return rowOf(active) < rowOf(element) ? 'ArrowDown' : 'ArrowUp';
      const isBefore = active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore !== 0 ? 'ArrowRight' : 'ArrowLeft';
    });
    if (key === undefined) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The arrow keys never come to ${target.toString()}.`);
}

/** Types into the search in the head, and takes the suggestion that reads so. */
export async function search(hand: Hand, page: Page, text: string, wanted: RegExp): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Search the graph' });
  if (hand === 'mouse') await field.click();
  else await page.keyboard.press('/');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type(text);
  const option = page.getByRole('option', { name: wanted }).first();
  await option.waitFor();
  if (hand === 'mouse') {
    await option.click();
    return;
  }
  for (let steps = 0; (await option.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    if (steps > 30) throw new Error(`The arrow keys never come to ${wanted.source}.`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}
