/** The rules of certainty in Cypher, for days that some source covers: nothing is presumed there. */

/** The name of a state `t` on the day. */
export const nameOnDay = `coalesce(head([(t)-[:NAMED]->(name:StateName)
  WHERE (name.from IS NULL OR name.from <= $day) AND (name.until IS NULL OR $day < name.until) | name.name]), t.name)`;

/** From alliances `a`: a row for each member `t` of each, with its sources and its rank of certainty. */
export const membersOfAlliance = `CALL (a) {
  MATCH (a)<-[:IN_ALLIANCE]-(m:Membership {role: 'FULL'})-[:FROM_SOURCE]->(s:Source)
  WITH s, min(m.startMin) AS first, collect(m) AS all
  WHERE s.coverageStart <= $day AND $day <= s.coverageEnd AND (first IS NULL OR first <= $day)
  WITH s, all ORDER BY s.id
  WITH collect(s.id) AS covering, collect({id: s.id, all: all}) AS sources
  UNWIND sources AS source
  UNWIND source.all AS m
  WITH covering, source, m
  WHERE (m.startMin IS NULL OR m.startMin <= $day) AND (m.endMax IS NULL OR $day < m.endMax)
  MATCH (m)-[:OF_STATE]->(t:State)
  WITH covering, t, source.id AS id,
    max(CASE WHEN m.startMax <= $day AND (m.endMin IS NULL OR $day < m.endMin) THEN 1 ELSE 0 END) AS definite
  ORDER BY id
  WITH covering, t,
    collect(CASE definite WHEN 1 THEN id END) AS affirmed,
    collect(CASE definite WHEN 0 THEN id END) AS supposed
  WITH t, affirmed, supposed, [id IN covering WHERE NOT id IN affirmed + supposed] AS denied
  RETURN t, affirmed, supposed, denied,
    CASE WHEN size(denied) > 0 THEN 3 WHEN size(affirmed) > 0 THEN 0 ELSE 1 END AS rank
}`;
