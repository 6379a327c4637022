/** The hash of a graph: the sum, modulo 2^256, of the SHA-256 of its lines, so that a change costs no more than its own lines. */
import { createHash } from 'node:crypto';

/** A sum of hashes; that of no lines is 0. */
export type Sum = bigint;

const modulus = 1n << 256n;

export function hashOfLine(line: string): Sum {
  return BigInt(`0x${createHash('sha256').update(line).update('\n').digest('hex')}`);
}

export function plus(sum: Sum, line: string): Sum {
  return (sum + hashOfLine(line)) % modulus;
}

export function minus(sum: Sum, line: string): Sum {
  return (sum - hashOfLine(line) + modulus) % modulus;
}

/** 64 hexadecimal digits. */
export function sumText(sum: Sum): string {
  return sum.toString(16).padStart(64, '0');
}

export function sumOf(text: string): Sum {
  return BigInt(`0x${text}`);
}

export const emptyHash = sumText(0n);
