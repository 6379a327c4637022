/** The day for which a question about members is asked. */
import { badUserInput } from '../../errors.ts';

export function requiredDay(coordinate: string, asOf: string | undefined): string {
  if (asOf !== undefined) return asOf;
  throw badUserInput(
    `${coordinate} is asked for a day. Give \`asOf: "1992-05-15"\` here or on a field above.`,
  );
}
