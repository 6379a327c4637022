/** Who was in an alliance on a day, according to whom. */
import { membersOfAlliance, nameOnDay } from './certainty-by-hand.ts';
import type { Operation } from './operation.ts';

const variables = { id: 'alliance:nato', day: '2005-01-01' };

export const membersOfADay: Operation = {
  name: 'members on a day',
  purpose: 'who was in NATO in 2005, and who says so',
  nested: true,
  indexed: false,
  entente: {
    text: `query ($id: ID!, $day: Date!) {
      alliance(id: $id) {
        members(asOf: $day) {
          certainty
          state { id name }
          affirmedBy { id }
          supposedBy { id }
          deniedBy { id }
        }
      }
    }`,
    variables,
  },
  cypher: {
    text: `MATCH (a:Node:Alliance {id: $id})
${membersOfAlliance}
WITH t, affirmed, supposed, denied, rank ORDER BY t.name, t.id
RETURN {alliance: {members: collect({
  certainty: ['CERTAIN', 'POSSIBLE', 'PRESUMED', 'DISPUTED'][rank],
  state: {id: t.id, name: ${nameOnDay}},
  affirmedBy: [source IN affirmed | {id: source}],
  supposedBy: [source IN supposed | {id: source}],
  deniedBy: [source IN denied | {id: source}]
})}} AS answer`,
    variables,
  },
};
