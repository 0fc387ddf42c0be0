import { isAscii, isUtf8 } from 'node:buffer';
import type { ImportFailure } from '#main/import/read-source.ts';
import type { ImportNoteCode } from '#shared/domain/import-run/import-run.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { decodeBytes } from './decode-bytes.ts';
import { decodeMixed } from './decode-mixed.ts';
import { readDeclaredEncoding } from './declared-encoding.ts';
import { detectEncoding } from './detect-encoding.ts';
import { canonicalEncoding } from './encoding-names.ts';
import { detectEscaped } from './escaped.ts';
import { findBinaryContent, recogniseFormat } from './recognise-binary.ts';
import { scanUtf8 } from './scan-utf8.ts';
import { recogniseGarbled } from './recognise-garbled.ts';
import { detectWideUtf, findByteOrderMark, isLikelyWide } from './utf-encodings.ts';

export interface ImportNote {
  readonly code: ImportNoteCode;
  readonly place: string;
}

/**
 * A file as text. A byte order mark is not part of it; each undecodable byte is a U+FFFD and is noted. So is text that
 * was garbled before it was saved, which stays as it is.
 */
export interface DecodedSource {
  readonly text: string;
  /** WHATWG name in lower case, or one of those in encoding-names.ts. */
  readonly encoding: string;
  readonly notes: readonly ImportNote[];
}

export interface DecodingOptions {
  /** What the surroundings of the bytes say they are in (the header of a mail part), by any label. It goes before what they say themselves. */
  readonly declared?: string | null;
}

/** Share of characters that may be undecodable before the whole is taken for something else. */
const damageLimit = 0.1;

/**
 * Decodes a file: by its byte order mark, as UTF-8 where all of it is, line by line where only a part is, by the encoding
 * it declares, or else by which encoding its letters fit. Fails with `not-text`, `unsupported-format` or `undecodable`.
 */
export function decodeSource(
  bytes: Uint8Array,
  options: DecodingOptions = {},
): Result<DecodedSource, ImportFailure> {
  const decoded = decodeAny(bytes, options);
  if (!decoded.ok) return decoded;
  const garbled = recogniseGarbled(decoded.value.text);
  if (garbled === null) return decoded;
  const place = `${garbled.written} → ${garbled.readAs}`;
  return ok({ ...decoded.value, notes: [...decoded.value.notes, { code: 'text-garbled', place }] });
}

function decodeAny(bytes: Uint8Array, options: DecodingOptions): Result<DecodedSource, ImportFailure> {
  const mark = findByteOrderMark(bytes);
  if (mark !== null) {
    const rest = bytes.subarray(mark.length);
    const mixed = mark.encoding === 'utf-8' && !isUtf8(rest) ? readMixed(rest, null, mark.length) : null;
    if (mixed !== null) return ok(mixed);
    const decoded = decodeAs(rest, mark.encoding, mark.length);
    return isDamaged(decoded)
      ? err({ code: 'undecodable', place: decoded.notes[0]?.place ?? null })
      : ok(decoded);
  }
  const format = recogniseFormat(bytes);
  if (format !== null) return err(format);
  const wide = detectWideUtf(bytes);
  if (wide !== null) return ok(decodeAs(bytes, wide, 0));
  const outer = options.declared ? canonicalEncoding(options.declared) : null;
  if (outer !== null && isLikelyWide(bytes, outer)) return ok(decodeAs(bytes, outer, 0));
  const binary = findBinaryContent(bytes);
  if (binary !== null) return err(binary);
  return decodeBytewise(bytes, outer ?? readDeclaredEncoding(bytes));
}

function decodeBytewise(bytes: Uint8Array, declared: string | null): Result<DecodedSource, ImportFailure> {
  // Plain ASCII is right under nearly every declaration; there are encodings written in ASCII alone.
  if (isAscii(bytes)) return ok(decodeAs(bytes, chooseSevenBit(bytes, declared), 0));
  if (isUtf8(bytes)) return ok(withDeclaration(decodeAs(bytes, 'utf-8', 0), declared));
  const mixed = readMixed(bytes, declared, 0);
  if (mixed !== null) return ok(mixed);
  const scan = scanUtf8(bytes);
  if (scan.invalidCount <= scan.multiByteCount / 2)
    return ok(withDeclaration(decodeAs(bytes, 'utf-8', 0), declared));
  const encoding = detectEncoding(bytes, declared);
  const decoded = encoding === null ? null : decodeAs(bytes, encoding, 0);
  if (decoded !== null && !isDamaged(decoded)) return ok(withDeclaration(decoded, declared));
  return err({ code: 'undecodable', place: `byte ${scan.firstInvalid}` });
}

/** Each line in its own encoding, with a note on where the first stands that is not UTF-8; null where the file is not mixed. */
function readMixed(bytes: Uint8Array, declared: string | null, offset: number): DecodedSource | null {
  const mixed = decodeMixed(bytes, declared);
  if (mixed === null) return null;
  const place = `utf-8, ${mixed.other}: byte ${mixed.firstOther + offset}`;
  return { text: mixed.text, encoding: 'utf-8', notes: [{ code: 'mixed-encodings', place }] };
}

const chooseSevenBit = (bytes: Uint8Array, declared: string | null): string =>
  declared === 'utf-7' ? declared : (detectEscaped(bytes) ?? 'utf-8');

function withDeclaration(decoded: DecodedSource, declared: string | null): DecodedSource {
  if (declared === null || declared === decoded.encoding) return decoded;
  const note: ImportNote = { code: 'wrong-encoding-declared', place: `${declared} → ${decoded.encoding}` };
  return { ...decoded, notes: [...decoded.notes, note] };
}

function decodeAs(bytes: Uint8Array, encoding: string, offset: number): DecodedSource {
  const { text, firstUndecodable } = decodeBytes(bytes, encoding);
  if (firstUndecodable === null) return { text, encoding, notes: [] };
  const count = text.split('\ufffd').length - 1;
  const at = `byte ${firstUndecodable + offset}`;
  return {
    text,
    encoding,
    notes: [{ code: 'undecodable-bytes', place: count > 1 ? `${at} (× ${count})` : at }],
  };
}

const isDamaged = ({ text, notes }: DecodedSource): boolean =>
  notes.length > 0 && text.split('\ufffd').length - 1 > text.length * damageLimit;
