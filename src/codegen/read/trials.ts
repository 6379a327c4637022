/** Every statement of `cypher/` as a database gets it: with every value of its placeholders, and sample parameters. */
import type { CypherStatement } from '../../graph/graph.ts';
import { bareText, parametersOf } from './cypher-text.ts';
import type { DeclaredStatement } from './declared.ts';
import { statementOf } from './model.ts';
import type { Model, ModelField, ModelType } from './model.ts';
import { filled, fillings, textOf } from './placeholders.ts';
import { sampleKinds, samplesOf, valueTypeOf } from './sample-values.ts';
import type { SampleKind } from './sample-values.ts';
import type { Named } from './value-types.ts';

export interface Trial extends CypherStatement {
  readonly file: string;
  readonly coordinate: string;
  /** What stands in the place of its placeholders. */
  readonly names: readonly string[];
  readonly writes: boolean;
}

export function trialsOf(model: Model): readonly Trial[] {
  return [
    ...model.statements.flatMap((statement) => declaredTrials(model, statement)),
    ...fieldTrials(model),
  ];
}

function declaredTrials(model: Model, statement: DeclaredStatement): readonly Trial[] {
  const { file, name, writes, parameters } = statement;
  return fillings(model, statement).flatMap((names, index) =>
    inEveryWay(
      model,
      parameters,
      {
        file,
        coordinate: name,
        names: Object.values(names),
        text: filled(textOf(model, statement), names),
        writes,
      },
      // What values do, they do with every name.
      index === 0 ? sampleKinds : ['one'],
    ),
  );
}

/** The planner puts it into a sub-query of its own, where the parent is `this`. */
function fieldTrials(model: Model): readonly Trial[] {
  const seen = new Set<string>();
  return [...model.types.values()].flatMap((type) =>
    type.fields.flatMap((field) => {
      const statement = statementOf(field);
      if (statement === undefined || seen.has(field.coordinate)) return [];
      seen.add(field.coordinate);
      const { file, text } = statement;
      return inEveryWay(model, argumentsOf(model, field, text), {
        file,
        coordinate: field.coordinate,
        names: [],
        text: withinPlan(type, text.trim().replace(/;$/, '')),
        writes: false,
      });
    }),
  );
}

function withinPlan({ role, name }: ModelType, text: string): string {
  const parent = role === 'root' ? 'CALL () {' : `MATCH (this:${name})\nCALL (this) {`;
  return `${parent}\n${text}\n}\nRETURN count(*) AS count`;
}

function argumentsOf(model: Model, { node }: ModelField, text: string): readonly Named[] {
  const given = (node.arguments ?? []).map(({ name, type }) => ({
    name: name.value,
    type: valueTypeOf(model, type),
  }));
  return parametersOf(bareText(text)).flatMap((name): readonly Named[] =>
    given.filter((each) => each.name === name).length > 0
      ? given.filter((each) => each.name === name)
      : [{ name, type: day }],
  );
}

/** The day that a field inherits, where none is given. */
const day: Named['type'] = {
  kind: 'union',
  of: [
    { kind: 'name', name: 'string' },
    { kind: 'name', name: 'null' },
  ],
};

/** Each way once: without null and lists all are the same. */
function inEveryWay(
  model: Model,
  parameters: readonly Named[],
  trial: Omit<Trial, 'parameters'>,
  kinds: readonly SampleKind[] = sampleKinds,
): readonly Trial[] {
  const all = kinds.map((kind) => samplesOf(model, parameters, kind));
  const different = new Map(all.map((each) => [JSON.stringify(each), each]));
  return [...different.values()].map((each) => ({ ...trial, parameters: each }));
}
