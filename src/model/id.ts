/** What can be an id, as an argument gives it. */

/** A type and a node, such as `alliance:csto`. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]+:[^\s\p{C}]{1,250}$/u.test(value);
}

/** The same in any case: `Alliance:CSTO`. */
export function isIdInAnyCase(value: unknown): value is string {
  return typeof value === 'string' && isId(value.toLowerCase());
}

/** As an error quotes it: whole, unless it is long. */
export function quoted(id: unknown): string {
  return JSON.stringify(String(id).slice(0, 80));
}
