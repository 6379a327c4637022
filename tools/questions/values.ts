/** Reads values out of an answer, by path. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The values at a path, those of lists one by one. */
export function at(data: Json, path: string): readonly Json[] {
  return path.split('.').reduce<readonly Json[]>(
    (values, key) =>
      values.flatMap((value) => {
        if (value === null || typeof value !== 'object') return [];
        const own = (value as Readonly<Record<string, Json>>)[key];
        return own === undefined ? [] : [own].flat();
      }),
    [data],
  );
}

/** Ids of sources and memberships without the word that all have in common. */
export function cell(data: Json, path: string): string {
  return at(data, path)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .map((text) => text.replace(/^(?:source|membership):/, ''))
    .map((text) => text.replaceAll(/\s*\n\s*/g, ' ¶ '))
    .join(', ');
}

export function number(data: Json, path: string): number {
  return Number(at(data, path)[0] ?? 0);
}
