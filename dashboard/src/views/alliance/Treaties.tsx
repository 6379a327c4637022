/** The treaties that established or amended an alliance, and the obligations of its members. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSources } from '../../api/use-sources.ts';
import { schemeInWords } from '../../facts/identifiers.ts';
import { AllianceTreatiesDocument } from '../../generated/alliance-treaties.ts';
import type { AllianceTreatiesQuery } from '../../generated/alliance-treaties.ts';
import { Panel } from '../../panel/Panel.tsx';
import { partialDateInWords } from '../../time/day.ts';
import { useMark } from '../../why/use-why.ts';
import { counted, obligationWords } from '../../words.ts';
import type { PartProps } from '../../facts/part.ts';

type Treaty = NonNullable<AllianceTreatiesQuery['alliance']>['treaties']['nodes'][number];

export function Treaties({ id, name }: PartProps) {
  const variables = { id };
  const answer = useAnswer(AllianceTreatiesDocument, variables);
  return (
    <Panel
      id="treaties"
      className="treaties"
      headline="Treaties and their obligations"
      title={`Treaties of the ${name}`}
      answer={mapAnswer(answer, ({ alliance }) => alliance?.treaties.nodes ?? [])}
      asked={{ query: AllianceTreatiesDocument, variables }}
      sources={(treaties) => treaties.map(({ source }) => source.id)}
      table={(treaties) => ({
        columns: ['treaty', 'name', 'signed', 'termMonths', 'secrecy', 'obligations', 'source'],
        rows: treaties.map((treaty) => [
          treaty.id,
          treaty.name,
          treaty.signed,
          treaty.termMonths,
          treaty.secrecy,
          treaty.obligations.join(' '),
          treaty.source.id,
        ]),
      })}
      empty={(treaties) =>
        treaties.length === 0 ? 'The sources record no treaties of it.' : undefined
      }
    >
      {(treaties) => (
        <ul className="treaty-list">
          {treaties.map((treaty) => (
            <One key={treaty.id} treaty={treaty} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

const secrecyWords = {
  PUBLIC: 'public',
  PARTLY_SECRET: 'partly secret',
  SECRET: 'secret',
} as const;

function One({ treaty }: { readonly treaty: Treaty }) {
  const mark = useMark();
  const { label } = useSources();
  const { signed, termMonths, secrecy, obligations, source } = treaty;
  const known = [
    signed === null ? 'date of signature not given' : `signed ${partialDateInWords(signed)}`,
    ...(termMonths === null ? [] : [`for ${termInWords(termMonths)}`]),
    ...(secrecy === null ? [] : [secrecyWords[secrecy]]),
    label(source.id),
  ];
  const name = nameOf(treaty);
  return (
    <li>
      <span className="cited" {...mark({ kind: 'cited', id: treaty.id }, name)}>
        {name}
      </span>
      <span className="quiet">{known.join(' · ')}</span>
      {obligations.length > 0 && (
        <ul className="obligations" aria-label="Obligations">
          {obligations.map((obligation) => (
            <li key={obligation}>{obligationWords[obligation]}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** ATOP counts a treaty for each phase of an alliance, and gives no names. */
function nameOf({ name, identifiers, id }: Treaty): string {
  const [code] = identifiers;
  if (name !== null) return name;
  return code === undefined ? id : `${schemeInWords(code.scheme)} ${code.value}`;
}

function termInWords(months: number): string {
  return months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
}
