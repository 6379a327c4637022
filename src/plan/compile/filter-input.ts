/** What an input of `where` gives, entry by entry: null, of which nobody could say what it should keep, is refused. */
import { badUserInput } from '../../errors.ts';

/** An input that the schema has checked; only that it holds no null is not the schema's to say. */
export type Input<Key extends string = string> = Readonly<Partial<Record<Key, unknown>>>;

export interface Given<Key extends string> {
  readonly key: Key;
  readonly value: unknown;
  /** Names the entry in errors. */
  readonly place: string;
}

/** `place` names the input. */
export function givenIn<Key extends string>(
  input: Input<Key>,
  place: string,
): readonly Given<Key>[] {
  return (Object.entries(input) as [Key, unknown][]).map(([key, value]) => {
    const here = `${place}.${key}`;
    if (value !== null) return { key, value, place: here };
    throw badUserInput(
      `${here} is null. Leave it out; what has no value is asked for with { isNull: true }.`,
    );
  });
}
