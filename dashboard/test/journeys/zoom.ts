/** Journeys on the map of the Atlas: zoomed in, a small state is found and opened, and all is shown again. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { reach } from '../support/hands.ts';
import { settled } from '../support/stage.ts';
import type { Stage } from '../support/stage.ts';

export function zoom(set: () => Stage): void {
  test('by mouse: the wheel scrolls the page, with Ctrl it zooms the map; a drag chooses nothing', async () => {
    const page = await set().open('/?day=2001-01-01');
    const { map, state } = await mapOf(page);
    await page.mouse.move(...(await middleOf(map)));
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 40);
    const before = await widthOf(state('bel'));
    await page.mouse.move(...(await middleOf(state('bel'))));
    await page.keyboard.down('Control');
    for (let turns = 0; turns < 4; turns += 1) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => widthOf(state('bel'))).toBeGreaterThan(4 * before);
    expect(await page.evaluate(() => scrollY)).toBe(from + 40);
    // Where a line has the width that it had.
    expect(await lineOf(state('bel'))).toEqual(['0.6px', 'non-scaling-stroke']);

    const [x, y] = await middleOf(state('bel'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 4 });
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => middleOf(state('bel'))).toEqual([x + 60, y + 40].map(closeTo));
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).not.toContain('select=');

    await page.mouse.click(...(await middleOf(state('bel'))));
    await page.getByRole('dialog', { name: /Belgium/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All', exact: true }).first().click();
    await expect.poll(() => widthOf(state('bel'))).toBeCloseTo(before);
  });

  test('by keyboard: the map zooms to the state that has the focus, and follows it', async () => {
    const page = await set().open('/?day=2001-01-01');
    const { map, state } = await mapOf(page);
    await reach(map.locator('[tabindex="0"]'));
    const before = await widthOf(state('bel'));
    const active = map.locator(':focus');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
    const focused = await active.getAttribute('data-state');
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('+');
    await expect.poll(() => widthOf(state('bel'))).toBeGreaterThan(4 * before);
    await expectWithin(map, active);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      await expectWithin(map, active);
    }
    expect(await active.getAttribute('data-state')).not.toBe(focused);
    await page.keyboard.press('-');
    await expectWithin(map, active);

    const zooming = page.getByRole('group', { name: 'Zoom', exact: true }).first();
    await reach(zooming.getByRole('button', { name: 'All' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => widthOf(state('bel'))).toBeCloseTo(before);
    // It has nothing more to do, and is gone: the focus is not.
    const zoomIn = zooming.getByRole('button', { name: 'Zoom in' });
    expect(await zoomIn.evaluate((one) => one === document.activeElement)).toBe(true);
  });
}

async function mapOf(page: Page) {
  const map = page.locator('.world-map');
  await map.scrollIntoViewIfNeeded();
  return { map, state: (id: string) => map.locator(`[data-state="state:${id}"]`) };
}

async function middleOf(element: Locator): Promise<[number, number]> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element.toString()} is not there.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

function widthOf(element: Locator): Promise<number> {
  return element.evaluate((one) => one.getBoundingClientRect().width);
}

function lineOf(element: Locator): Promise<readonly string[]> {
  return element.evaluate((one) => {
    const { strokeWidth, vectorEffect } = getComputedStyle(one);
    return [strokeWidth, vectorEffect];
  });
}

/** Some of it is seen. */
async function expectWithin(map: Locator, element: Locator): Promise<void> {
  const [outer, inner] = [await map.boundingBox(), await element.boundingBox()];
  if (outer === null || inner === null) throw new Error('One of them is not there.');
  expect(inner.x).toBeLessThan(outer.x + outer.width);
  expect(inner.x + inner.width).toBeGreaterThan(outer.x);
  expect(inner.y).toBeLessThan(outer.y + outer.height);
  expect(inner.y + inner.height).toBeGreaterThan(outer.y);
}

function closeTo(value: number): unknown {
  return expect.closeTo(value, 0);
}
