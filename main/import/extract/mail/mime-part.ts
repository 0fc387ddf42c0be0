import { parseHeaderValue } from './header-value.ts';
import type { HeaderValue } from './header-value.ts';
import { splitHeader } from './mail-header.ts';
import type { MailHeader } from './mail-header.ts';
import { decodeTransfer } from './transfer-decoding.ts';

/** A mail, or a part of one (RFC 2045, RFC 2046). */
export interface MimePart {
  readonly header: MailHeader;
  /** In lower case, as `text/plain`. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** `inline`, `attachment`, or what else is said; null where nothing is. */
  readonly disposition: string | null;
  readonly fileName: string | null;
  /** As it was sent; `contentOf` decodes it. */
  readonly body: Buffer;
  /** The parts of a `multipart` type; a mail inside is not opened. */
  readonly parts: readonly MimePart[];
}

export interface ParsedMail {
  readonly root: MimePart;
  /** A part of several parts has no end: the mail was cut off. */
  readonly isCut: boolean;
  /** There were more parts, or parts nested more deeply, than are read. */
  readonly isLimited: boolean;
}

const deepest = 20;
const partLimit = 1000;

interface Progress {
  partCount: number;
  isCut: boolean;
  isLimited: boolean;
}

/** Takes a mail apart. Never fails: what is broken is read as far as it makes sense. */
export function parseMime(bytes: Uint8Array): ParsedMail {
  const progress: Progress = { partCount: 0, isCut: false, isLimited: false };
  const root = parsePart(withLineFeeds(bytes), { depth: 0, defaultType: 'text/plain', progress });
  return { root, isCut: progress.isCut, isLimited: progress.isLimited };
}

/** The content of a part, out of the encoding in which it was sent. */
export const contentOf = ({ header, body }: MimePart): Buffer =>
  decodeTransfer(body, header.first('content-transfer-encoding'));

/** All parts that hold no further ones, in their order. */
export const leavesOf = (part: MimePart): readonly MimePart[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);

/** Old Macintosh programs end lines with a carriage return alone. */
function withLineFeeds(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(0x0a) || !buffer.includes(0x0d)) return buffer;
  return Buffer.from(buffer).map(byte => (byte === 0x0d ? 0x0a : byte)) as Buffer; // `map` of a Buffer makes one
}

interface PartContext {
  readonly depth: number;
  readonly defaultType: string;
  readonly progress: Progress;
}

function parsePart(bytes: Buffer, context: PartContext): MimePart {
  const { header, body } = splitHeader(bytes);
  const { type, parameters } = readType(header, context.defaultType);
  const rawDisposition = header.first('content-disposition');
  const disposition = rawDisposition === null ? null : parseHeaderValue(rawDisposition);
  const fileName = disposition?.parameters.get('filename') ?? parameters.get('name');
  const part = {
    header,
    parameters,
    disposition: disposition === null || disposition.value === '' ? null : disposition.value,
    fileName: fileName === undefined || fileName === '' ? null : fileName,
    body,
  };
  if (!type.startsWith('multipart/')) return { ...part, type, parts: [] };
  const pieces = splitParts(body, parameters.get('boundary') ?? null, context.progress);
  // Text that claims to be parts and has none is text.
  if (pieces.length === 0) return { ...part, type: 'text/plain', parts: [] };
  if (context.depth >= deepest) {
    context.progress.isLimited = true;
    return { ...part, type, parts: [] };
  }
  const defaultType = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const below = { depth: context.depth + 1, defaultType, progress: context.progress };
  return { ...part, type, parts: pieces.map(piece => parsePart(piece, below)) };
}

function readType(header: MailHeader, defaultType: string): Pick<MimePart, 'type' | 'parameters'> {
  const raw = header.first('content-type');
  const { value, parameters }: HeaderValue =
    raw === null ? { value: defaultType, parameters: new Map() } : parseHeaderValue(raw);
  if (/^[\w.+-]+\/[\w.+-]+$/.test(value)) return { type: value, parameters };
  if (/html/.test(value)) return { type: 'text/html', parameters };
  return { type: 'text/plain', parameters };
}

/** The pieces between the lines of a boundary; where these are not as announced, those that the body itself begins with. */
function splitParts(body: Buffer, announced: string | null, progress: Progress): readonly Buffer[] {
  const pieces = announced === null ? [] : splitAt(body, announced, progress);
  if (pieces.length > 0) return pieces;
  const start = body.toString('latin1', 0, Math.min(body.length, 2000));
  const guessed = /(?:^|\n)--([^\s-][^\r\n]{0,199}?|-+[^\s-][^\r\n]{0,199}?)[ \t]*\r?\nContent-[\w-]+:/i.exec(
    start,
  )?.[1];
  return guessed === undefined ? [] : splitAt(body, guessed, progress);
}

function splitAt(body: Buffer, boundary: string, progress: Progress): readonly Buffer[] {
  const mark = Buffer.from(`--${boundary}`);
  const pieces: Buffer[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const line = readDelimiter(body, at + mark.length);
    if (line === null) continue;
    if (start >= 0) pieces.push(body.subarray(start, Math.max(start, beforeLineEnd(body, at))));
    start = line.end;
    if (line.isLast) return pieces;
    if (++progress.partCount > partLimit) {
      progress.isLimited = true;
      return pieces;
    }
  }
  if (start < 0) return pieces;
  progress.isCut = true;
  if (start < body.length) pieces.push(body.subarray(start));
  return pieces;
}

/** What stands behind a boundary in its line: nothing but the sign of the last one, and spaces. */
function readDelimiter(
  body: Buffer,
  from: number,
): { readonly end: number; readonly isLast: boolean } | null {
  const isLast = body[from] === 0x2d && body[from + 1] === 0x2d;
  let at = isLast ? from + 2 : from;
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === 0x0d) at++;
  return at >= body.length || body[at] === 0x0a ? { end: Math.min(at + 1, body.length), isLast } : null;
}

/** The line end before a boundary belongs to it (RFC 2046, section 5.1.1). */
function beforeLineEnd(body: Buffer, at: number): number {
  if (body[at - 1] !== 0x0a) return at;
  return body[at - 2] === 0x0d ? at - 2 : at - 1;
}
