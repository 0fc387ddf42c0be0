import { decodeMultiByte } from './multi-byte.ts';
import type { DecodedBytes } from './multi-byte.ts';

/** What the seven-bit bytes of a stretch stand for: themselves, or with their high bit set a character of this encoding. */
type Charset = 'ascii' | 'euc-jp' | 'jis-x-0212' | 'half-width' | 'euc-kr' | 'gbk';

interface Escapes {
  readonly pattern: RegExp;
  /** The charset after this escape, and the text it stands for itself. */
  readonly charsetOf: Readonly<Record<string, Charset>>;
  readonly literals: Readonly<Record<string, string>>;
}

/** RFC 1468 and 1554 (ISO-2022-JP, -2), RFC 1557 (ISO-2022-KR), RFC 1843 (HZ). */
const escapes: Readonly<Record<string, Escapes>> = {
  'iso-2022-jp': {
    // oxlint-disable-next-line no-control-regex -- the escapes are what is looked for
    pattern: /\x1b(?:\$\([CD]|\$[@AB]|\([BIJ])/g,
    charsetOf: {
      '\x1b(B': 'ascii',
      '\x1b(J': 'ascii',
      '\x1b(I': 'half-width',
      '\x1b$@': 'euc-jp',
      '\x1b$B': 'euc-jp',
      '\x1b$(D': 'jis-x-0212',
      '\x1b$A': 'gbk',
      '\x1b$(C': 'euc-kr',
    },
    literals: {},
  },
  'iso-2022-kr': {
    // oxlint-disable-next-line no-control-regex -- the shifts are what is looked for
    pattern: /\x1b\$\)C|[\x0e\x0f]/g,
    charsetOf: { '\x1b$)C': 'ascii', '\x0e': 'euc-kr', '\x0f': 'ascii' },
    literals: {},
  },
  'hz-gb-2312': {
    pattern: /~[{}~\n]/g,
    charsetOf: { '~{': 'gbk', '~}': 'ascii', '~~': 'ascii', '~\n': 'ascii' },
    literals: { '~~': '~' },
  },
};

export const isEscaped = (encoding: string): boolean => Object.hasOwn(escapes, encoding);

/** Decodes an encoding of seven-bit bytes in which escapes say what the bytes after them stand for. */
export function decodeEscaped(bytes: Uint8Array, encoding: string): DecodedBytes {
  const { pattern, charsetOf, literals } = escapes[encoding] ?? {
    pattern: /$^/g,
    charsetOf: {},
    literals: {},
  };
  const parts: string[] = [];
  let firstUndecodable: number | null = null;
  let charset: Charset = 'ascii';
  let start = 0;
  const add = (end: number): void => {
    const decoded = decodeStretch(bytes.subarray(start, end), charset);
    parts.push(decoded.text);
    if (decoded.firstUndecodable !== null) firstUndecodable ??= start + decoded.firstUndecodable;
  };
  for (const { 0: escape, index } of Buffer.from(bytes).toString('latin1').matchAll(pattern)) {
    add(index);
    parts.push(literals[escape] ?? '');
    charset = charsetOf[escape] ?? 'ascii';
    start = index + escape.length;
  }
  add(bytes.length);
  return { text: parts.join(''), firstUndecodable };
}

function decodeStretch(bytes: Uint8Array, charset: Charset): DecodedBytes {
  if (bytes.length === 0) return { text: '', firstUndecodable: null };
  const found = bytes.findIndex(byte => byte >= 0x80);
  const firstUndecodable = found < 0 ? null : found;
  if (firstUndecodable !== null || charset === 'ascii') {
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\xff]/g, '\ufffd');
    return { text, firstUndecodable };
  }
  const raised = bytes.map(byte => (byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte));
  if (charset === 'half-width') return decodeMultiByte(raised, 'shift_jis');
  if (charset !== 'jis-x-0212') return decodeMultiByte(raised, charset);
  const decoded = decodeMultiByte(withThirdByte(raised), 'euc-jp');
  const first = decoded.firstUndecodable;
  return { ...decoded, firstUndecodable: first === null ? null : Math.floor(first / 3) * 2 };
}

/** EUC-JP sets 0x8F before the two bytes of a character of JIS X 0212. */
function withThirdByte(pairs: Uint8Array): Uint8Array {
  const triples: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) triples.push(0x8f, ...pairs.subarray(i, i + 2));
  return Uint8Array.from(triples);
}

const sampleLength = 65_536;
const escapesOfJapanese = ['\x1b$B', '\x1b$@', '\x1b$(C', '\x1b$(D', '\x1b$A'];

/** Says which of these encodings bytes below 0x80 are in, by the escapes and what stands between them; null for none. */
export function detectEscaped(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(0x1b)) {
    if (escapesOfJapanese.some(escape => buffer.includes(escape))) return 'iso-2022-jp';
    if (buffer.includes('\x1b$)C')) return 'iso-2022-kr';
  }
  const start = buffer.indexOf('~{');
  if (start < 0) return null;
  // Signs and hanzi only, and at least two of them: «~{» also begins a block in code.
  const sample = buffer.toString('latin1', start, start + sampleLength);
  return /~\{(?:[\x21-\x29\x30-\x77][\x21-\x7e]){2,200}~\}/.test(sample) ? 'hz-gb-2312' : null;
}
