import iconv from 'iconv-lite';
import { detectArabic } from './detect-arabic.ts';
import { sequenceLength } from './scan-utf8.ts';

/** In what, and as what, a text was read before it was saved. */
export interface GarbledText {
  readonly written: string;
  readonly readAs: string;
  /** Where the first such stretch begins, in UTF-16 code units. */
  readonly start: number;
}

/**
 * As what bytes are mostly read wrongly: the encodings of the systems that analysts and newsrooms use. Without one of the
 * leads, among which is all that the first byte of a UTF-8 sequence is in it, no text was read so.
 */
const usualMistakes: readonly { readonly readAs: string; readonly lead: RegExp }[] = [
  { readAs: 'windows-1252', lead: /[\u00c2-\u00f4]/ },
  { readAs: 'windows-1256', lead: /[\u00d7-\u00f4\u0622-\u064e]/ },
  { readAs: 'windows-1251', lead: /[\u0412-\u0444]/ },
  { readAs: 'macintosh', lead: /[\u00a0-\u0192\u2013-\u25ca\uf8ff\ufb01\ufb02\ufffd]/ },
];

/** A word or more without an ASCII letter; a text read wrongly has hardly anything else beyond ASCII. */
const stretch = /[^\0-\x7f][^\t\n\ra-zA-Z<>]{3,400}/g;
const mostStretches = 200;
const mostCharacters = 1_000_000;
const fewestSequences = 4;
/** For each byte beyond ASCII that belongs to none so many sequences there have to be. */
const sequencesForStray = 10;

/**
 * Recognises text whose bytes had been decoded wrongly before they were saved («Ø§Ù„», «ÇáÚÑÈíÉ»): what the bytes
 * of the wrong encoding spell is UTF-8, or Arabic. Nothing is changed; null for a text that is in order.
 */
export function recogniseGarbled(text: string): GarbledText | null {
  const sample = text.slice(0, mostCharacters);
  const stretches = listStretches(sample);
  for (const { readAs, lead } of usualMistakes) {
    if (!lead.test(sample)) continue;
    const byteOf = bytesReadAs(readAs);
    const found = stretches.find(({ words }) => spellsUtf8(words, byteOf));
    if (found !== undefined) return { written: 'utf-8', readAs, start: found.start };
  }
  const accents = findGarbledAccents(sample);
  if (accents !== null) return accents;
  const found = stretches.find(({ words }) => isLatinOnly(words) && spellsArabic(words));
  return found === undefined ? null : { written: 'windows-1256', readAs: 'windows-1252', start: found.start };
}

interface Stretch {
  readonly words: string;
  readonly start: number;
}

function listStretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: words, index } of text.matchAll(stretch)) {
    found.push({ words, start: index });
    if (found.length >= mostStretches) break;
  }
  return found;
}

/** What the first byte of a UTF-8 sequence is as windows-1252: most texts, all in Arabic script among them, have none. */
const garbledLead = /[\u00c2-\u00f4][^\0-\x7f]/;

/** In Latin script only accents and quotes are garbled, «Ã©» within «cafÃ©»: two characters or more side by side, each time. */
function findGarbledAccents(text: string): GarbledText | null {
  if (!garbledLead.test(text)) return null;
  const runs: string[] = [];
  let start = -1;
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7f]{2,8}/g)) {
    if (start < 0) start = index;
    runs.push(run);
    if (runs.length >= mostStretches) break;
  }
  const isGarbled = spellsUtf8(runs.join(' '), bytesReadAs('windows-1252'));
  return isGarbled ? { written: 'utf-8', readAs: 'windows-1252', start } : null;
}

const unknown = 0x3f;
const tables = new Map<string, Uint8Array>();

/** For each UTF-16 code unit the byte that was read as it; `?` where the encoding lacks the character. */
function bytesReadAs(encoding: string): Uint8Array {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const byteOf = new Uint8Array(0x10000).fill(unknown);
  const characters = iconv.decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  for (let byte = 0; byte < 256; byte++) byteOf[characters.charCodeAt(byte)] = byte;
  // Bytes without a meaning in it become control characters when they are read.
  if (encoding === 'windows-1252')
    for (let unit = 0x80; unit < 0xa0; unit++) if (byteOf[unit] === unknown) byteOf[unit] = unit;
  tables.set(encoding, byteOf);
  return byteOf;
}

/** Nothing but UTF-8: no text in order has, by chance, several such sequences in a row and no other byte beyond ASCII. */
function spellsUtf8(words: string, byteOf: Uint8Array): boolean {
  let sequences = 0;
  let strays = 0;
  const byteAt = (i: number): number => (i < words.length ? (byteOf[words.charCodeAt(i)] ?? 0) : 0);
  for (let i = 0; i < words.length;) {
    const byte = byteAt(i);
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(byte, byteAt(i + 1), byteAt(i + 2), byteAt(i + 3));
    if (length > 0) sequences++;
    else strays++;
    i += Math.max(length, 1);
    // What is left could not make up for them, were it all of sequences.
    if (strays * sequencesForStray > sequences + (words.length - i) / 2) return false;
  }
  return sequences >= fewestSequences && strays * sequencesForStray <= sequences;
}

const isLatinOnly = (words: string): boolean => !/[^\0-\u024f\u2000-\u2122]/.test(words);

const fewestLetters = 12;

function spellsArabic(words: string): boolean {
  const bytes = iconv.encode(words, 'windows-1252');
  return bytes.filter(byte => byte >= 0xc0).length >= fewestLetters && detectArabic(bytes) === 'windows-1256';
}
