/** Reads a statement that declares itself: what it does, its parameters, placeholders and columns, in the comment lines that it begins with. */
import { writingClause } from './cypher-text.ts';
import type { Fault } from './fault.ts';
import type { SourceFile } from './read-folder.ts';
import { readNamed, TypeSyntaxError } from './value-types.ts';
import type { Named } from './value-types.ts';

/** A file of `cypher/`, but for those that answer fields. */
export interface DeclaredStatement {
  readonly file: string;
  /** The function that it becomes. */
  readonly name: string;
  /** What it does. */
  readonly description: string;
  readonly parameters: readonly Named[];
  readonly placeholders: readonly Placeholder[];
  readonly columns: readonly Named[];
  /** Without what it declares. */
  readonly text: string;
  /** Whether it writes, and not only reads. */
  readonly writes: boolean;
}

/**
 * What Cypher takes no parameter for: it becomes part of the text, and is of the data model alone. `each`
 * is not chosen by whoever runs the statement, which is written once for each value.
 */
export interface Placeholder {
  readonly name: string;
  readonly kind: PlaceholderKind;
}

export const placeholderKinds = [
  'labels of a stored type',
  'relationship type',
  'a label by which nodes are found',
  'a type of node',
  'each type of node',
] as const;
export type PlaceholderKind = (typeof placeholderKinds)[number];

export const fieldsFolder = 'cypher/fields';

export function readDeclared(
  files: readonly SourceFile[],
  faults: Fault[],
): readonly DeclaredStatement[] {
  return files.map((file) => {
    const name = functionName(file.stem);
    const fault: Report = (problem, repair) => {
      faults.push({ file: file.path, coordinate: name, problem, repair });
    };
    const { description, declarations, text } = parts(file.text);
    const declared = declarations.map((line) => readDeclaration(line, fault));
    return {
      file: file.path,
      name,
      description,
      parameters: declared.flatMap(({ parameters = [] }) => parameters),
      placeholders: declared.flatMap(({ placeholder = [] }) => placeholder),
      columns: declared.flatMap(({ columns = [] }) => columns),
      text,
      writes: writingClause(text) !== undefined,
    };
  });
}

/** `source-ids` as `sourceIds`. */
function functionName(stem: string): string {
  return stem.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

type Report = (problem: string, repair: string) => void;

/** A declaration begins with `$`, `<` or `=>`, and goes on over lines that do not. */
function parts(text: string): {
  readonly description: string;
  readonly declarations: readonly string[];
  readonly text: string;
} {
  const [head = ''] = /^(?:[ \t]*(?:\/\/[^\n]*)?\n)*/.exec(`${text}\n`) ?? [];
  const description: string[] = [];
  const declarations: string[] = [];
  for (const line of head.split('\n').map((each) => each.trim().replace(/^\/\/\s*/, ''))) {
    if (/^(?:\$|<|=>)/.test(line)) declarations.push(line);
    else if (line !== '' && declarations.length > 0) {
      declarations.push(`${declarations.pop() ?? ''} ${line}`);
    } else if (line !== '') description.push(line);
  }
  return {
    description: description.join('\n'),
    declarations,
    text: text.slice(head.length).trim().replace(/;$/, '').trimEnd(),
  };
}

interface Declared {
  readonly parameters?: readonly Named[];
  readonly placeholder?: Placeholder;
  readonly columns?: readonly Named[];
}

function readDeclaration(line: string, fault: Report): Declared {
  const placeholder = /^<(\w+)>\s*:\s*(.*)$/.exec(line);
  if (placeholder !== null) {
    const [, name = '', found = ''] = placeholder;
    const kind = placeholderKinds.find((each) => each === found.replace(/\.$/, ''));
    if (kind !== undefined) return { placeholder: { name, kind } };
    fault(`there is no placeholder for "${found}".`, `Known are: ${placeholderKinds.join('; ')}.`);
    return {};
  }
  try {
    return line.startsWith('=>')
      ? { columns: readNamed(line.slice(2)) }
      : { parameters: readNamed(line.slice(1)) };
  } catch (error) {
    if (!(error instanceof TypeSyntaxError)) throw error;
    fault(
      `\`${line}\` cannot be read: ${error.message}.`,
      'Write `$name: type` or `=> column: type, …`, with types such as string, number | null, readonly string[], [a: string, b: number], { id: string }.',
    );
    return {};
  }
}
