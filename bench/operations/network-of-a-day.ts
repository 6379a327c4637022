/** All states that share an alliance on a day; it must come within a second. */
import type { Operation } from './operation.ts';

export const networkOfADay: Operation = {
  name: 'network on a day',
  purpose: 'the alliances of all states on 1 January 2005, drawn by a dashboard',
  nested: true,
  indexed: false,
  entente: {
    text: `query ($day: Date!) {
      network(asOf: $day) {
        nodes { degree state { id name } }
        edges { weight certainty obligations a { id } b { id } alliances { id } }
      }
    }`,
    variables: { day: '2005-01-01' },
  },
};
