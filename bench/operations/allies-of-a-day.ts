/** With whom a state was allied on a day, and through what. */
import { membersOfAlliance, nameOnDay } from './certainty-by-hand.ts';
import type { Operation } from './operation.ts';

const variables = { id: 'state:fra', day: '2005-01-01' };

export const alliesOfADay: Operation = {
  name: 'allies on a day',
  purpose: 'with whom France was allied in 2005, and through which alliances',
  nested: true,
  indexed: false,
  entente: {
    text: `query ($id: ID!, $day: Date!) {
      state(id: $id) { allies(asOf: $day) { certainty state { id name } alliances { id } } }
    }`,
    variables,
  },
  cypher: {
    text: `MATCH (:Node:State {id: $id})<-[:OF_STATE]-(:Membership)-[:IN_ALLIANCE]->(a:Alliance)
WITH DISTINCT a ORDER BY a.id
${membersOfAlliance}
WITH a, collect({state: t, rank: rank}) AS members
WITH a, members, [member IN members WHERE member.state.id = $id] AS own
UNWIND own AS one
UNWIND members AS other
WITH a, one, other WHERE other.state.id <> $id
WITH other.state AS t, a.id AS alliance,
  CASE WHEN one.rank > other.rank THEN one.rank ELSE other.rank END AS rank
ORDER BY alliance
WITH t, min(rank) AS rank, collect({id: alliance}) AS alliances ORDER BY t.name, t.id
RETURN {state: {allies: collect({
  certainty: ['CERTAIN', 'POSSIBLE', 'PRESUMED', 'DISPUTED'][rank],
  state: {id: t.id, name: ${nameOnDay}},
  alliances: alliances
})}} AS answer`,
    variables,
  },
};
