/** What is so today, by all datasets, imported beside the bundled graph. */
import { describeWithDatasets } from './data/datasets.ts';
import { todayOn } from './suites/today.ts';
import { embeddedWithDatasets } from './support/full-graph.ts';

describeWithDatasets('today by the full datasets', () => {
  todayOn(embeddedWithDatasets, 'full');
});
