/** The questions of docs/questions.md over all datasets, imported beside the bundled graph. */
import { describeWithDatasets } from './data/datasets.ts';
import { questionsOn } from './suites/questions.ts';
import { embeddedWithDatasets } from './support/full-graph.ts';

describeWithDatasets('questions over the full datasets', () => {
  questionsOn(embeddedWithDatasets, 'full');
});
