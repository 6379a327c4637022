/** A server that is killed under an open page, and started again: the page says so, keeps what it has, and goes on by itself. */
import { expect, test } from 'vitest';
import { writeDay } from './support/hands.ts';
import type { Stage } from './support/stage.ts';

export function outage(set: () => Stage): void {
  test('the server is killed and restarted under an open page', async () => {
    const stage = set();
    stage.expectTrouble(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
    const page = await stage.open('/alliance/csto?day=2001-01-01');
    const lost = page.getByRole('status').filter({ hasText: 'The server does not answer' });
    const failed = page
      .getByRole('alert')
      .filter({ hasText: 'The page keeps asking until it does' });
    expect(await lost.count()).toBe(0);
    await stage.program.kill();
    try {
      await writeDay('mouse', page.getByLabel('On', { exact: true }), '2007-01-01');
      await failed.first().waitFor();
      await lost.waitFor();
      // What was fetched before is still there.
      expect(await page.locator('.span-row').count()).toBeGreaterThan(8);
    } finally {
      await stage.program.start();
    }
    await page.getByRole('region', { name: 'members on 1 January 2007' }).waitFor();
    await page.locator('.member-group').first().waitFor();
    await lost.waitFor({ state: 'detached' });
    expect(await failed.count()).toBe(0);

    await stage.program.kill();
    try {
      // A view that has not been fetched yet.
      await page.getByRole('link', { name: 'Disputes', exact: true }).click();
      await lost.waitFor();
      expect(await page.locator('.disputes > ol > li').count()).toBe(0);
    } finally {
      await stage.program.start();
    }
    await page.locator('.disputes > ol > li').first().waitFor();
    await lost.waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });
}
