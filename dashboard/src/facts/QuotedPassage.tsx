/** A passage that a fact is based on, marked among the words around it. */
interface Props {
  readonly quote: string;
  /** The passage with the words around it; null where the text of the article is not kept. */
  readonly context: string | null;
}

export function QuotedPassage({ quote, context }: Props) {
  const at = context?.indexOf(quote) ?? -1;
  if (context === null || at < 0) return <mark>{quote}</mark>;
  return (
    <>
      <span className="quiet">{context.slice(0, at)}</span>
      <mark>{quote}</mark>
      <span className="quiet">{context.slice(at + quote.length)}</span>
    </>
  );
}
