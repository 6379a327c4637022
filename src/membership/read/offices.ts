/** Reads what sources record of the offices of organizations: what `officeHolders` is answered from. */
import { officeTerms, lifespans as lifespanRows } from '../../generated/statements.ts';
import type { OfficeTermsRow } from '../../generated/statements.ts';
import { grouped } from '../../lists.ts';
import type { FieldContext } from '../../plan/field-resolver.ts';
import type { KnownNode } from '../../plan/read/known-nodes.ts';
import type { OfficeSource, RecordedTerm } from '../rules/offices.ts';
import type { RecordedLifespan } from '../rules/recorded.ts';
import { checkSources } from './checked.ts';
import type { Sources } from './recorded.ts';

export interface RecordedOffices {
  /** In the order of their ids. */
  readonly sources: readonly OfficeSource[];
  readonly personNames: ReadonlyMap<string, string>;
  /** Those of the organization. */
  readonly lifespans: readonly RecordedLifespan[];
}

const none: RecordedOffices = { sources: [], personNames: new Map(), lifespans: [] };

/** Of each organization, by its id; in two statements. */
export async function checkedOffices(
  { graph, know }: FieldContext,
  coordinate: string,
  organizations: readonly string[],
  sources: Sources,
): Promise<(organization: string) => RecordedOffices> {
  await checkSources(graph, coordinate, sources);
  const rows = await officeTerms(graph, { organizations, sources: sources ?? null });
  know(nodesIn(rows));
  const byOrganization = grouped(rows, ([organization]) => organization);
  const subjects = [...byOrganization.keys()];
  const lives = grouped(
    await lifespanRows(graph, { subjects, sources: sources ?? null }),
    ([subject]) => subject,
  );
  return (organization) => {
    const own = byOrganization.get(organization);
    if (own === undefined) return none;
    return {
      sources: [...grouped(own, ([, , , , , , source]) => source).values()]
        .map(sourceOf)
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
      personNames: new Map(own.map(([, , , person, name]) => [person, name])),
      lifespans: (lives.get(organization) ?? []).map(
        ([, source, startMin, startMax, endMin, endMax, observed]) => ({
          ...{ source, startMin, startMax, endMin, endMax, observed },
        }),
      ),
    };
  };
}

function sourceOf(rows: readonly [OfficeTermsRow, ...OfficeTermsRow[]]): OfficeSource {
  const [[, , , , , , id, , , coverageStart, coveredTo]] = rows;
  const terms = rows.map(termOf);
  const starts = terms.map(({ startMin }) => startMin ?? coverageStart).sort();
  return { id, coveredFrom: starts[0] ?? coverageStart, coveredTo, terms };
}

function termOf(row: OfficeTermsRow): RecordedTerm {
  const [, id, title, person, , , , , , , , startMin, startMax, endMin, endMax, observed] = row;
  return { id, title, person, startMin, startMax, endMin, endMax, observed };
}

/** What is known of the nodes that the rows are about, once they are read. */
function* nodesIn(rows: readonly OfficeTermsRow[]): Iterable<KnownNode> {
  for (const [, term, title, person, name, personLabels, source, sourceTitle, labels] of rows) {
    yield { labels: ['Term'], fields: { id: term, title } };
    yield { labels: personLabels, fields: { id: person, name } };
    yield { labels, fields: { id: source, title: sourceTitle } };
  }
}
