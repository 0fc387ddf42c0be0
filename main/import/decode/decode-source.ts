import type { ImportFailure } from '#main/import/read-source.ts';
import type { ImportNoteCode } from '#shared/domain/import-run/import-run.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { readDeclaredEncoding } from './declared-encoding.ts';
import { detectSingleByte } from './detect-single-byte.ts';
import { findFirstUndecodable } from './find-first-undecodable.ts';
import { findBinaryContent, recogniseFormat } from './recognise-binary.ts';
import { scanUtf8 } from './scan-utf8.ts';
import { decodeSingleByte, singleByteEncodings } from './single-byte.ts';
import type { SingleByteEncoding } from './single-byte.ts';
import { decodeUtf32, detectUtf16, findByteOrderMark } from './utf-encodings.ts';

export interface ImportNote {
  readonly code: ImportNoteCode;
  readonly place: string;
}

/** A file as text. A byte order mark is not part of it; each undecodable byte is a U+FFFD and is noted. */
export interface DecodedSource {
  readonly text: string;
  /** WHATWG name in lower case, or `utf-32le`, `utf-32be`. */
  readonly encoding: string;
  readonly notes: readonly ImportNote[];
}

/** Share of characters that may be undecodable before the whole is taken for something else. */
const damageLimit = 0.1;

/**
 * Decodes a file: by its byte order mark, as UTF-8 where all of it is, by the encoding it declares, or else by
 * which encoding its letters fit. Fails with `not-text`, `unsupported-format` or `undecodable`.
 */
export function decodeSource(bytes: Uint8Array): Result<DecodedSource, ImportFailure> {
  const mark = findByteOrderMark(bytes);
  if (mark !== null) {
    const decoded = decodeAs(bytes.subarray(mark.length), mark.encoding, mark.length);
    return isDamaged(decoded)
      ? err({ code: 'undecodable', place: decoded.notes[0]?.place ?? null })
      : ok(decoded);
  }
  const format = recogniseFormat(bytes);
  if (format !== null) return err(format);
  const utf16 = detectUtf16(bytes);
  if (utf16 !== null) return ok(decodeAs(bytes, utf16, 0));
  const binary = findBinaryContent(bytes);
  if (binary !== null) return err(binary);
  return decodeBytewise(bytes);
}

function decodeBytewise(bytes: Uint8Array): Result<DecodedSource, ImportFailure> {
  const declared = readDeclaredEncoding(bytes);
  const scan = scanUtf8(bytes);
  if (scan.invalidCount === 0) {
    // Plain ASCII is right under nearly every declaration; ISO-2022 is the exception, written in ASCII alone.
    const isAscii = scan.multiByteCount === 0;
    const encoding = isAscii && declared?.startsWith('iso-2022') ? declared : 'utf-8';
    return ok(withDeclaration(decodeAs(bytes, encoding, 0), isAscii ? null : declared));
  }
  if (scan.invalidCount <= scan.multiByteCount * damageLimit)
    return ok(withDeclaration(decodeAs(bytes, 'utf-8', 0), declared));
  const encoding = chooseEncoding(bytes, declared);
  const decoded = encoding === null ? null : decodeAs(bytes, encoding, 0);
  if (decoded !== null && !isDamaged(decoded)) return ok(withDeclaration(decoded, declared));
  return err({ code: 'undecodable', place: `byte ${scan.firstInvalid}` });
}

/** What the letters say wins over a declaration that is often left over from a template. */
function chooseEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const detected = detectSingleByte(bytes);
  if (declared === null || declared === 'utf-8') return detected;
  return isSingleByte(declared) ? (detected ?? declared) : declared;
}

function withDeclaration(decoded: DecodedSource, declared: string | null): DecodedSource {
  if (declared === null || declared === decoded.encoding) return decoded;
  const note: ImportNote = { code: 'wrong-encoding-declared', place: `${declared} → ${decoded.encoding}` };
  return { ...decoded, notes: [...decoded.notes, note] };
}

function decodeAs(bytes: Uint8Array, encoding: string, offset: number): DecodedSource {
  const text = textOf(bytes, encoding);
  const first = text.includes('\ufffd') ? findFirstUndecodable(bytes, encoding) : null;
  if (first === null) return { text, encoding, notes: [] };
  const count = text.split('\ufffd').length - 1;
  const place = count > 1 ? `byte ${first + offset} (× ${count})` : `byte ${first + offset}`;
  return { text, encoding, notes: [{ code: 'undecodable-bytes', place }] };
}

function textOf(bytes: Uint8Array, encoding: string): string {
  if (isSingleByte(encoding)) return decodeSingleByte(bytes, encoding);
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding === 'utf-32le');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

const isSingleByte = (encoding: string): encoding is SingleByteEncoding =>
  (singleByteEncodings as readonly string[]).includes(encoding);

const isDamaged = ({ text, notes }: DecodedSource): boolean =>
  notes.length > 0 && text.split('\ufffd').length - 1 > text.length * damageLimit;
