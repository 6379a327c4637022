/** Reads a hand-written Cypher statement: its parameters, its columns, and whether it writes. */

/** The statement with comments and the insides of strings blanked, so that every offset stays. */
export function bareText(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, (match) =>
    match.replace(/[^\n]/g, ' '),
  );
}

const writes = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD\s+CSV)\b/i;

/** The clause by which it writes, in capitals; undefined where it only reads. */
export function writingClause(text: string): string | undefined {
  return writes.exec(bareText(text))?.[0].toUpperCase();
}

export function parametersOf(text: string): readonly string[] {
  return [...new Set([...bareText(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))];
}

/** The names of the columns that the last RETURN gives; undefined where one has no plain name. */
export function columnsOf(text: string): readonly (string | undefined)[] {
  const outer = outerText(bareText(text));
  const start = [...outer.matchAll(/\bRETURN\b(?:\s+DISTINCT\b)?/gi)].at(-1);
  if (start === undefined) return [];
  const [columns = ''] = outer
    .slice(start.index + start[0].length)
    .split(/\b(?:ORDER\s+BY|SKIP|OFFSET|LIMIT)\b|;/i);
  return columns.split(',').map((expression) => /(?:\bAS\s+|^\s*)(\w+)\s*$/i.exec(expression)?.[1]);
}

/** The statement cut at its parameters: text, parameter, text, parameter, …, text. */
export function cutAtParameters(text: string): readonly string[] {
  const cuts: string[] = [];
  let from = 0;
  for (const match of bareText(text).matchAll(/\$(\w+)/g)) {
    cuts.push(text.slice(from, match.index), match[1] ?? '');
    from = match.index + match[0].length;
  }
  return [...cuts, text.slice(from)];
}

/** The text with all that stands in brackets blanked: what sub-queries, calls and maps hold. */
function outerText(bare: string): string {
  let depth = 0;
  return bare.replace(/[^]/g, (character) => {
    if (')]}'.includes(character)) depth -= 1;
    const shown = depth === 0 ? character : ' ';
    if ('([{'.includes(character)) depth += 1;
    return shown;
  });
}
