/** How many alliances there were, year by year; it must come within a second. */
import type { Operation } from './operation.ts';

export const timeline: Operation = {
  name: 'timeline',
  purpose: 'the alliances, memberships and states of each year from 1816 to 2012',
  nested: false,
  indexed: false,
  entente: {
    text: `query ($from: Int!, $to: Int!) {
      timeline(from: $from, to: $to) { year alliances memberships states formed }
    }`,
    variables: { from: 1816, to: 2012 },
  },
};
