import { openEmbedded } from '../../src/graph/embedded.ts';
import { upgradingOn } from './before-revisions.ts';

upgradingOn({
  name: 'embedded',
  skipped: undefined,
  open: () => Promise.resolve(openEmbedded()),
});
