import { reserveBytes, type ByteWriter } from './byte-writer.ts';

/** How many bits a number below `count` takes; none where there is only one. `count` is 2^24 at most. */
export const bitsFor = (count: number): number => (count <= 1 ? 0 : 32 - Math.clz32(count - 1));

/** Packs numbers of a fixed width one after the other, the lowest bit first. */
export interface BitWriter {
  readonly writer: ByteWriter;
  /** Bits that do not fill a byte yet, and how many. */
  pending: number;
  pendingCount: number;
}

/** Appends a number of so many bits, 24 at most. */
export function writeBits(bits: BitWriter, value: number, width: number): void {
  const { writer } = bits;
  reserveBytes(writer, 4);
  bits.pending |= value << bits.pendingCount;
  bits.pendingCount += width;
  while (bits.pendingCount >= 8) {
    writer.bytes[writer.length++] = bits.pending & 255;
    bits.pending >>>= 8;
    bits.pendingCount -= 8;
  }
}

/** Fills the last byte up. */
export function endBits(bits: BitWriter): void {
  const { writer } = bits;
  if (bits.pendingCount > 0) {
    reserveBytes(writer, 1);
    writer.bytes[writer.length++] = bits.pending;
  }
  bits.pending = 0;
  bits.pendingCount = 0;
}

/** The number of so many bits, 24 at most, that begins at a bit. */
export function readBits(bytes: Uint8Array, bitAt: number, width: number): number {
  const at = bitAt >>> 3;
  const shift = bitAt & 7;
  let word = bytes[at] ?? 0;
  for (let held = 8; held < shift + width; held += 8) word |= (bytes[at + (held >> 3)] ?? 0) << held;
  return (word >>> shift) & ((1 << width) - 1);
}
