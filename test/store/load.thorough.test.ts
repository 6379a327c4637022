import { openEmbedded } from '../../src/graph/embedded.ts';
import { loadingOn } from './suite.ts';

loadingOn({
  name: 'embedded',
  skipped: undefined,
  open: () => Promise.resolve(openEmbedded()),
});
