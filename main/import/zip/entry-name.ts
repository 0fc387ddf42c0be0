import { isUtf8 } from 'node:buffer';
import { getFileNameLowLevel } from 'yauzl';
import { decodeBytes } from '#main/import/decode/decode-bytes.ts';
import { detectArabic } from '#main/import/decode/detect-arabic.ts';
import { detectEncoding } from '#main/import/decode/detect-encoding.ts';
import { decodeSingleByte } from '#main/import/decode/single-byte.ts';

/** What a header says of a name (APPNOTE.TXT, 4.4.4, 4.4.17 and 4.6.9). */
export interface NamedEntry {
  readonly generalPurposeBitFlag: number;
  readonly fileNameRaw: Buffer;
  readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[];
}

const isUtf8Flag = 0x800;
const unicodePathField = 0x7075;
/** What names are in that say nothing of their encoding (APPNOTE.TXT, appendix D), as far as their letters don't. */
const encodingOfFormat = 'ibm437';

const saysEncoding = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: NamedEntry): boolean =>
  (generalPurposeBitFlag & isUtf8Flag) !== 0 ||
  isUtf8(fileNameRaw) ||
  extraFields.some(({ id }) => id === unicodePathField);

/**
 * The name of an entry, for showing: `/` between folders, no drive, no `.` or `..`. A name that says nothing of its encoding
 * is UTF-8 where it can be, and otherwise in that of the archive, code page 437 where that is null.
 */
export function decodeEntryName(entry: NamedEntry, encoding: string | null): string {
  const name =
    encoding === null || saysEncoding(entry)
      ? decodeAsFormat(entry)
      : decodeBytes(entry.fileNameRaw, encoding).text;
  const isFolder = /[/\\]$/.test(name);
  const steps = name.split(/[/\\]/).filter(step => step !== '' && !/^(?:\.{1,2}|[a-z]:)$/i.test(step));
  return steps.join('/') + (isFolder ? '/' : '');
}

function decodeAsFormat({ generalPurposeBitFlag, fileNameRaw, extraFields }: NamedEntry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | isUtf8Flag : generalPurposeBitFlag;
  return getFileNameLowLevel(flags, fileNameRaw, [...extraFields], false);
}

/** So many bytes of names tell their encoding; more would not tell more. */
const mostEvidence = 8192;
const fewestLetters = 3;

/**
 * The encoding of the names of an archive that say nothing of theirs: one name may be too short to tell, all together do.
 * Null where there are none, or they are in that of the format.
 */
export function detectNameEncoding(entries: readonly NamedEntry[]): string | null {
  const names: Buffer[] = [];
  let length = 0;
  for (const entry of entries) {
    if (saysEncoding(entry)) continue;
    if (length > mostEvidence) break;
    names.push(entry.fileNameRaw, Buffer.from('\n'));
    length += entry.fileNameRaw.length + 1;
  }
  if (names.length === 0) return null;
  const sample = Buffer.concat(names).subarray(0, mostEvidence);
  const found = detectFewWords(sample) ?? detectArabic(sample) ?? detectEncoding(sample, encodingOfFormat);
  return found === encodingOfFormat ? null : found;
}

/** With fewer letters than these, how common they are tells little. */
const fewLetters = 12;
/** What programs on Arabic systems write. */
const usual = ['windows-1256', 'cp720'] as const;

/** A few words are in the one usual encoding in which they are nothing but Arabic letters. */
function detectFewWords(sample: Buffer): string | null {
  if (sample.filter(byte => byte >= 0x80).length >= fewLetters) return null;
  const [found, ...others] = usual.filter(encoding => isArabicIn(sample, encoding));
  return others.length === 0 ? (found ?? null) : null;
}

function isArabicIn(sample: Buffer, encoding: string): boolean {
  const text = decodeSingleByte(sample, encoding);
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const isAlien = /[^\p{ASCII}\p{Script=Arabic}\p{M}]/u.test(text);
  const isBesideLatin = /[a-z]\p{Script=Arabic}|\p{Script=Arabic}[a-z]/iu.test(text);
  return letters >= fewestLetters && !isAlien && !isBesideLatin;
}
