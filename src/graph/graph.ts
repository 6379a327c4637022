/** The port: all that Entente asks of a database. */

/** A Cypher text and the values that it names; values never become part of the text. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A statement that changes nothing. */
export interface Read extends CypherStatement {
  /** How long its answer is waited for, in milliseconds; without it, as long as it takes. */
  readonly timeoutMs?: number | undefined;
}

/** A statement that changes the graph. */
export interface Write extends CypherStatement {
  /** What the first value of its first row must be, and what is counted there; else nothing is written. */
  readonly expect?: Expectation;
}

export interface Expectation {
  readonly rows: number;
  /** What is counted, such as `relationships OF_STATE`. */
  readonly what: string;
  /** What to say where it is otherwise; without it, that an end is missing. */
  readonly otherwise?: string;
}

/** Called with the number of statements that have run, after each of them. */
export type OnStatement = (done: number) => void;

/** A row's values in the order of the statement's columns. */
export type Values = readonly unknown[];

/** A property by which nodes of a label are found or ordered. */
export interface Index {
  readonly label: string;
  readonly property: string;
  /** A `unique` one forbids that two nodes share a value; a `text` one finds values by what is in them. */
  readonly kind: 'unique' | 'range' | 'text';
}

export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  read(statement: Read): Promise<readonly Values[]>;
  /**
   * Runs the statements in one transaction: all of them take effect, or, where one fails or does not do
   * what is expected of it, none. Gives the rows of each.
   */
  write(
    statements: readonly Write[],
    onStatement?: OnStatement,
  ): Promise<readonly (readonly Values[])[]>;
  /** Creates what is missing of these indexes and waits until they can be used. */
  setup(indexes: readonly Index[]): Promise<void>;
  /** Resolves if the database answers, and rejects with the reason if not; nobody waits for longer than so many milliseconds. */
  health(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}
