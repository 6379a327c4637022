/** The facts of an article that are not statements: memberships, offices, lifespans, operations, each with its passage. */
import type { ReactNode } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { here } from '../../api/answer.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { Panel } from '../../panel/Panel.tsx';
import type { Asked } from '../../panel/explorer-link.ts';
import { partialDateInWords } from '../../time/day.ts';
import { assertionDates } from '../../time/assertion-dates.ts';
import { capitalized, counted, roleWords, statusWords, termWords } from '../../words.ts';
import type { Article, Assertion, Operation, Passage } from './article.ts';
import { beginOf } from './article.ts';
import { showPassage } from './show-passage.ts';

interface Props {
  readonly article: Article;
  readonly operations: readonly Operation[];
  readonly asked: Asked;
}

interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly words: ReactNode;
  readonly plain: string;
  readonly dates: string;
  readonly evidence: readonly Passage[];
}

export function ArticleFacts({ article, operations, asked }: Props) {
  const facts = [...article.assertions.nodes.map(factOf), ...operations.map(factOfOperation)].sort(
    (a, b) => beginOf(a.evidence) - beginOf(b.evidence) || (a.plain < b.plain ? -1 : 1),
  );
  return (
    <Panel
      id="facts"
      headline={`${counted(facts.length, 'other fact')} based on it`}
      answer={here(facts)}
      asked={asked}
      sources={() => [article.id]}
      table={(all) => ({
        columns: ['id', 'kind', 'fact', 'dates', 'locators', 'passages'],
        rows: all.map(({ id, kind, plain, dates, evidence }) => [
          id,
          kind,
          plain,
          dates,
          evidence.map(({ locator }) => locator).join('; '),
          evidence.map(({ quote }) => quote ?? '').join(' … '),
        ]),
      })}
      empty={(all) => (all.length === 0 ? 'No other facts are recorded from it.' : undefined)}
    >
      {(all) => (
        <ul className="facts">
          {byPassages(all).map((group) => (
            <Group key={group[0].id} facts={group} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

type Facts = readonly [Fact, ...Fact[]];

/** Facts of one kind that are based on the same passages: a list of members is one sentence. */
function Group({ facts }: { readonly facts: Facts }) {
  const { parameters, go } = useAddress();
  const [{ id, kind, evidence }] = facts;
  const lit = facts.some((fact) => parameters.select?.includes(fact.id));
  const light = (passage: Passage) => {
    go({ select: [id] });
    showPassage(passage);
  };
  return (
    <li className={lit ? 'lit' : undefined}>
      <span className="kind quiet">{kind}</span>
      <span>
        {facts.map(({ id: one, words, dates }) => (
          <span key={one} className="fact">
            {words} <span className="quiet">{dates}</span>
          </span>
        ))}
      </span>
      <span className="passages">
        {evidence.map((passage) => (
          <span key={passage.start}>
            <button type="button" className="locator" onClick={() => light(passage)}>
              {passage.locator}
            </button>{' '}
            <q>{passage.quote}</q>
          </span>
        ))}
      </span>
    </li>
  );
}

function byPassages(facts: readonly Fact[]): readonly Facts[] {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.kind, fact.evidence.map(({ start, end }) => [start, end])]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}

function factOf(assertion: Assertion): Fact {
  const { id, evidence, __typename: kind } = assertion;
  const shared = { id, evidence, dates: assertionDates(assertion) };
  switch (assertion.__typename) {
    case 'Membership': {
      const { state, alliance, role } = assertion;
      return {
        ...shared,
        kind,
        plain: `${state.name}, ${roleWords[role]} of ${alliance.name}`,
        words: (
          <>
            <NodeLink id={state.id}>{state.name}</NodeLink>, {roleWords[role]} of the{' '}
            <NodeLink id={alliance.id}>{alliance.abbreviation ?? alliance.name}</NodeLink>.
          </>
        ),
      };
    }
    case 'Term': {
      const { person, title, organization, kind: term } = assertion;
      const words = `${person.name}, ${title ?? termWords[term]},`;
      return {
        ...shared,
        kind,
        plain: `${words} ${organization.name}`,
        words: (
          <>
            {words} <NodeLink id={organization.id}>{organization.name}</NodeLink>.
          </>
        ),
      };
    }
    case 'Lifespan': {
      const { subject } = assertion;
      const name = subject.name ?? subject.id;
      return {
        ...shared,
        kind,
        plain: name,
        words: (
          <>
            <NodeLink id={subject.id}>{name}</NodeLink> existed.
          </>
        ),
      };
    }
    default:
      // A type that is added to the model is shown by its id until it has words here.
      return { ...shared, kind, plain: id, words: id };
  }
}

function factOfOperation({ id, name, status, planned, organizer, evidence }: Operation): Fact {
  return {
    id,
    kind: 'Operation',
    evidence,
    plain: `${name}, of ${organizer.name}`,
    dates: `${capitalized(statusWords[status])}${
      planned === null ? '' : ` for ${partialDateInWords(planned)}`
    }`,
    words: (
      <>
        {name}, of the{' '}
        <NodeLink id={organizer.id}>{organizer.abbreviation ?? organizer.name}</NodeLink>.
      </>
    ),
  };
}
