/** An operation in three forms that must give the same answer. */

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
  readonly neo4jGraphql: Question & {
    /** Turns its answer into the shape of Entente's. */
    readonly toAnswer: (data: never) => unknown;
  };
  /** Cypher by hand: one row with the answer as `answer`. */
  readonly cypher: Question;
}
