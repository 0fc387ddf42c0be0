/** Takes the pieces of an RTF file in their order (Rich Text Format 1.9.1, "RTF Syntax"). */
export interface RtfVisitor {
  openGroup(): void;
  closeGroup(): void;
  /** A control word without its parameter has null. */
  word(name: string, parameter: number | null): void;
  /** A control symbol: one character that is no letter. */
  symbol(character: string): void;
  /** Text between these offsets, a byte or part of one a character, and a single byte written in hexadecimal. */
  text(start: number, end: number): void;
  byte(value: number, offset: number): void;
}

const [backslash, open, close, carriageReturn, lineFeed, quote] = [0x5c, 0x7b, 0x7d, 13, 10, 0x27];
const longestWord = 32;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isSpecial = (byte: number): boolean =>
  byte === backslash || byte === open || byte === close || byte === carriageReturn || byte === lineFeed;

/** Walks a file once from its start. Binary data is passed over, whatever stands in it; what is cut off ends the walk. */
export function scanRtf(bytes: Uint8Array, visitor: RtfVisitor): void {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === backslash) at = readControl(bytes, at + 1, visitor);
    else if (byte === open || byte === close) {
      at++;
      if (byte === open) visitor.openGroup();
      else visitor.closeGroup();
    } else if (byte === carriageReturn || byte === lineFeed) at++;
    else {
      const start = at;
      while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at++;
      visitor.text(start, at);
    }
  }
}

function readControl(bytes: Uint8Array, start: number, visitor: RtfVisitor): number {
  const first = bytes[start] ?? 0;
  if (isLetter(first)) return readWord(bytes, start, visitor);
  if (first === quote) {
    const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    if (Number.isNaN(value)) return start + 1;
    visitor.byte(value, start - 1);
    return start + 3;
  }
  // Escaped characters of the syntax are bytes of the text: they can be the second half of a character.
  if (first === backslash || first === open || first === close) visitor.byte(first, start);
  else if (start < bytes.length) visitor.symbol(String.fromCharCode(first));
  return start + 1;
}

function readWord(bytes: Uint8Array, start: number, visitor: RtfVisitor): number {
  let at = start;
  while (at - start < longestWord && isLetter(bytes[at] ?? 0)) at++;
  const name = latin1(bytes, start, at);
  const isNegative = bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0);
  if (isNegative) at++;
  const digits = at;
  while (at - digits < 10 && isDigit(bytes[at] ?? 0)) at++;
  const size = at > digits ? Number(latin1(bytes, digits, at)) : null;
  if (bytes[at] === 0x20) at++;
  if (name === 'bin') return Math.min(bytes.length, at + (isNegative ? 0 : (size ?? 0)));
  visitor.word(name, size !== null && isNegative ? -size : size);
  return at;
}

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));
