/** Change sets of made-up facts about real nodes, for tests of the store. */
import type { ChangeSet } from '../../src/store/change-set.ts';
import type { Located, LooseFact } from '../../src/model/fact.ts';
import { importOf, people } from '../../src/store/origin.ts';
import type { Origin } from '../../src/store/origin.ts';

export function located(...facts: readonly LooseFact[]): readonly Located[] {
  return facts.map((fact, index) => ({ fact, place: `test:${index + 1}` }));
}

/** Asserted by people, unless another origin is named. */
export function asserting(facts: readonly LooseFact[], origin: Origin = people): ChangeSet {
  return {
    origin,
    occasion: { kind: 'CHANGE', who: 'tester', note: 'made up' },
    asserted: located(...facts),
  };
}

/** By an importer of the tests' own: the lower the precedence, the rather it names shared nodes. */
export function importing(
  importer: string,
  namePrecedence: number,
  facts: readonly LooseFact[],
): ChangeSet {
  return {
    origin: importOf(importer),
    namePrecedence,
    occasion: { kind: 'IMPORT', who: 'import', note: importer },
    asserted: located(...facts),
  };
}

/** A made-up membership of Kyrgyzstan in the CSTO. */
export function membership(id: string, fields: Readonly<Record<string, unknown>> = {}): LooseFact {
  return {
    type: 'Membership',
    id: `membership:test/${id}`,
    source: 'source:atop-4.01',
    evidence: [{ locator: `made up ${id}` }],
    start: '1992-05-15',
    leftCensored: false,
    role: 'FULL',
    obligations: ['DEFENSE'],
    state: 'state:kgz',
    alliance: 'alliance:csto',
    ...fields,
  };
}

/** A made-up pact. */
export function pact(id: string, fields: Readonly<Record<string, unknown>> = {}): LooseFact {
  return {
    type: 'Alliance',
    id: `alliance:test-${id}`,
    name: `Pact ${id}`,
    kind: 'PACT',
    ...fields,
  };
}

/** A valid statement of a bundled official, in a bundled article. */
export const statement: LooseFact = {
  type: 'Statement',
  id: 'statement:test/1',
  source: 'article:times-of-central-asia-2018-06-21-csto-recruiters',
  evidence: [{ locator: 'paragraph 1', quote: 'CSTO', start: 0, end: 4 }],
  quote: 'CSTO',
  mode: 'INDIRECT',
  speaker: 'official:valery-semerikov',
  subjects: ['alliance:csto'],
};
