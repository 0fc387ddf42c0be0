/** Bytes that grow; numbers in them take as many as they need: 7 bits a byte, the lowest first, the eighth set where more follow. */
export interface ByteWriter {
  byte(value: number): void;
  /** A whole number from 0 to 2³² - 1. */
  count(value: number): void;
  /** 32 bits each, the lowest first. */
  words(values: Uint32Array): void;
  bytes(values: Uint8Array): void;
  finish(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  const written: number[] = [];
  const byte = (value: number): void => void written.push(value & 0xff);
  return {
    byte,
    count(value) {
      let left = value;
      for (; left > 0x7f; left = Math.floor(left / 128)) byte((left & 0x7f) | 0x80);
      byte(left);
    },
    words(values) {
      for (const value of values) {
        byte(value);
        byte(value >>> 8);
        byte(value >>> 16);
        byte(value >>> 24);
      }
    },
    bytes(values) {
      for (const value of values) byte(value);
    },
    finish: () => Uint8Array.from(written),
  };
}

/** Reads what a `ByteWriter` wrote. What is asked for and not there is never made up: `isBroken` is true from then on. */
export interface ByteReader {
  readonly isBroken: boolean;
  readonly isAtEnd: boolean;
  byte(): number;
  count(): number;
  /** How many things follow that take at least so many bytes each: 0 and broken where there is no room for them. */
  countOf(leastBytes: number): number;
  words(count: number): Uint32Array;
  bytes(count: number): Uint8Array;
}

export function createByteReader(from: Uint8Array): ByteReader {
  let at = 0;
  let isBroken = false;
  const fail = (): number => {
    isBroken = true;
    return 0;
  };
  const hasRoomFor = (bytes: number): boolean => !isBroken && bytes <= from.length - at;
  const byte = (): number => (hasRoomFor(1) ? (from[at++] ?? 0) : fail());
  const count = (): number => {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const part = byte();
      value += (part & 0x7f) * scale;
      if (part <= 0x7f) return value < 2 ** 32 ? value : fail();
    }
    return fail();
  };
  return {
    get isBroken() {
      return isBroken;
    },
    get isAtEnd() {
      return at === from.length;
    },
    byte,
    count,
    countOf(leastBytes) {
      const value = count();
      return hasRoomFor(value * leastBytes) ? value : fail();
    },
    words(length) {
      if (!hasRoomFor(length * 4)) return new Uint32Array(fail());
      const view = new DataView(from.buffer, from.byteOffset, from.byteLength);
      const values = new Uint32Array(length);
      for (let i = 0; i < length; i++) values[i] = view.getUint32(at + i * 4, true);
      at += length * 4;
      return values;
    },
    bytes(length) {
      if (!hasRoomFor(length)) return new Uint8Array(fail());
      at += length;
      return from.subarray(at - length, at);
    },
  };
}
