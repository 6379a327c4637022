/** Checks facts against the data model, the facts that come with them and the graph, before any of them is written. */
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { isDay, isPartialDate } from '../dates/partial-date.ts';
import { enumValues } from '../generated/plans.ts';
import type { Located, LooseFact } from '../model/fact.ts';
import { givenFields, idsIn, isOfOneSource } from '../model/given.ts';
import type { GivenPlan } from '../model/given.ts';
import { typeNamed } from '../model/types.ts';
import type { TypePlan } from '../model/types.ts';
import { tieId, tieType } from './tie.ts';
import type { Tie } from './tie.ts';

/** What is wrong with a fact: where in it, what is expected, and how to repair it. */
export interface Fault {
  readonly located: Located;
  /** The field that is at fault; empty where it is the whole fact. */
  readonly field: string;
  readonly problem: string;
}

/** The type of the node with this id; undefined where there is none. */
export type TypeOf = (id: string) => string | undefined;

export function faultText({ located: { place }, problem }: Fault): string {
  return `${place}: ${problem}`;
}

/** The ids whose types the check asks of the graph: of the facts, and of all that they lead to. */
export function idsToCheck(facts: readonly Located[]): readonly string[] {
  return [
    ...new Set(facts.flatMap(({ fact }) => [fact.id, ...idsIn(fact), ...tiesToCheck(fact)])),
  ].filter((id) => typeof id === 'string');
}

/** All faults of the facts; `typeInGraph` gives the types of nodes that are there already. */
export function checkFacts(
  facts: readonly Located[],
  typeInGraph: TypeOf = () => undefined,
): readonly Fault[] {
  const first = new Map<string, Located>();
  const repeated = facts.flatMap((located): readonly Fault[] => {
    const { id } = located.fact;
    const earlier = first.get(id);
    first.set(id, earlier ?? located);
    return earlier === undefined
      ? []
      : [{ located, field: 'id', problem: `${id} is already defined at ${earlier.place}.` }];
  });
  const typeOf: TypeOf = (id) => typeInGraph(id) ?? first.get(id)?.fact.type;
  return [...repeated, ...facts.flatMap((located) => checkFact(located, typeOf, typeInGraph))];
}

function checkFact(located: Located, typeOf: TypeOf, typeInGraph: TypeOf): readonly Fault[] {
  const { fact } = located;
  const fault = (field: string, problem: string): Fault => ({ located, field, problem });
  const type = typeNamed(fact.type);
  if (type?.role !== 'node' || type.possible[0] !== type.name) {
    return [fault('type', `there is no type ${fact.type}.`)];
  }
  if (!/^[a-z]+:[^\s\p{C}]{1,250}$/u.test(fact.id)) {
    const repair = `Write one such as "${type.name.toLowerCase()}:name".`;
    return [fault('id', `"${fact.id}" is not an id. ${repair}`)];
  }
  const there = typeInGraph(fact.id);
  if (there !== undefined && there !== type.name) {
    const repair = 'Give it another id, or withdraw that one first.';
    return [fault('id', `${fact.id} is a ${there} already, not a ${type.name}. ${repair}`)];
  }
  const tie = tieProblem(fact, typeOf);
  if (tie !== undefined) return [fault('same', `${fact.id}: ${tie}`)];
  const evidence = fact.evidence;
  const isCited = !isOfOneSource(type) || (Array.isArray(evidence) && evidence.length > 0);
  return [
    ...checkFields(type, fact, typeOf).map(({ field, problem }) =>
      fault(field, `${fact.id}: ${problem}`),
    ),
    ...(isCited
      ? []
      : [fault('evidence', `${fact.id}: it names no evidence. Give at least one locator.`)]),
  ];
}

/** A tie to a node that is tied itself would have no end. */
function tiesToCheck(fact: LooseFact): readonly string[] {
  return fact.type === tieType ? [tieId({ same: String(fact.canonical) })] : [];
}

/** Two identities that are one must be of one type, and two. */
function tieProblem(fact: LooseFact, typeOf: TypeOf): string | undefined {
  if (fact.type !== tieType) return undefined;
  const { canonical, same } = fact as unknown as Tie;
  if (fact.id !== tieId({ same })) {
    return `id: the tie of ${same} has the id ${tieId({ same })}, so that a node is tied once.`;
  }
  if (canonical === same) return `same: ${same} cannot be tied to itself.`;
  if (typeOf(tieId({ same: canonical })) !== undefined) {
    return `canonical: ${canonical} is tied to another node itself. Tie ${same} to that one.`;
  }
  const [one, other] = [typeOf(canonical), typeOf(same)];
  if (one === undefined || other === undefined || one === other) return undefined;
  return `same: ${same} is of type ${other} and ${canonical} of type ${one}: what is one in the world is of one type.`;
}

type Problem = Pick<Fault, 'field' | 'problem'>;

function checkFields(
  type: TypePlan,
  values: Readonly<Record<string, unknown>>,
  typeOf: TypeOf,
): readonly Problem[] {
  const given = givenFields(type);
  const names = given.map(([name]) => name);
  const unknown = Object.keys(values)
    .filter((name) => !names.includes(name) && name !== 'type')
    .map((name) => {
      const repair = didYouMean(suggestionList(name, names)) || ` Known are ${names.join(', ')}.`;
      const problem = `${type.name} has no field \`${name}\` that a source gives.${repair}`;
      return { field: name, problem };
    });
  return [
    ...unknown,
    ...given.flatMap(([name, plan]) =>
      checkValue(plan, values[name], name, typeOf).map((problem) => ({ field: name, problem })),
    ),
  ];
}

/** What is wrong with a value, each with its place in the fact. */
function checkValue(
  plan: GivenPlan,
  value: unknown,
  place: string,
  typeOf: TypeOf,
): readonly string[] {
  const missing = value === undefined || value === null;
  switch (plan.kind) {
    case 'property':
      if (missing) return plan.list || plan.nullable ? [] : [`${place}: it is missing.`];
      if (!plan.list) return checkScalar(plan.scalar, value, place);
      if (!Array.isArray(value)) return [`${place}: expected a list.`];
      // A hole in a list is an item too.
      return Array.from(value as readonly unknown[]).flatMap((item) =>
        checkScalar(plan.scalar, item, place),
      );
    case 'one':
      if (missing) return plan.nullable ? [] : [`${place}: it is missing.`];
      return checkId(plan.target, value, place, typeOf);
    case 'connection':
      if (missing) return [];
      if (!Array.isArray(value)) return [`${place}: expected a list of ids.`];
      return value.flatMap((id) => checkId(plan.target, id, place, typeOf));
    case 'parts': {
      if (missing) return [];
      if (!Array.isArray(value)) return [`${place}: expected a list.`];
      const part = typeNamed(plan.target);
      if (part === undefined) throw new Error(`There is no type ${plan.target}.`);
      return Array.from(value as readonly unknown[]).flatMap((item, index) =>
        typeof item !== 'object' || item === null
          ? [`${place}[${index}]: expected the fields of ${plan.target}.`]
          : checkFields(part, item as Readonly<Record<string, unknown>>, typeOf).map(
              ({ problem }) => `${place}[${index}]: ${problem}`,
            ),
      );
    }
    default:
      return plan satisfies never;
  }
}

function checkId(target: string, id: unknown, place: string, typeOf: TypeOf): readonly string[] {
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
      // As GraphQL gives it: 32 bits with a sign.
      return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
        ? undefined
        : 'a whole number below 2,147,483,648';
    case 'Float':
      return Number.isFinite(value) ? undefined : 'a number';
    case 'Boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'Date':
      return typeof value === 'string' && isDay(value) ? undefined : 'a day such as 1992-05-15';
    case 'PartialDate':
      return typeof value === 'string' && isPartialDate(value)
        ? undefined
        : 'a date such as 1992, 1992-05, 1992-05-15 or [1992-05-15..1992-06-01]';
    case 'URL':
      return typeof value === 'string' && /^https?:/i.test(value) && URL.canParse(value)
        ? undefined
        : 'a URL that begins with https: or http:';
    default:
      // Half a character would be stored as another one.
      return typeof value === 'string' && value !== '' && !/\p{Cs}/u.test(value)
        ? undefined
        : 'a text';
  }
}
