/** Finds the names of the graph that a hand-written Cypher statement uses: labels, relationship types, properties. */
import { bareText } from './cypher-text.ts';

export interface Names {
  readonly labels: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

/** What a bracket encloses; the `pattern` map `{id: …}` of a node has properties for keys, a `map` has its own. */
type Bracket = 'round' | 'call' | 'relationship' | 'list' | 'block' | 'pattern' | 'map';

export function namesOf(text: string): Names {
  const tokens = bareText(text).match(/`[^`]+`|[\p{L}\p{N}_]+|[^\s]/gu) ?? [];
  const labels = new Set<string>();
  const relationships = new Set<string>();
  const properties = new Set<string>();
  const read = new Set<string>();
  const keys = new Set<string>();
  const open: Bracket[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1] ?? '';
    const inner = open.at(-1);
    if ('([{'.includes(token)) open.push(bracketOf(token, before, inner));
    else if (')]}'.includes(token)) open.pop();
    else if (token === '.' && isProperty(tokens, index)) read.add(nameOf(tokens[index + 1]));
    else if (token === ':' && inner === 'pattern') properties.add(nameOf(before));
    else if (token === ':' && inner === 'map' && '{,'.includes(tokens[index - 2] ?? '')) {
      keys.add(nameOf(before));
    } else if (token === ':') {
      const named = inner === 'relationship' ? relationships : labels;
      for (const name of labelExpression(tokens, index + 1)) named.add(name);
    }
  });
  for (const name of read) if (!keys.has(name) && !dateParts.has(name)) properties.add(name);
  return { labels, relationships, properties };
}

/** What `.` takes of a date or a duration. */
const dateParts: ReadonlySet<string> = new Set(
  ['year', 'quarter', 'month', 'week', 'day'].flatMap((part) => [part, `${part}s`]),
);

const subqueries = /^(?:CALL|EXISTS|COUNT|COLLECT)$/i;
const beforePatterns = /^(?:MATCH|WHERE|AND|OR|XOR|NOT|THEN|ELSE|WHEN|IN)$/i;

function bracketOf(token: string, before: string, around: Bracket | undefined): Bracket {
  if (token === '(') return isWord(before) && !beforePatterns.test(before) ? 'call' : 'round';
  if (token === '[') return before === '-' ? 'relationship' : 'list';
  if (before === ')' || subqueries.test(before)) return 'block';
  return isWord(before) && (around === 'round' || around === 'relationship') ? 'pattern' : 'map';
}

/** Whether the dot at the index takes a property: of a variable, a call or an item, or in `n {.name}`. */
function isProperty(tokens: readonly string[], index: number): boolean {
  const [before = '', name = '', after = ''] = [-1, 1, 2].map((step) => tokens[index + step]);
  if (!isWord(name) || after === '(' || after === '.') return false;
  if (before === '{' || before === ',') return true;
  const earlier = tokens[index - 2];
  return (isWord(before) || before === ')' || before === ']') && earlier !== '.' && earlier !== '$';
}

/** The names in `A`, `A|B`, `(A|B)&!C`. */
function labelExpression(tokens: readonly string[], from: number): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let complete = false;
  for (const token of tokens.slice(from)) {
    if (token === '|' || token === '&') complete = false;
    else if (token === ')' && depth > 0) depth -= 1;
    else if (complete) break;
    else if (token === '(') depth += 1;
    else if (isWord(token)) {
      names.push(nameOf(token));
      complete = true;
    } else if (token !== '!' && token !== '%') break;
  }
  return names;
}

function isWord(token: string): boolean {
  return /^[\p{L}_`]/u.test(token);
}

function nameOf(token: string | undefined): string {
  return (token ?? '').replaceAll('`', '');
}
