/** The text of an article in its paragraphs, with every passage marked that a fact is based on. */
import { useEffect } from 'react';
import { useAddress } from '../../address/use-address.ts';
import type { Assertion, Operation, Statement, Stretch } from './article.ts';
import { stretchesOf } from './article.ts';
import { StatementLink } from './StatementItem.tsx';
import { passageId, showPassage } from './show-passage.ts';

interface Props {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly facts: readonly (Assertion | Operation)[];
}

export function MarkedText({ text, statements, facts }: Props) {
  const { parameters } = useAddress();
  const selected = parameters.select ?? [];
  const stretches = stretchesOf(text, statements, facts);
  const numbers = new Map(statements.map(({ id }, index) => [id, index + 1]));
  const first = stretches.find((one) =>
    [...one.statements, ...one.facts].some((id) => selected.includes(id)),
  );

  // A link to a statement shows it, and where it is printed.
  useEffect(() => {
    if (first === undefined) return;
    showPassage(first);
    const statement = selected.find((id) => numbers.has(id));
    document.getElementById(statement ?? '')?.scrollIntoView({ block: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is opened
  }, []);

  return (
    <div className="marked-text">
      {paragraphsOf(text, stretches).map((paragraph) => (
        <p key={paragraph[0]?.start}>
          {paragraph.map((stretch) => (
            <StretchOfText
              key={stretch.start}
              text={text}
              stretch={stretch}
              selected={selected}
              numbers={numbers}
              last={endings(statements, stretch.end)}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface StretchProps {
  readonly text: string;
  readonly stretch: Stretch;
  readonly selected: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The statements of which a passage ends here. */
  readonly last: readonly string[];
}

function StretchOfText({ text, stretch, selected, numbers, last }: StretchProps) {
  const { start, end, statements, facts } = stretch;
  const words = text.slice(start, end);
  if (statements.length + facts.length === 0) return words;
  const lit = [...statements, ...facts].some((id) => selected.includes(id));
  const kind = statements.length > 0 ? 'statement-passage' : 'fact-passage';
  return (
    <>
      <mark id={passageId(stretch)} className={lit ? `${kind} lit` : kind}>
        {words}
      </mark>
      {statements
        .filter((id) => last.includes(id))
        .map((id) => (
          <StatementLink key={id} id={id} number={numbers.get(id) ?? 0} />
        ))}
    </>
  );
}

function endings(statements: readonly Statement[], end: number): readonly string[] {
  return statements
    .filter(({ evidence }) => evidence.some((passage) => passage.end === end))
    .map(({ id }) => id);
}

/** The stretches cut once more at blank lines, which part paragraphs. */
function paragraphsOf(
  text: string,
  stretches: readonly Stretch[],
): readonly (readonly Stretch[])[] {
  const paragraphs: Stretch[][] = [[]];
  for (const stretch of stretches) {
    let { start } = stretch;
    for (const gap of text.slice(stretch.start, stretch.end).matchAll(/\n+/g)) {
      const end = stretch.start + gap.index;
      if (end > start) paragraphs.at(-1)?.push({ ...stretch, start, end });
      paragraphs.push([]);
      start = end + gap[0].length;
    }
    if (stretch.end > start) paragraphs.at(-1)?.push({ ...stretch, start });
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
