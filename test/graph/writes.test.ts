import { openEmbedded } from '../../src/graph/embedded.ts';
import { writesOn } from './writes.ts';

writesOn({
  name: 'embedded',
  skipped: undefined,
  open: () => Promise.resolve(openEmbedded()),
});
