import { openEmbedded } from '../../src/graph/embedded.ts';
import { loadingOn } from './suite.ts';

loadingOn({
  name: 'embedded',
  skipped: undefined,
  cuts: [1, 5, 20, 45],
  open: () => Promise.resolve(openEmbedded()),
});
