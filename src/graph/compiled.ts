/** What a statement of `cypher/` is compiled to: a function that knows its parameters and its rows. */
import type { Graph, CypherStatement, Values } from './graph.ts';

/** What a node or a relationship stores, by name. */
export type Properties = Readonly<Record<string, unknown>>;

interface CompiledStatement<Given extends readonly unknown[], Row extends Values> {
  /** The statement itself, for a transaction. */
  readonly statement: (...given: Given) => CypherStatement;
  /** The rows that `Graph.write` gave for it, as what they are. */
  readonly rows: (values: readonly Values[] | undefined) => readonly Row[];
}

/** A statement that changes nothing; called, it is run. */
export interface ReadStatement<
  Given extends readonly unknown[],
  Row extends Values,
> extends CompiledStatement<Given, Row> {
  (graph: Graph, ...given: Given): Promise<readonly Row[]>;
}

/** A statement that writes, which only a transaction runs. */
export type WriteStatement<
  Given extends readonly unknown[],
  Row extends Values,
> = CompiledStatement<Given, Row>;

/** The names that may take a placeholder's place; those of several labels are sorted, with `:` between. */
export type Names = Readonly<Record<string, ReadonlySet<string>>>;

type Given = readonly [names: Readonly<Record<string, Name>>, parameters?: Properties];
type Name = string | readonly string[];

/** A statement without placeholders is given its parameters, if it has any; one with them, the names first. */
export function writing<All extends readonly unknown[], Row extends Values>(
  text: string,
  names?: Names,
): WriteStatement<All, Row> {
  return {
    statement: (...given) =>
      names === undefined
        ? { text, parameters: (given[0] ?? {}) as Properties }
        : named(text, names, given as unknown as Given),
    rows: (values = []) => values as readonly Row[],
  };
}

export function reading<All extends readonly unknown[], Row extends Values>(
  text: string,
  names?: Names,
): ReadStatement<All, Row> {
  const compiled = writing<All, Row>(text, names);
  return Object.assign(
    async (graph: Graph, ...given: All) =>
      compiled.rows(await graph.read(compiled.statement(...given))),
    compiled,
  );
}

function named(text: string, names: Names, [given, parameters = {}]: Given): CypherStatement {
  const filled = text.replace(/<([A-Z]\w*)>/g, (_placeholder, name: string) => {
    const value = nameOf(given[`${name.charAt(0).toLowerCase()}${name.slice(1)}`] ?? '');
    // It becomes part of the text: what the model does not have never reaches a database.
    if (names[name]?.has(value)) return value;
    throw new Error(`<${name}> cannot be "${value}", which the data model does not have: ${text}`);
  });
  return { text: filled, parameters };
}

function nameOf(name: Name): string {
  return typeof name === 'string' ? name : [...name].sort().join(':');
}
