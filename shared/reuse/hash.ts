import { fnv1a } from '#shared/text/fnv1a.ts';

/** Spreads the bits of a 32-bit number over all of it: the finaliser of MurmurHash3. */
export function mixBits(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A 32-bit number that stands for a string, all its bits spread. The same on every machine. */
export const hashString = (text: string): number => mixBits(fnv1a(text));
