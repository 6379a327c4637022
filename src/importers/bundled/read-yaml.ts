/** Reads facts of several types from a YAML file: under each connection's name a list of facts. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { FactError } from '../../model/fact.ts';
import type { Located, LooseFact } from '../../model/fact.ts';
import { typeOfConnection } from '../../model/types.ts';

export function readYaml(text: string, file: string, path: string): readonly Located[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault !== undefined) throw new FactError([`${file}: ${fault.message}`]);
  if (!isMap(document.contents)) {
    throw new FactError([
      `${file}: expected connections such as \`statements:\`, each with a list.`,
    ]);
  }
  return document.contents.items.flatMap(({ key, value }) => {
    const connection = isScalar(key) ? String(key.value) : '';
    const type = typeOfConnection(connection);
    if (type === undefined || !isSeq(value)) {
      throw new FactError([
        `${file}: \`${connection}\` is not a connection with a list of facts. Use a name such as \`statements\`.`,
      ]);
    }
    return value.items.map((item) => {
      const fact = isMap(item) ? (item.toJS(document) as Record<string, unknown>) : {};
      const start = isNode(item) ? item.range[0] : undefined;
      const place = `${file}:${start === undefined ? 1 : lines.linePos(start).line}`;
      return { fact: withFiles({ ...fact, type: type.name } as unknown as LooseFact, path), place };
    });
  });
}

/** `text: { file: name.txt }` stands for the text of that file, as it is. */
function withFiles(fact: LooseFact, path: string): LooseFact {
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]) => {
      const named = (value as { readonly file?: unknown } | null)?.file;
      return [
        name,
        typeof named === 'string' ? readFileSync(join(dirname(path), named), 'utf8') : value,
      ];
    }),
  ) as unknown as LooseFact;
}
