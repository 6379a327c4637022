/** The hash of a graph: the sum, modulo 2^256, of the SHA-256 of its lines, so that a change costs no more than its own lines. */
import { createHash } from 'node:crypto';

/** A sum of hashes; that of no lines is 0. */
export type Sum = bigint;

export function hashOfLine(line: string): Sum {
  return BigInt(`0x${createHash('sha256').update(line).update('\n').digest('hex')}`);
}

export function plus(sum: Sum, line: string): Sum {
  return replaced(sum, 0n, hashOfLine(line));
}

/** With the hash of a line in the place of another's; 0 where there is none. */
export function replaced(sum: Sum, before: Sum, after: Sum): Sum {
  return BigInt.asUintN(256, sum - before + after);
}

/** 64 hexadecimal digits. */
export function sumText(sum: Sum): string {
  return sum.toString(16).padStart(64, '0');
}

export function sumOf(text: string): Sum {
  return BigInt(`0x${text}`);
}

export const emptyHash = sumText(0n);
