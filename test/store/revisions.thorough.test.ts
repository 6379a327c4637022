import { openEmbedded } from '../../src/graph/embedded.ts';
import { revisingOn } from './revisions.ts';

revisingOn({
  name: 'embedded',
  skipped: undefined,
  open: () => Promise.resolve(openEmbedded()),
});
