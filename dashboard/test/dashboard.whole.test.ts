/** The dashboard in a real browser, against the built program: ten journeys by mouse and by keyboard, and what holds of every view. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { alliances } from './journeys/alliances.ts';
import { atlas } from './journeys/atlas.ts';
import { disputes } from './journeys/disputes.ts';
import { everyView } from './every-view.ts';
import { outage } from './outage.ts';
import { panels } from './journeys/panels.ts';
import { searches } from './journeys/searches.ts';
import { zoom } from './journeys/zoom.ts';
import { describeInBrowser, launchBrowser } from './support/browser.ts';
import { buildProgram } from './support/program.ts';
import type { Program } from './support/program.ts';
import { stageOf } from './support/stage.ts';
import type { Stage } from './support/stage.ts';

describeInBrowser('the dashboard', await launchBrowser(), (browser) => {
  let program: Program | undefined;
  let stage: Stage | undefined;

  beforeAll(async () => {
    program = await buildProgram();
    stage = stageOf(browser, program);
  });
  afterEach(() => stage?.end());
  afterAll(async () => {
    await browser.close();
    await program?.remove();
  });

  const set = (): Stage => {
    if (stage === undefined) throw new Error('The program has not been built.');
    return stage;
  };
  alliances(set);
  searches(set);
  disputes(set);
  atlas(set);
  zoom(set);
  panels(set);
  everyView(set);
  outage(set);
});
