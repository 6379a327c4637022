/** What the planner knows of the model's types and fields, as data. */
import type { FieldPlan, TypePlan, TypePlans, ValidityPlan } from '../../model/field-plan.ts';
import { columnsOf, cutAtParameters } from '../read/cypher-text.ts';
import { entities, rootNames } from '../read/entities.ts';
import type { Model, ModelField, ModelType } from '../read/model.ts';

/** Types before roots, of which there is always `Query`. */
export function typePlansOf(model: Model): TypePlans {
  const types = [...model.types.values()];
  const mutation = types.filter(({ name }) => name === 'Mutation');
  return Object.fromEntries(
    [
      ...types
        .filter(({ role }) => role !== 'root')
        .map((type) => typePlan(model, type, marksOf(model, type))),
      ...mutation.map((type) => rootPlan(model, type.name, [])),
      rootPlan(model, 'Query', nodesPlans(model)),
    ].map((plan) => [plan.name, plan]),
  );
}

function typePlan(model: Model, type: ModelType, marks: Marked): TypePlan {
  const { name, role, interfaces, possible } = type;
  const fields = type.fields.map((field) => [field.name, fieldPlan(model, field)] as const);
  const labels = [name, ...interfaces];
  return { name, role, labels, possible, fields: Object.fromEntries(fields), ...marks };
}

function rootPlan(model: Model, name: string, more: readonly FieldPlan[]): TypePlan {
  const own = (model.types.get(name)?.fields ?? []).map((field) => fieldPlan(model, field));
  const fields = [...own, ...more].map((plan) => [plan.coordinate.slice(name.length + 1), plan]);
  return {
    name,
    role: 'root',
    labels: [name],
    possible: [name],
    fields: Object.fromEntries(fields) as Readonly<Record<string, FieldPlan>>,
  };
}

type Marked = Pick<TypePlan, 'validity' | 'citation'>;

/** What the directives of a type say of it. */
function marksOf(model: Model, { marks, fields }: ModelType): Marked {
  const { validOn, cites } = marks;
  return {
    ...(validOn && {
      validity: {
        startMin: `${validOn.from}Min`,
        startMax: `${validOn.from}Max`,
        endMin: `${validOn.until}Min`,
        endMax: `${validOn.until}Max`,
        ...(validOn.untilMeans && {
          end: { date: validOn.until, means: validOn.untilMeans },
        }),
        ...(validOn.observed && { observed: validOn.observed }),
        ...coverageOf(
          model,
          fields.find(({ name }) => name === cites?.source),
        ),
      },
    }),
    ...(cites && { citation: cites }),
  };
}

/** Which days the source of a fact covers, where it says so. */
function coverageOf(
  model: Model,
  source: ModelField | undefined,
): Pick<ValidityPlan, 'coverage'> | undefined {
  const covers = model.types.get(source?.target ?? '')?.marks.covers;
  if (source?.origin.kind !== 'relationship' || covers === undefined) return undefined;
  const { type, direction } = source.origin;
  return { coverage: { type, direction, target: source.target, ...covers } };
}

/** The root fields over the nodes of one type. */
function nodesPlans(model: Model): readonly FieldPlan[] {
  return [
    { kind: 'byId', coordinate: 'Query.node', target: 'Node' },
    { kind: 'byIds', coordinate: 'Query.nodes', target: 'Node' },
    ...entities(model).flatMap(({ name }): readonly FieldPlan[] => {
      const { one, many } = rootNames(name);
      return [
        { kind: 'byId', coordinate: `Query.${one}`, target: name },
        { kind: 'all', coordinate: `Query.${many}`, target: name },
      ];
    }),
  ];
}

function fieldPlan(model: Model, field: ModelField): FieldPlan {
  const { coordinate, name, target, list, nullable, origin, searched } = field;
  switch (origin.kind) {
    case 'property':
      return {
        kind: 'property',
        coordinate,
        property: name,
        order: target === 'PartialDate' ? `${name}Min` : name,
        scalar: target,
        list,
        nullable,
        exclusive: origin.exclusive,
        derived: origin.derived,
        ...(searched && { searched }),
        indexed: isIndexed(field),
      };
    case 'relationship': {
      const { type, direction } = origin;
      const many = model.types.get(target)?.role === 'node' ? 'connection' : 'parts';
      return { kind: list ? many : 'one', coordinate, type, direction, target, nullable };
    }
    case 'statement':
      return {
        kind: 'statement',
        coordinate,
        cuts: cutAtParameters(origin.text.trim().replace(/;$/, '')),
        columns: columnsOf(origin.text).map((column) => column ?? ''),
        target,
        list,
      };
    case 'column':
      return { kind: 'column', coordinate, column: name, target, list };
    case 'resolver':
      return { kind: 'resolver', coordinate, target, list };
    default:
      return origin satisfies never;
  }
}

/** Ids and dates always are: by them nodes are found, and lists ordered. */
function isIndexed({ name, target, list, indexed }: ModelField): boolean {
  return indexed || name === 'id' || (!list && (target === 'Date' || target === 'PartialDate'));
}
