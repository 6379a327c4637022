/** An operation in the forms of those who are asked it; all must give the same answer. */

export type Variables = Readonly<Record<string, unknown>>;

interface Question {
  readonly text: string;
  readonly variables: Variables;
}

export interface Operation {
  readonly name: string;
  /** What a researcher or a dashboard wants of it. */
  readonly purpose: string;
  /** Whether its answer nests nodes in nodes. */
  readonly nested: boolean;
  /** Whether an index leads to what it returns, so that ten times the data should not matter. */
  readonly indexed: boolean;
  readonly entente: Question;
  /** Left out where @neo4j/graphql has no such question. */
  readonly neo4jGraphql?: Question & {
    /** Turns its answer into the shape of Entente's. */
    readonly toAnswer: (data: never) => unknown;
  };
  /** Cypher by hand: one row with the answer as `answer`. Left out where the time itself is the bar. */
  readonly cypher?: Question;
}
