import type { ImportFailure } from '#main/import/read-source.ts';

interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly offset?: number;
}

const ascii = (text: string): readonly number[] => [...text].map(character => character.charCodeAt(0));

/** Documents and containers that may hold articles, but that nothing here reads. */
const documents: readonly Signature[] = [
  { name: 'PDF', bytes: ascii('%PDF-') },
  { name: 'ZIP', bytes: [0x50, 0x4b, 3, 4] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 5, 6] },
  { name: 'RTF', bytes: ascii('{\\rtf') },
  { name: 'OLE2 (DOC, XLS, MSG)', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'gzip', bytes: [0x1f, 0x8b, 8] },
  { name: 'bzip2', bytes: ascii('BZh') },
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0] },
  { name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'RAR', bytes: ascii('Rar!') },
  { name: 'tar', bytes: ascii('ustar'), offset: 257 },
];

const others: readonly Signature[] = [
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: ascii('GIF8') },
  { name: 'RIFF (WebP, WAV, AVI)', bytes: ascii('RIFF') },
  { name: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0] },
  { name: 'TIFF', bytes: [0x4d, 0x4d, 0, 0x2a] },
  { name: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'MP4', bytes: ascii('ftyp'), offset: 4 },
  { name: 'Ogg', bytes: ascii('OggS') },
  { name: 'FLAC', bytes: ascii('fLaC') },
  { name: 'SQLite', bytes: ascii('SQLite format 3') },
  { name: 'WebAssembly', bytes: [0, 0x61, 0x73, 0x6d] },
  { name: 'Mach-O', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: 'Java class', bytes: [0xca, 0xfe, 0xba, 0xbe] },
];

/** Formats whose mark is so short that text can begin with it; they count only where the bytes are not text. */
const shortMarks: readonly Signature[] = [
  { name: 'Windows program', bytes: ascii('MZ') },
  { name: 'BMP', bytes: ascii('BM') },
  { name: 'MP3', bytes: ascii('ID3') },
];

const carries = (bytes: Uint8Array, { bytes: mark, offset = 0 }: Signature): boolean =>
  mark.every((byte, i) => bytes[offset + i] === byte);

/** Names what the bytes are when they begin as no text does: `place` is the name of the format. */
export function recogniseFormat(bytes: Uint8Array): ImportFailure | null {
  const document = documents.find(signature => carries(bytes, signature));
  if (document !== undefined) return { code: 'unsupported-format', place: document.name };
  const other = others.find(signature => carries(bytes, signature));
  return other === undefined ? null : { code: 'not-text', place: other.name };
}

/** Share of control characters above which bytes are no text. */
const controlShareLimit = 0.01;

/** What is no text shows it early. */
const controlSampleLength = 1_048_576;

/** Finds what no text in an encoding of bytes holds: a NUL, or control characters in number. */
export function findBinaryContent(bytes: Uint8Array): ImportFailure | null {
  const nul = bytes.indexOf(0);
  if (nul < 0) {
    const sample = bytes.subarray(0, controlSampleLength);
    let controls = 0;
    for (let i = 0; i < sample.length; i++) if (isStrangeControl(sample[i] ?? 0)) controls++;
    if (controls <= controlShareLimit * sample.length) return null;
  }
  const named = shortMarks.find(signature => carries(bytes, signature));
  return { code: 'not-text', place: named?.name ?? (nul < 0 ? null : `byte ${nul}`) };
}

/** Tab to carriage return, the end of a DOS file, and the shifts and escapes that ISO-2022 texts hold. */
const isTextControl = (byte: number): boolean => (byte >= 9 && byte <= 15) || byte === 0x1b || byte === 0x1a;
const isStrangeControl = (byte: number): boolean => byte < 0x20 && !isTextControl(byte);
