/** Reads a hand-written Cypher statement: its parameters, columns and the names of the graph it uses. */

/** The statement with comments and the insides of strings blanked, so that every offset stays. */
export function bareText(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, (match) =>
    match.replace(/[^\n]/g, ' '),
  );
}

export function parametersOf(text: string): readonly string[] {
  return unique([...bareText(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
}

/** The names of the columns that the last RETURN gives; undefined where one has no plain name. */
export function columnsOf(text: string): readonly (string | undefined)[] {
  const bare = bareText(text);
  const start = [...bare.matchAll(/\bRETURN\b(?:\s+DISTINCT\b)?/gi)].at(-1);
  if (start === undefined) return [];
  const clause = bare.slice(start.index + start[0].length);
  const end = /\b(?:ORDER\s+BY|SKIP|OFFSET|LIMIT)\b/i.exec(clause);
  return splitAtCommas(end ? clause.slice(0, end.index) : clause).map((expression) => {
    const alias =
      /\bAS\s+(\w+)\s*;?\s*$/i.exec(expression) ?? /^\s*(\w+)\s*;?\s*$/.exec(expression);
    return alias?.[1];
  });
}

/** Labels, relationship types and properties that the statement names. */
export function namesOf(text: string): {
  readonly labels: readonly string[];
  readonly relationships: readonly string[];
  readonly properties: readonly string[];
} {
  const bare = bareText(text);
  const relationships = [...bare.matchAll(/\[\s*\w*\s*:\s*([\w|&!\s]+)/g)].flatMap(wordsOf);
  const withoutRelationships = bare.replace(/\[\s*\w*\s*:[^\]]*\]/g, '');
  const labels = [
    ...withoutRelationships.matchAll(/[(\s]\w*:\s*([A-Z][\w|&!:\s]*?)(?=[\s){,]|$)/g),
  ].flatMap(wordsOf);
  const keys = new Set([...bare.matchAll(/[{,]\s*(\w+)\s*:/g)].map((match) => match[1]));
  const properties = [...bare.matchAll(/[A-Za-z_)\]]\w*\.([A-Za-z_]\w*)\b(?!\s*\(|\.)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !keys.has(name));
  return {
    labels: unique(labels),
    relationships: unique(relationships),
    properties: unique(properties),
  };
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

function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [index, character] of Array.from(text).entries()) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)].filter((part) => part.trim() !== '');
}

function wordsOf(match: RegExpMatchArray): readonly string[] {
  return match[1]?.match(/\w+/g) ?? [];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
