/** Checks the model's SDL by graphql-js's own rules: what is named twice, directives that there are not. */
import {
  Kind,
  KnownDirectivesRule,
  UniqueArgumentDefinitionNamesRule,
  UniqueArgumentNamesRule,
  UniqueDirectiveNamesRule,
  UniqueDirectivesPerLocationRule,
  UniqueEnumValueNamesRule,
  UniqueFieldDefinitionNamesRule,
} from 'graphql';
import type { DefinitionNode } from 'graphql';
import { KnownArgumentNamesOnDirectivesRule } from 'graphql/validation/rules/KnownArgumentNamesRule.js';
import { validateSDL } from 'graphql/validation/validate.js';
import type { Fault } from '../read/fault.ts';

/** Not those for types: the model has its own, which offer a repair. */
const rules = [
  KnownArgumentNamesOnDirectivesRule,
  KnownDirectivesRule,
  UniqueArgumentDefinitionNamesRule,
  UniqueArgumentNamesRule,
  UniqueDirectiveNamesRule,
  UniqueDirectivesPerLocationRule,
  UniqueEnumValueNamesRule,
  UniqueFieldDefinitionNamesRule,
];

export function checkSdl(definitions: readonly DefinitionNode[], faults: Fault[]): void {
  for (const error of validateSDL({ kind: Kind.DOCUMENT, definitions }, undefined, rules)) {
    // Of two of one name the later is the one too many.
    const place = error.locations?.at(-1);
    faults.push({
      file: error.nodes?.at(-1)?.loc?.source.name ?? 'schema/',
      coordinate: place ? `line ${place.line}, column ${place.column}` : '',
      problem: error.message,
      repair: 'Correct the SDL.',
    });
  }
}
