/** Checks facts against the data model before any of them is written. */
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { enumValues } from '../generated/plans.ts';
import { isDay, isPartialDate } from '../dates/partial-date.ts';
import type { Located } from '../model/fact.ts';
import { fieldsOf, typeNamed } from '../model/types.ts';
import type { FieldPlan, TypePlan } from '../model/types.ts';

/** One sentence for each fault: its place, what is wrong, what is expected. */
export function checkFacts(facts: readonly Located[]): readonly string[] {
  const places = new Map<string, Located>();
  const repeated = facts.flatMap((located) => {
    const { id } = located.fact;
    const earlier = places.get(id);
    places.set(id, earlier ?? located);
    return earlier === undefined
      ? []
      : [`${located.place}: ${id} is already defined at ${earlier.place}.`];
  });
  const typeOf = (id: string): string | undefined => places.get(id)?.fact.type;
  return [...repeated, ...facts.flatMap((located) => checkFact(located, typeOf))];
}

function checkFact(
  { fact, place }: Located,
  typeOf: (id: string) => string | undefined,
): readonly string[] {
  const type = typeNamed(fact.type);
  if (type?.role !== 'node') return [`${place}: there is no type ${fact.type}.`];
  if (!/^[a-z]+:[^\s\p{C}]{1,250}$/u.test(fact.id)) {
    return [
      `${place}: "${fact.id}" is no id. Write one such as "${type.name.toLowerCase()}:name".`,
    ];
  }
  const problems = checkFields(type, fact, `${place}: ${fact.id}`, typeOf);
  const cited = type.labels.includes('Cited');
  const evidence = fact.evidence;
  return cited && !(Array.isArray(evidence) && evidence.length > 0)
    ? [...problems, `${place}: ${fact.id}: it names no evidence. Give at least one locator.`]
    : problems;
}

function checkFields(
  type: TypePlan,
  values: Readonly<Record<string, unknown>>,
  place: string,
  typeOf: (id: string) => string | undefined,
): readonly string[] {
  const given = fieldsOf(type).filter(([, plan]) => isGivenBySource(plan));
  const names = given.map(([name]) => name);
  const unknown = Object.keys(values)
    .filter((name) => !names.includes(name) && name !== 'type')
    .map((name) => {
      const repair = didYouMean(suggestionList(name, names)) || ` Known are ${names.join(', ')}.`;
      return `${place}: ${type.name} has no field \`${name}\` that a source gives.${repair}`;
    });
  return [
    ...unknown,
    ...given.flatMap(([name, plan]) => checkValue(plan, values[name], `${place}: ${name}`, typeOf)),
  ];
}

/** The other end of a relationship that points here gives it. */
function isGivenBySource(plan: FieldPlan): boolean {
  switch (plan.kind) {
    case 'property':
      return !plan.derived;
    case 'one':
    case 'connection':
    case 'parts':
      return plan.direction === 'OUT';
    default:
      return false;
  }
}

function checkValue(
  plan: FieldPlan,
  value: unknown,
  place: string,
  typeOf: (id: string) => string | undefined,
): readonly string[] {
  switch (plan.kind) {
    case 'property':
      if (plan.list) {
        if (value === undefined) return [];
        if (!Array.isArray(value)) return [`${place}: expected a list.`];
        return value.flatMap((item) => checkScalar(plan.scalar, item, place));
      }
      if (value === undefined || value === null) {
        return plan.nullable ? [] : [`${place}: it is missing.`];
      }
      return checkScalar(plan.scalar, value, place);
    case 'one':
      // Whether a relationship may be missing is the schema's to say, and the answer's to show.
      return value === undefined || value === null
        ? []
        : checkId(plan.target, value, place, typeOf);
    case 'connection':
      if (value === undefined) return [];
      if (!Array.isArray(value)) return [`${place}: expected a list of ids.`];
      return value.flatMap((id) => checkId(plan.target, id, place, typeOf));
    case 'parts': {
      if (value === undefined) return [];
      if (!Array.isArray(value)) return [`${place}: expected a list.`];
      const part = typeNamed(plan.target);
      return value.flatMap((item, index) =>
        part === undefined
          ? []
          : checkFields(
              part,
              item as Readonly<Record<string, unknown>>,
              `${place}[${index}]`,
              typeOf,
            ),
      );
    }
    default:
      return [];
  }
}

function checkId(
  target: string,
  id: unknown,
  place: string,
  typeOf: (id: string) => string | undefined,
): readonly string[] {
  const type = typeof id === 'string' ? typeOf(id) : undefined;
  if (type === undefined) return [`${place}: nothing has the id ${JSON.stringify(id)}.`];
  const possible: readonly string[] = typeNamed(target)?.possible ?? [];
  return possible.includes(type)
    ? []
    : [`${place}: ${String(id)} is a ${type}, expected a ${target}.`];
}

function checkScalar(scalar: string, value: unknown, place: string): readonly string[] {
  const expected = expectation(scalar, value);
  return expected === undefined ? [] : [`${place}: ${JSON.stringify(value)} is not ${expected}.`];
}

/** What a value of the scalar must be, where this one is not. */
function expectation(scalar: string, value: unknown): string | undefined {
  const values = enumValues[scalar];
  if (values !== undefined) {
    return values.includes(value as string) ? undefined : `one of ${values.join(', ')}`;
  }
  switch (scalar) {
    case 'Int':
      return Number.isInteger(value) ? undefined : 'a whole number';
    case 'Float':
      return typeof value === 'number' ? undefined : 'a number';
    case 'Boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'Date':
      return typeof value === 'string' && isDay(value) ? undefined : 'a day such as 1992-05-15';
    case 'PartialDate':
      return typeof value === 'string' && isPartialDate(value)
        ? undefined
        : 'a date such as 1992, 1992-05 or 1992-05-15';
    case 'URL':
      return typeof value === 'string' && URL.canParse(value) ? undefined : 'an absolute URL';
    default:
      return typeof value === 'string' && value !== '' ? undefined : 'a text';
  }
}
