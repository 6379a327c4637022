/** What a text can mean as a code: `KGZ`, `350`, or with the name of its scheme `COW 350`. */
import { enumValues, typePlans } from '../generated/plans.ts';
import type { Properties } from '../graph/compiled.ts';
import { fieldsOf, typeNamed } from '../model/types.ts';
import type { CodesPlan, TypePlan } from '../model/field-plan.ts';
import { foldedWords } from './fold.ts';

/** A code as the graph keeps it for look-ups, and the scheme to which it must belong, if any. */
export interface SoughtCode {
  readonly folded: string;
  readonly scheme: string | null;
  /** The field that says the scheme. */
  readonly field: string;
}

/** A code of a node: its part, and the plan that says what is what in it. */
export interface Code {
  readonly value: string;
  readonly scheme: string;
  readonly from: string | null;
  readonly until: string | null;
}

interface Scheme {
  readonly name: string;
  /** The field of a code that says which scheme it is of. */
  readonly field: string;
}

/** By their names as someone writes them: `cow igo` is `COW_IGO`. */
const schemes: ReadonlyMap<string, Scheme> = new Map(
  Object.values(typePlans).flatMap(({ codes }) =>
    (codes ? (enumValues[codes.schemes] ?? []) : []).map((name) => [
      foldedWords(name),
      { name, field: codes?.scheme ?? '' },
    ]),
  ),
);

/** The text as a code, and what follows the name of a scheme as one of that scheme. */
export function codesIn(text: string): readonly SoughtCode[] {
  const words = foldedWords(text).split(' ');
  const ofSchemes = words.slice(1).flatMap((_word, index) => {
    const scheme = schemes.get(words.slice(0, index + 1).join(' '));
    if (scheme === undefined) return [];
    return [{ folded: words.slice(index + 1).join(' '), scheme: scheme.name, field: scheme.field }];
  });
  return [{ folded: words.join(' '), scheme: null, field: '' }, ...ofSchemes];
}

/** The field of a type whose parts are its codes, and how they are read. */
export function codesOf(
  type: TypePlan,
): { readonly field: string; readonly plan: CodesPlan } | undefined {
  for (const [field, own] of fieldsOf(type)) {
    const plan = own.kind === 'parts' ? typeNamed(own.target)?.codes : undefined;
    if (plan !== undefined) return { field, plan };
  }
  return undefined;
}

/** A part as it is stored, read as a code. */
export function codeIn(properties: Properties, plan: CodesPlan): Code {
  const text = (name: string): string | null => (properties[name] as string | undefined) ?? null;
  return {
    ...{ value: text(plan.value) ?? '', scheme: text(plan.scheme) ?? '' },
    ...{ from: text(plan.from), until: text(plan.until) },
  };
}

/** As it is shown: `COW 350`. */
export function codeText({ scheme, value }: Code): string {
  return `${scheme} ${value}`;
}
